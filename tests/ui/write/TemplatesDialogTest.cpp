#include "ui/write/TemplatesDialog.h"
#include "core/entry/Series.h"
#include "tests/support/RoomTest.h"
#include "ui/common/TextLine.h"
#include "ui/write/Editor.h"
#include "ui/write/MenuButton.h"
#include "ui/write/SeriesDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace hoego::ui {
namespace {

using namespace Qt::StringLiterals;

class TemplatesDialogTest : public RoomTest {
protected:
    TemplatesDialogTest()
    {
        apply({adding(own)});
        dialog = std::make_unique<TemplatesDialog>(context(), sample::entry(Period::ofMonth(2024, 11), {}));
        dialog->showOwn(own.id);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    template <class T>
    T& child(const char* name)
    {
        return *dialog->findChild<T*>(QLatin1StringView{name});
    }
    Editor& body() { return child<Editor>("templateBody"); }
    void click(const char* name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    void pick(const QString& title)
    {
        auto& list = child<QListWidget>("templateList");
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->text().section(u'\n', 0, 0) == title)
                return list.setCurrentRow(row);
        }
        FAIL() << title.toStdString() << " is not in the list";
    }
    QAction* choice(const char* button, const QString& beginning)
    {
        QMenu& menu = *child<MenuButton>(button).menu();
        Q_EMIT menu.aboutToShow();
        for (QAction* action : menu.actions()) {
            if (action->text().startsWith(beginning))
                return action;
        }
        return nullptr;
    }
    std::vector<Template> stored() { return journal->templates().value(); }

    const Template own{
        .id = TemplateId::mint(), .name = u"우리 달"_s, .kind = Period::Kind::Month, .body = u"## 하나\n"_s};
    std::unique_ptr<TemplatesDialog> dialog;
};

TEST_F(TemplatesDialogTest, SavesWhatIsTypedByItselfAndUndoesIt)
{
    body().moveCursor(QTextCursor::End);
    QTest::keyClicks(&body(), u"- x"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stored()[0].body == u"## 하나\n- x"_s; }));
    QTest::keyClick(&body(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stored()[0].body == own.body; }));
    EXPECT_EQ(body().toPlainText(), own.body);
}

TEST_F(TemplatesDialogTest, SavesNameAndKindAndLosesNothingOnLeaving)
{
    auto& name = child<TextLine>("templateName");
    name.selectAll();
    QInputMethodEvent composing{u"달"_s, {}};
    QCoreApplication::sendEvent(&name, &composing);
    child<QComboBox>("templateKind").setCurrentIndex(0);
    dialog->close();
    EXPECT_EQ(stored()[0].name, u"달"_s);
    EXPECT_EQ(stored()[0].kind, std::nullopt);
}

TEST_F(TemplatesDialogTest, KeepsItsNameWhenThatIsEmptied)
{
    child<TextLine>("templateName").clear();
    dialog->close();
    EXPECT_EQ(stored()[0].name, own.name);
}

TEST_F(TemplatesDialogTest, DeletesAndBringsBack)
{
    body().moveCursor(QTextCursor::End);
    QTest::keyClicks(&body(), u"x"_s);
    click("removeTemplate");
    EXPECT_TRUE(stored().empty());
    click("bringBackTemplate");
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored()[0].body, u"## 하나\nx"_s);
    EXPECT_EQ(body().toPlainText(), u"## 하나\nx"_s);
    edits.undo();
    EXPECT_TRUE(stored().empty());
    edits.undo();
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(TemplatesDialogTest, ShowsBuiltInOnesToBeReadAndCopied)
{
    pick(u"KPT: keep, problem, try"_s);
    EXPECT_TRUE(body().isReadOnly());
    EXPECT_FALSE(child<QPushButton>("removeTemplate").isEnabled());
    click("copyTemplate");
    EXPECT_EQ(stored().size(), 2U);
    EXPECT_FALSE(body().isReadOnly());
    EXPECT_TRUE(body().toPlainText().startsWith(u"## Keep\n"_s));
    EXPECT_EQ(child<TextLine>("templateName").text(), u"KPT: keep, problem, try (mine)"_s);
}

