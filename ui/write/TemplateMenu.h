#pragma once

#include "core/entry/Entry.h"
#include "ui/render/Templates.h"

#include <QMenu>

#include <functional>

namespace hoego {
class Journal;
}

namespace hoego::ui {

/// The templates that fit an entry: the person's own first, then those of its kind, then those for any.
class TemplateMenu : public QMenu {
    Q_OBJECT

public:
    /// `entry` is asked for whenever the menu opens.
    TemplateMenu(const QString& title, const Journal& journal, std::function<Entry()> entry,
                 QWidget* parent = nullptr);

    /// Stands below the templates. Not owned.
    void setLast(QAction* action) { m_last = action; }

Q_SIGNALS:
    void chosen(const hoego::ui::Form& form);

private:
    void fill();

    const Journal& m_journal;
    std::function<Entry()> m_entry;
    QAction* m_last = nullptr;
};

} // namespace hoego::ui
