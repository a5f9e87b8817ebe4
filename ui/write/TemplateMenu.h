#pragma once

#include "core/entry/Entry.h"

#include <QMenu>

#include <functional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// The templates that an entry can start from: those of its kind first, then those that fit anything.
class TemplateMenu : public QMenu {
    Q_OBJECT

public:
    /// `entry` is asked for whenever the menu opens.
    TemplateMenu(const Journal& journal, std::function<Entry()> entry, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Placeholders are filled in.
    void chosen(const QString& text);

private:
    void fill();

    const Journal& m_journal;
    std::function<Entry()> m_entry;
};

} // namespace hoego::ui