TEST_F(TemplatesDialogTest, MakesANewOne)
{
    click("newTemplate");
    EXPECT_EQ(stored().size(), 2U);
    EXPECT_TRUE(child<TextLine>("templateName").hasFocus());
    QTest::keyClicks(&child<TextLine>("templateName"), u"Mine"_s);
    pick(own.name);
    const auto all = stored();
    EXPECT_TRUE(std::ranges::contains(all, u"Mine"_s, &Template::name));
    EXPECT_EQ(body().toPlainText(), own.body);
}

TEST_F(TemplatesDialogTest, ChoosesWhatAKindStartsFrom)
{
    QAction* month = choice("templateStarts", u"Month"_s);
    ASSERT_TRUE(month);
    EXPECT_FALSE(choice("templateStarts", u"Week"_s));
    month = choice("templateStarts", u"Month"_s);
    month->trigger();
    EXPECT_EQ(journal->setting(u"template.month"_s).value(), own.id.toString());
    pick(u"KPT: keep, problem, try"_s);
    choice("templateStarts", u"Week"_s)->trigger();
    EXPECT_EQ(journal->setting(u"template.week"_s).value(), u"kpt"_s);
    choice("templateStarts", u"Week"_s)->trigger();
    EXPECT_EQ(journal->setting(u"template.week"_s).value(), std::nullopt);
}

TEST_F(TemplatesDialogTest, PutsPlaceholdersIn)
{
    body().moveCursor(QTextCursor::End);
    QAction* month = choice("placeholders", u"{{month}}"_s);
    ASSERT_TRUE(month);
    EXPECT_TRUE(month->text().endsWith(u"November"_s)) << month->text().toStdString();
    month->trigger();
    EXPECT_EQ(body().toPlainText(), u"## 하나\n{{month}}"_s);
}

TEST_F(TemplatesDialogTest, ShowsWhatAnotherWrote)
{
    Template other = own;
    other.body = u"다른 글"_s;
    apply({changing(own, other)});
    EXPECT_EQ(body().toPlainText(), u"다른 글"_s);
}

class SeriesDialogTest : public RoomTest {
protected:
    std::unique_ptr<SeriesDialog> make()
    {
        return std::make_unique<SeriesDialog>(*journal, sample::day(2024, 11, 22));
    }
    template <class T>
    static T& child(SeriesDialog& dialog, const char* name)
    {
        return *dialog.findChild<T*>(QLatin1StringView{name});
    }
};

TEST_F(SeriesDialogTest, ShowsWhatThisPeriodsEntryWouldBeCalled)
{
    const auto dialog = make();
    auto& example = child<QLabel>(*dialog, "example.title.month");
    EXPECT_EQ(example.text(), u"Looking back on November"_s);
    auto& pattern = child<TextLine>(*dialog, "title.month");
    pattern.setText(u"{{year}}년 {{month}}월 돌아보기"_s);
    EXPECT_EQ(example.text(), u"2024년 11월 돌아보기"_s);
    EXPECT_TRUE(journal->setting(u"title.month"_s).value() == std::nullopt);
}

TEST_F(SeriesDialogTest, GivesOnlyWhatWasChangedAsOneStep)
{
    apply({adding(JournalSetting{.key = quoteKey(), .value = u"천천히"_s}),
           adding(JournalSetting{.key = titleKey(Period::Kind::Year), .value = u"{{year}}"_s})});
    const auto dialog = make();
    child<TextLine>(*dialog, "title.month").setText(u" {{month}}월호 "_s);
    child<TextLine>(*dialog, "title.year").clear();
    const auto changed = dialog->edits();
    EXPECT_EQ(changed.size(), 2U);
    ASSERT_TRUE(edits.perform(u"Titles"_s, changed));
    EXPECT_EQ(journal->setting(u"title.month"_s).value(), u"{{month}}월호"_s);
    EXPECT_EQ(journal->setting(u"title.year"_s).value(), std::nullopt);
    EXPECT_TRUE(make()->edits().empty());
    edits.undo();
    EXPECT_EQ(journal->setting(u"title.year"_s).value(), u"{{year}}"_s);
    EXPECT_EQ(journal->setting(u"title.month"_s).value(), std::nullopt);
}

} // namespace
} // namespace hoego::ui
