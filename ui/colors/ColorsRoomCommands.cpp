#include "core/journal/Journal.h"
#include "ui/colors/CategoryIcon.h"
#include "ui/colors/ColorsRoom.h"
#include "ui/colors/DaysOffDialog.h"
#include "ui/colors/PaletteDialog.h"
#include "ui/colors/YearBlocks.h"
#include "ui/colors/YearGridModel.h"
#include "ui/colors/YearGridView.h"
#include "ui/common/EditStack.h"
#include "ui/common/HolidayChoice.h"
#include "ui/common/Navigator.h"
#include "ui/common/Settings.h"
#include "ui/render/DefaultPalette.h"
#include "ui/render/Sentences.h"
#include "ui/render/Templates.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QKeySequence>
#include <QMenu>

#include <map>
#include <utility>
#include <variant>

// What the Colors room's menus and shortcuts do.
namespace hoego::ui {

/// What the menus and the command palette offer here.
void ColorsRoom::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto work) {
        auto* action = new QAction{text, this};
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
        return action;
    };
    add(tr("Go to &today"), Qt::CTRL | Qt::Key_T,
        [this] { show({.room = RoomName::Colors, .day = m_context.now().day()}); });
    add(tr("&Note on the day…"), {}, [this] {
        toGrid();
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->editNote();
    });
    add(tr("&Open the day's entry"), Qt::CTRL | Qt::Key_Return, [this] { openEntry(m_grid->currentDay()); });
    add(tr("Next &blank day"), Qt::CTRL | Qt::Key_D, [this] { goToBlankDay(1); });
    add(tr("Previous blank day"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { goToBlankDay(-1); });
    add(tr("Choose last &week"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { chooseLastWeek(); });
    add(tr("Paint b&y a color's name…\t/"), {}, [this] {
        toGrid();
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->pickCategory();
    });
    add(tr("My &days off…"), {}, [this] { editDaysOff(); });
    add(tr("Into the yearly &retrospective"), {}, [this] { putIntoRetrospective(); });
    add(tr("Save as a p&icture…"), {}, [this] { savePicture(); });
    add(tr("&Print the year…"), QKeySequence::Print, [this] { printYear(); });
    add(tr("Save the days as a &table…"), {}, [this] { saveDays(); });
    add(tr("Take days from a table…"), {}, [this] { readDays(); });
    add(tr("&Edit colors…"), Qt::CTRL | Qt::Key_E, [this] { editPalette(); });
    QAction* letters = add(tr("&Letters in the cells"), Qt::CTRL | Qt::Key_L, [] { });
    letters->setCheckable(true);
    letters->setChecked(m_letters->isChecked());
    connect(letters, &QAction::toggled, m_letters, &QCheckBox::setChecked);
    connect(m_letters, &QCheckBox::toggled, letters, &QAction::setChecked);
}

void ColorsRoom::openMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("dayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DayRange days = m_grid->selectedDays();
    for (const Category& category : m_model->categories()) {
        if (category.archived)
            continue;
        QString text = category.name;
        text.replace(u'&', QStringLiteral("&&"));
        if (category.key)
            text += u'\t' + QString::number(*category.key);
        menu->addAction(categoryIcon(category.color, palette()), text, this,
                        [this, days, id = category.id] { paint({.days = days, .category = id}); });
    }
    menu->addAction(tr("&Clear\t0"), this, [this, days] { paint({.days = days, .category = std::nullopt}); });
    menu->addSeparator();
    menu->addAction(tr("&Note…\tEnter"), m_grid, &YearGridView::editNote);
    menu->addAction(tr("&Open the day's entry"), this, [this] { openEntry(m_grid->currentDay()); });
    menu->popup(globalPosition);
}

void ColorsRoom::openEntry(Day day)
{
    m_context.navigator.go({.room = RoomName::Write,
                            .year = Period::containing(Period::Kind::Year, day).year(),
                            .period = Period::ofDay(day)});
}

/// The first of the two clicks has painted the day: it was not meant.
void ColorsRoom::openClickedEntry(Day day)
{
    const bool isOfThisClick = m_lastStroke && m_lastStroke->days == DayRange{.first = day, .last = day}
        && m_lastStroke->step == m_context.edits.index()
        && m_sinceStroke.elapsed() <= 2 * QApplication::doubleClickInterval();
    if (isOfThisClick)
        m_context.edits.undo();
    m_lastStroke.reset();
    openEntry(day);
}

void ColorsRoom::goToBlankDay(int step)
{
    toGrid();
    m_grid->goToBlankDay(step);
}

/// The whole week before today's, for a digit to paint.
void ColorsRoom::chooseLastWeek()
{
    toGrid();
    const Day today = m_context.now().day();
    const std::chrono::weekday firstOfWeek{static_cast<unsigned>(m_context.settings.firstDayOfWeek())};
    const Day first = today - (std::chrono::weekday{today} - firstOfWeek) - std::chrono::days{7};
    const DayRange week{.first = first, .last = first + std::chrono::days{6}};
    if (!m_model->isInYear(week.first) && !m_model->isInYear(week.last))
        show({.room = RoomName::Colors, .day = week.first});
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->selectDays(week);
}

void ColorsRoom::editDaysOff()
{
    auto* dialog = new DaysOffDialog{ownDaysOff(m_context.journal), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto stored = m_context.journal.setting(ownDaysOffKey());
        if (!stored) {
            m_context.navigator.tell(sentence(stored.error()));
            return;
        }
        Change<JournalSetting> change;
        if (*stored)
            change.before = JournalSetting{.key = ownDaysOffKey(), .value = **stored};
        if (const QString days = dialog->text(); !days.isEmpty())
            change.after = JournalSetting{.key = ownDaysOffKey(), .value = days};
        if (change.before != change.after)
            perform(tr("My days off"), {change});
    });
    dialog->open();
}

