#include "ui/write/Starter.h"

#include "core/journal/Journal.h"
#include "core/text/Method.h"
#include "core/text/Outline.h"
#include "ui/common/EditStack.h"
#include "ui/common/Navigator.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Placeholders.h"
#include "ui/render/Sentences.h"
#include "ui/write/Editor.h"
#include "ui/write/Manuscript.h"
#include "ui/write/PlainText.h"
#include "ui/write/SeriesDialog.h"
#include "ui/write/StartBar.h"
#include "ui/write/TemplateMenu.h"
#include "ui/write/TemplatesDialog.h"
#include "ui/write/Unwritten.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

#include <utility>

namespace hoego::ui {

namespace {

constexpr std::chrono::milliseconds beforeMore{80};

/// Where writing begins in a text of headings: at the first item, else on the first free line below one.
std::optional<qsizetype> firstRoom(const QString& text)
{
    static const QRegularExpression room{QStringLiteral(R"(\n(?:- (?:\[ \] )?|\n)(?=\n|$))")};
    const auto match = room.match(text);
    return match.hasMatch() ? std::optional{match.capturedEnd()} : std::nullopt;
}

} // namespace

Starter::Starter(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bar(new StartBar{&desk.room()})
    , m_templates(new TemplateMenu{tr("Insert a template"), desk.context().journal,
                                   [this] { return entry(); }, &desk.room()})
    , m_methods(new TemplateMenu{tr("Change the method"), desk.context().journal, [this] { return entry(); },
                                 &desk.room()})
    , m_unwritten(new QMenu{tr("Not written yet"), &desk.room()})
{
    m_templates->setObjectName(QStringLiteral("templates"));
    m_methods->setObjectName(QStringLiteral("methods"));
    m_unwritten->setObjectName(QStringLiteral("unwrittenMenu"));
    m_more.setSingleShot(true);
    m_more.setInterval(beforeMore);
    buildActions();
    connect(&m_desk, &Desk::taken, this, &Starter::refresh);
    connect(&m_desk, &Desk::typedIn, this, [this] {
        if (isEmpty() != m_wasEmpty)
            refresh();
    });
    connect(&desk.context().journal, &Journal::changed, this, [this](const Changes& changes) {
        if (m_wasEmpty && m_desk.manuscript()
            && (changes.everything || changes.settings || changes.templates))
            refresh();
    });
    connect(m_bar, &StartBar::startWanted, this, &Starter::start);
    connect(m_bar, &StartBar::lastTimeWanted, this, &Starter::startAsLastTime);
    connect(m_bar, &StartBar::periodWanted, this, [this](const Period& period) {
        m_desk.context().navigator.go(
            {.room = RoomName::Write, .year = period.year(), .period = period, .entry = {}});
    });
    connect(m_templates, &TemplateMenu::chosen, this, &Starter::insert);
    connect(m_methods, &TemplateMenu::chosen, this, &Starter::changeMethod);
    connect(m_unwritten, &QMenu::aboutToShow, this, &Starter::fillUnwritten);
    connect(&m_more, &QTimer::timeout, this, &Starter::lookForMore);
}

void Starter::buildActions()
{
    const auto add = [this](const char* name, const QString& text, const QKeySequence& key, auto command) {
        m_actions += m_desk.addCommand(QString::fromLatin1(name), text, key, command);
        return m_actions.back();
    };
    add("startFromTemplate", tr("Start from the template"), Qt::CTRL | Qt::Key_T, [this] { start(); });
    add("startAsLastTime", tr("Start as last time"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        [this] { startAsLastTime(); });
    add("changeMethod", tr("Change the method…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        [this] { popUp(*m_methods); });
    add("insertOutline", tr("Insert an outline of the headings"), {}, [this] { insertOutline(); });
    add("keepAsTemplate", tr("Keep as a template"), {}, [this] { keepAsTemplate(); });
    m_templates->setLast(add("editTemplates", tr("Edit templates…"), {}, [this] { editTemplates({}); }));
    add("editSeries", tr("Titles and closing words…"), {}, [this] { editSeries(); });
    add("goToUnwritten", tr("Not written yet…"), {}, [this] { popUp(*m_unwritten); });
}

void Starter::addTo(QMenu& menu)
{
    menu.addMenu(m_templates);
    menu.addMenu(m_methods);
    menu.addMenu(m_unwritten);
    for (const char* name : {"insertOutline", "keepAsTemplate", "editSeries"})
        menu.addAction(m_desk.room().findChild<QAction*>(QLatin1StringView{name}));
}

Entry Starter::freshEntry(const std::optional<Period>& period) const
{
    Entry fresh{.id = EntryId::mint()};
    fresh.period = period;
    fresh.date = period ? period->first() : today();
    if (period)
        fresh.title = seriesTitle(m_desk.context().journal, *period, today());
    return fresh;
}

Entry Starter::entry() const
{
    return m_desk.manuscript()->entry();
}

Day Starter::today() const
{
    return m_desk.context().now().day();
}

bool Starter::isEmpty() const
{
    return m_desk.manuscript()->document().isEmpty();
}

void Starter::refresh()
{
    m_wasEmpty = isEmpty();
    m_bar->setVisible(m_wasEmpty);
    m_desk.editor().setPlaceholderText(m_wasEmpty ? tr("Just begin to write.") : QString{});
    m_more.stop();
    if (!m_wasEmpty)
        return;
    const auto& period = entry().period;
    const auto form = period ? startingForm(m_desk.context().journal, period->kind()) : std::nullopt;
    const QString& title = entry().title;
    m_bar->offer(period                ? tr("Nothing is written for %1 yet.").arg(label(*period))
                     : title.isEmpty() ? tr("An empty page.")
                                       : tr("Nothing is written under '%1' yet.").arg(title),
                 form ? form->title : QString{}, m_templates);
    m_more.start();
}

void Starter::lookForMore()
{
    const auto& period = entry().period;
    if (!m_wasEmpty || !period)
        return;
    const Journal& journal = m_desk.context().journal;
    const auto last = lastOfKind(journal, *period);
    const QString called = !last                 ? QString{}
        : last->period->year() == period->year() ? shortLabel(*last->period)
                                                 : label(*last->period);
    auto missing = unwrittenPeriods(journal, period->year(), today());
    std::erase(missing, *period);
    m_bar->offerMore(last ? tr("As in %1", "start as in an earlier period").arg(called) : QString{}, missing);
}

void Starter::start()
{
    const auto& period = entry().period;
    const auto form
        = period && isEmpty() ? startingForm(m_desk.context().journal, period->kind()) : std::nullopt;
    if (form)
        insert(*form);
    else
        popUp(*m_templates);
}

void Starter::startAsLastTime()
{
    const Journal& journal = m_desk.context().journal;
    const auto& period = entry().period;
    const auto last = period ? lastOfKind(journal, *period) : std::nullopt;
    if (!last) {
        m_desk.context().navigator.tell(tr("There is no earlier entry of this kind to start from."));
        return;
    }
    const auto found = journal.entry(last->id);
    if (!found) {
        m_desk.context().navigator.tell(sentence(found.error()));
        return;
    }
    const QString text = *found ? asLastTime((*found)->body, *last->period, *period) : QString{};
    if (text.isEmpty())
        m_desk.context().navigator.tell(tr("'%1' has no headings.").arg(titleOf(*last)));
    else
        insertText(text, firstRoom(text));
}

void Starter::insert(const Form& form)
{
    const FilledText filled = filledIn(form.body, fillingFor(entry(), m_desk.context().journal, today()));
    insertText(filled.text, filled.caret);
}

void Starter::insertText(const QString& text, std::optional<qsizetype> caret)
{
    Q_EMIT m_desk.textWanted();
    Editor& editor = m_desk.editor();
    editor.commitComposition();
    const int start = editor.textCursor().selectionStart();
    editor.insert(text);
    if (caret) {
        QTextCursor cursor = editor.textCursor();
        const int end = cursor.position();
        cursor.setPosition(start); // The heading above the caret is to be seen, too.
        editor.setTextCursor(cursor);
        editor.ensureCursorVisible();
        cursor.setPosition(std::min(start + static_cast<int>(*caret), end));
        editor.setTextCursor(cursor);
    }
    editor.ensureCursorVisible();
    editor.setFocus();
}

void Starter::changeMethod(const Form& form)
{
    if (isEmpty()) {
        insert(form);
        return;
    }
    Q_EMIT m_desk.textWanted();
    Editor& editor = m_desk.editor();
    editor.commitComposition();
    const Filling filling = fillingFor(entry(), m_desk.context().journal, today());
    std::vector<QString> known;
    for (const Form& one : forms(m_desk.context().journal))
        known.push_back(filledIn(one.body, filling).text);
    QTextDocument& document = m_desk.manuscript()->document();
    const QString text = plainText(document);
    const auto from = text::methodOf(text, known);
    const QString changed
        = text::withMethod(text, from ? known[*from] : QString{}, filledIn(form.body, filling).text);
    replaceText(document, changed);
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(0);
    editor.setTextCursor(cursor);
    m_desk.context().navigator.tell(
        tr("This is '%1' now. Everything you wrote is still here; Undo brings the earlier order back.")
            .arg(form.title));
}

void Starter::popUp(QMenu& menu) const
{
    Editor& editor = m_desk.editor();
    editor.commitComposition();
    menu.popup(editor.viewport()->mapToGlobal(editor.cursorRect().bottomLeft()));
}

void Starter::fillUnwritten()
{
    m_unwritten->clear();
    const auto& period = entry().period;
    const int year = period ? period->year() : Period::ofDay(entry().date).year();
    for (const Period& one : unwrittenPeriods(m_desk.context().journal, year, today()))
        m_unwritten->addAction(label(one), m_bar, [this, one] { Q_EMIT m_bar->periodWanted(one); });
    if (m_unwritten->isEmpty())
        m_unwritten->addAction(tr("Every month of %1 that is over is written.").arg(year))->setEnabled(false);
}

void Starter::insertOutline()
{
    const QString text = plainText(m_desk.manuscript()->document());
    const QString outlined
        = text::withOutline(text, tr("outline", "the mark of an outline in a text: one word"));
    if (outlined == text) {
        m_desk.context().navigator.tell(tr("This text has an outline already."));
        return;
    }
    Q_EMIT m_desk.textWanted();
    m_desk.editor().commitComposition();
    replaceText(m_desk.manuscript()->document(), outlined);
}

void Starter::keepAsTemplate()
{
    if (!m_desk.settle())
        return;
    const Entry kept = m_desk.manuscript()->typed();
    const Period period = kept.period.value_or(Period::ofDay(kept.date));
    const Template own{.id = TemplateId::mint(),
                       .name = titleOf(kept),
                       .kind = kept.period ? std::optional{period.kind()} : std::nullopt,
                       .body = asTemplate(kept.body, period)};
    if (m_desk.context().edits.perform(tr("Keep '%1' as a template").arg(own.name), {adding(own)}))
        editTemplates(own.id);
}

void Starter::editTemplates(const std::optional<TemplateId>& shown)
{
    if (!m_desk.settle())
        return;
    auto* dialog = new TemplatesDialog{m_desk.context(), entry(), &m_desk.room()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (shown)
        dialog->showOwn(*shown);
    dialog->open();
}

void Starter::editSeries()
{
    if (!m_desk.settle())
        return;
    auto* dialog = new SeriesDialog{m_desk.context().journal, today(), &m_desk.room()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_desk.context().edits.perform(tr("Titles and closing words"), dialog->edits()))
            return;
        const auto& period = entry().period;
        if (period && !m_desk.manuscript()->stored() && m_desk.manuscript()->isBlank())
            m_desk.manuscript()->begin(freshEntry(period).title);
    });
    dialog->open();
}

} // namespace hoego::ui
