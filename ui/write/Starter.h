#pragma once

#include "core/entry/Entry.h"
#include "core/entry/Template.h"
#include "ui/write/Desk.h"

#include <QTimer>

#include <optional>

class QMenu;

namespace hoego::ui {

struct Form;
class StartBar;
class TemplateMenu;

/// How entries are begun, and how they go on by another method: templates, titles of a series, what is not
/// written yet.
class Starter : public QObject {
    Q_OBJECT

public:
    Starter(Desk& desk, QObject* parent);

    StartBar* bar() const { return m_bar; }
    /// Its commands, for the room's menu.
    void addTo(QMenu& menu);
    /// An entry of `period` that is not written yet, called as its series is; absent: a free one.
    Entry freshEntry(const std::optional<Period>& period) const;

    /// After the text was changed by others than the person.
    void refresh();

private:
    void buildActions();
    void lookForMore();
    void start();
    void startAsLastTime();
    void insert(const Form& form);
    void insertText(const QString& text, std::optional<qsizetype> caret);
    void changeMethod(const Form& form);
    void insertOutline();
    void keepAsTemplate();
    void editTemplates(const std::optional<TemplateId>& shown);
    void editSeries();
    void fillUnwritten();
    void popUp(QMenu& menu) const;
    bool isEmpty() const;
    Entry entry() const;
    Day today() const;

    Desk& m_desk;
    StartBar* m_bar;
    TemplateMenu* m_templates;
    TemplateMenu* m_methods;
    QMenu* m_unwritten;
    QList<QAction*> m_actions;
    QTimer m_more; ///< The window's picture goes first.
    bool m_wasEmpty = false;
};

} // namespace hoego::ui
