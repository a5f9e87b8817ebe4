#include "core/entry/Series.h"
#include "core/text/Sections.h"
#include "tests/ui/write/WriteStage.h"
#include "ui/write/StartBar.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

namespace hoego::ui {
namespace {

using namespace Qt::StringLiterals;

const Period october = Period::ofMonth(2024, 10);
const Period november = Period::ofMonth(2024, 11);

class StarterTest : public WriteStage {
protected:
    void set(const QString& key, const QString& value)
    {
        apply({adding(JournalSetting{.key = key, .value = value})});
    }
    QStringList choices(QMenu& menu)
    {
        Q_EMIT menu.aboutToShow();
        QStringList titles;
        for (const QAction* action : menu.actions())
            titles += action->text();
        return titles;
    }
    void choose(QMenu& menu, const QString& title)
    {
        Q_EMIT menu.aboutToShow();
        for (QAction* action : menu.actions()) {
            if (action->text() == title)
                return action->trigger();
        }
        FAIL() << title.toStdString() << " is not among the choices";
    }
    void run(const char* command) { child<QAction>(command).trigger(); }
    QString unwritten() { return child<QLabel>("unwritten").text(); }
    static Place placeOf(const Period& period)
    {
        return {.room = RoomName::Write, .year = period.year(), .period = period};
    }
};

TEST_F(StarterTest, StartsWithTheCaretWhereWritingBegins)
{
    set(quoteKey(), u"천천히, 그러나 끝까지"_s);
    open();
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(text().startsWith(u"## The month in one sentence\n\n\n\n## "_s));
    EXPECT_TRUE(text().endsWith(u"\n\n> 천천히, 그러나 끝까지\n"_s));
    EXPECT_TRUE(text().contains(u"\n```hoego goals 2024-11\n```\n"_s));
    typeKorean(u"느린 달"_s);
    EXPECT_TRUE(text().startsWith(u"## The month in one sentence\n\n느린 달\n\n## "_s));
}

TEST_F(StarterTest, StartsFromTheTemplateChosenForTheKind)
{
    const Template own{.id = TemplateId::mint(),
                       .name = u"우리 달"_s,
                       .kind = Period::Kind::Month,
                       .body = u"## {{month-number}}월의 나\n"_s};
    apply({adding(own)});
    set(templateKey(Period::Kind::Month), own.id.toString());
    open();
    EXPECT_EQ(child<QToolButton>("start").text(), u"Start from '우리 달'"_s);
    QTest::mouseClick(&child<QToolButton>("start"), Qt::LeftButton);
    EXPECT_EQ(text(), u"## 11월의 나\n"_s);
}

TEST_F(StarterTest, OffersOwnTemplatesFirstThenThoseOfTheKind)
{
    apply({adding(Template{
               .id = TemplateId::mint(), .name = u"하루 쪽지"_s, .kind = Period::Kind::Day, .body = u"-"_s}),
           adding(Template{.id = TemplateId::mint(), .name = u"아무 글"_s, .kind = {}, .body = u"-"_s})});
    open();
    const QStringList titles = choices(child<QMenu>("templates"));
    EXPECT_EQ(titles.first(), u"아무 글"_s);
    EXPECT_EQ(titles.value(2), u"Monthly retrospective"_s);
    EXPECT_FALSE(titles.contains(u"하루 쪽지"_s));
    EXPECT_FALSE(titles.contains(u"Weekly retrospective"_s));
    EXPECT_TRUE(titles.contains(u"5F: fact, feeling, finding, future, feedback"_s));
    EXPECT_EQ(titles.last(), u"Edit templates…"_s);
}

TEST_F(StarterTest, StartsAsTheLastOneOfItsKindDid)
{
    apply({adding(sample::entry(
        october,
        u"## 색으로 본 October\n\n```hoego tally 2024-10\n```\n\n- 하나\n\n## November\n- [x] 둘\n"_s))});
    open();
    auto& lastTime = child<QToolButton>("lastTime");
    ASSERT_TRUE(QTest::qWaitFor([&] { return lastTime.isVisible(); }));
    EXPECT_EQ(lastTime.text(), u"As in October"_s);
    QTest::mouseClick(&lastTime, Qt::LeftButton);
    EXPECT_EQ(text(),
              u"## 색으로 본 November\n\n```hoego tally 2024-11\n```\n\n- \n\n## December\n\n- [ ] \n"_s);
    type(u"x"_s);
    EXPECT_TRUE(text().contains(u"```\n\n- x\n"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), QString{});
}

TEST_F(StarterTest, SaysWhenThereIsNoLastTime)
{
    open();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(navigator.told.size(), 1U);
    EXPECT_EQ(text(), QString{});
}

TEST_F(StarterTest, ListsWhatIsNotWrittenYetAndLeadsThere)
{
    apply({adding(sample::entry(Period::ofMonth(2024, 7), u"칠월"_s)),
           adding(sample::entry(Period::ofMonth(2024, 9), u"구월"_s))});
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return child<QLabel>("unwritten").isVisible(); }));
    EXPECT_TRUE(unwritten().contains(u">August<"_s) && unwritten().contains(u">October<"_s))
        << unwritten().toStdString();
    EXPECT_FALSE(unwritten().contains(u"July"_s) || unwritten().contains(u"June"_s)
                 || unwritten().contains(u"November"_s));
    Q_EMIT child<QLabel>("unwritten").linkActivated(u"2024-08"_s);
    ASSERT_EQ(navigator.gone.size(), 1U);
    EXPECT_EQ(navigator.gone[0].period, Period::ofMonth(2024, 8));
    EXPECT_EQ(choices(child<QMenu>("unwrittenMenu")), (QStringList{u"August 2024"_s, u"October 2024"_s}));
}