/// No undo step: taking it back later would take back what was written since. In the text it is undone as
/// text.
void ColorsRoom::putIntoRetrospective()
{
    m_context.journal.finishAside(); // What is typed may just be on its way there.
    const Period year = Period::ofYear(m_model->year());
    const auto entries = m_context.journal.entriesOf(year);
    if (!entries) {
        m_context.navigator.tell(sentence(entries.error()));
        return;
    }
    const Moment now = m_context.now();
    Entry entry{.id = EntryId::mint()};
    if (entries->empty()) {
        entry.period = year;
        entry.date = year.first();
        entry.title = seriesTitle(m_context.journal, year, now.day());
        entry.created = now;
    } else {
        entry = entries->front();
    }
    entry.body = withYearBlocks(entry.body, year);
    entry.modified = now;
    const bool isNew = entries->empty();
    if (isNew || entry.body != entries->front().body) {
        const Edit edit = isNew ? adding(entry) : changing(entries->front(), entry);
        if (const auto applied = m_context.journal.apply(edit); !applied) {
            m_context.navigator.tell(sentence(applied.error()));
            return;
        }
    }
    m_context.navigator.go({.room = RoomName::Write, .year = year.year(), .period = year});
}

void ColorsRoom::addDefaultPalette()
{
    std::vector<Edit> edits;
    for (Category& category : defaultPalette())
        edits.push_back(adding(std::move(category)));
    perform(tr("Take the usual colors"), std::move(edits));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ColorsRoom::editPalette()
{
    const auto days = m_context.journal.daysOfCategories();
    if (!days) {
        m_context.navigator.tell(sentence(days.error()));
        return;
    }
    const auto counting = countingGoals();
    if (!counting)
        return;
    std::map<CategoryId, int> goals;
    for (const Goal& goal : *counting)
        ++goals[std::get<source::DaysOfCategory>(*goal.source).category];
    const auto categories = m_model->categories();
    auto* dialog
        = new PaletteDialog{PaletteDraft{{categories.begin(), categories.end()}, *days, goals}, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeOver(dialog->draft()); });
    dialog->open();
}

std::optional<std::vector<Goal>> ColorsRoom::countingGoals()
{
    std::vector<Goal> counting;
    for (const Category& category : m_model->categories()) {
        const auto goals = m_context.journal.goalsOfCategory(category.id);
        if (!goals) {
            m_context.navigator.tell(sentence(goals.error()));
            return std::nullopt;
        }
        counting.insert(counting.end(), goals->begin(), goals->end());
    }
    return counting;
}

void ColorsRoom::takeOver(const PaletteDraft& draft)
{
    std::vector<DayColor> colors;
    std::vector<Goal> goals;
    if (draft.hasMerges()) {
        const DayRange ever{.first = Period::ofYear(firstYear).first(),
                            .last = Period::ofYear(lastYear).last()};
        auto all = m_context.journal.dayColors(ever);
        if (!all) {
            m_context.navigator.tell(sentence(all.error()));
            return;
        }
        colors = *std::move(all);
        auto counting = countingGoals();
        if (!counting)
            return;
        goals = *std::move(counting);
    }
    perform(tr("Edit colors"), draft.edits(colors, goals));
}

} // namespace hoego::ui