TEST_F(StarterTest, OffersHalvesToThoseWhoWriteThem)
{
    apply({adding(
        sample::entry(Period::containing(Period::Kind::Half, sample::day(2023, 1, 1)), u"상반기"_s))});
    open();
    EXPECT_TRUE(choices(child<QMenu>("unwrittenMenu")).contains(u"First half of 2024"_s));
}

TEST_F(StarterTest, SaysThatEverythingIsWritten)
{
    open();
    EXPECT_EQ(choices(child<QMenu>("unwrittenMenu")),
              QStringList{u"Every month of 2024 that is over is written."_s});
}

TEST_F(StarterTest, WritesAPastMonthLateUnderItsOwnName)
{
    const Period march = Period::ofMonth(2024, 3);
    open(placeOf(march));
    typeKorean(u"늦게"_s);
    ASSERT_TRUE(room.settle());
    ASSERT_EQ(stored(march).size(), 1U);
    EXPECT_EQ(stored(march)[0].date, sample::day(2024, 3, 1));
    EXPECT_EQ(stored(march)[0].created.day(), sample::day(2024, 11, 22));
    EXPECT_EQ(child<QLineEdit>("title").text(), u"Looking back on March"_s);
}

TEST_F(StarterTest, NamesANewEntryAsItsSeries)
{
    set(titleKey(Period::Kind::Month), u"{{year}}년 {{month}}월 돌아보기"_s);
    open();
    EXPECT_EQ(child<QLineEdit>("title").text(), u"2024년 11월 돌아보기"_s);
    ASSERT_TRUE(room.settle());
    EXPECT_TRUE(stored().empty()) << "a name alone is nothing written";
    room.show(placeOf(october));
    EXPECT_EQ(child<QLineEdit>("title").text(), u"2024년 10월 돌아보기"_s);
    typeKorean(u"글"_s);
    ASSERT_TRUE(room.settle());
    EXPECT_EQ(stored(october)[0].title, u"2024년 10월 돌아보기"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(child<QLineEdit>("title").text(), u"Looking back on October"_s);
}

TEST_F(StarterTest, LeavesOlderEntriesTheirNames)
{
    apply({adding(sample::entry(october, u"글"_s))});
    set(titleKey(Period::Kind::Month), u"{{month}}월호"_s);
    open(placeOf(october));
    EXPECT_EQ(child<QLineEdit>("title").text(), u"Looking back on October"_s);
}

TEST_F(StarterTest, ChangesTheMethodAndKeepsTheWordsInOneStep)
{
    open();
    choose(child<QMenu>("templates"), u"KPT: keep, problem, try"_s);
    typeKorean(u"일찍 자기"_s);
    const QString before = text();
    choose(child<QMenu>("methods"), u"4Ls: liked, learned, lacked, longed for"_s);
    EXPECT_TRUE(text().startsWith(u"## Liked\n"_s));
    EXPECT_TRUE(text().contains(u"## Keep\n\n- 일찍 자기\n"_s));
    EXPECT_FALSE(text().contains(u"## Problem"_s));
    EXPECT_EQ(navigator.told.size(), 1U);
    const QString after = text();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(text(), after);
}

TEST_F(StarterTest, ChangesTheMethodWithASyllableStillComposed)
{
    open();
    choose(child<QMenu>("templates"), u"KPT: keep, problem, try"_s);
    compose(u"밤"_s);
    choose(child<QMenu>("methods"), u"Monthly retrospective"_s);
    EXPECT_EQ(text().count(u"밤"_s), 1);
    EXPECT_TRUE(text().contains(u"## Keep\n\n- 밤\n"_s));
}

TEST_F(StarterTest, KeepsAnEntryAsATemplateAndOpensIt)
{
    open();
    editor().insert(u"## 이번 달\n\n```hoego goals 2024-11\n```\n"_s);
    run("keepAsTemplate");
    const auto own = journal->templates().value();
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].name, u"Looking back on November"_s);
    EXPECT_EQ(own[0].kind, Period::Kind::Month);
    EXPECT_EQ(own[0].body, u"## 이번 달\n\n```hoego goals {{period}}\n```\n"_s);
    auto* dialog = room.findChild<QDialog*>(u"templatesDialog"_s);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    dialog->close();
    edits.undo();
    EXPECT_TRUE(journal->templates().value().empty());
}

TEST_F(StarterTest, PutsAnOutlineIn)
{
    open();
    editor().insert(u"## 느림\n\n글\n"_s);
    run("insertOutline");
    EXPECT_EQ(text(), u"<!-- outline -->\n- 느림\n<!-- /outline -->\n\n## 느림\n\n글\n"_s);
    run("insertOutline");
    EXPECT_EQ(navigator.told.size(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), u"## 느림\n\n글\n"_s);
}

TEST_F(StarterTest, HasEveryCommandInTheRoomsMenu)
{
    open();
    QStringList names;
    for (const QAction* action : room.actions())
        names += action->objectName();
    for (const char* name : {"startFromTemplate", "startAsLastTime", "changeMethod", "insertOutline",
                             "keepAsTemplate", "editTemplates", "editSeries", "goToUnwritten"})
        EXPECT_TRUE(names.contains(QLatin1StringView{name})) << name;
}

} // namespace
} // namespace hoego::ui
