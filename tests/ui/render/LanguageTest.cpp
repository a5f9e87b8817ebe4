#include "tests/support/Printers.h"
#include "tests/ui/render/InLanguage.h"
#include "ui/render/GoalText.h"
#include "ui/render/PeriodLabel.h"
#include "ui/render/Sentences.h"

#include <QRegularExpression>

namespace hoego::ui {
namespace {

using LanguageTest = InLanguage;

TEST_F(LanguageTest, SwitchesWhileRunning)
{
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(label(EntryState::Draft), QStringLiteral("초안"));
    EXPECT_EQ(QLocale{}.language(), QLocale::Korean);
    language.use(QStringLiteral("en"));
    EXPECT_EQ(label(EntryState::Draft), QStringLiteral("Draft"));
    EXPECT_EQ(QLocale{}.language(), QLocale::English);
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(label(EntryState::Draft), QStringLiteral("초안"));
}

TEST_F(LanguageTest, TakesTheSystemsForAnythingElse)
{
    language.use({});
    EXPECT_EQ(language.name(),
              QLocale::system().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en"));
}

TEST_F(LanguageTest, SaysQtsOwnWordsInKoreanToo)
{
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("취소"));
}

TEST_F(LanguageTest, WordsEveryErrorInKorean)
{
    language.use(QStringLiteral("ko"));
    static const QRegularExpression korean{QStringLiteral("^[^A-Za-z]*(?:Hoego[^A-Za-z]*)*$")};
    for (int code = 0; code <= static_cast<int>(Error::Code::Unexpected); ++code) {
        const QString said = sentence({static_cast<Error::Code>(code), QStringLiteral("SQLITE_FULL")});
        EXPECT_TRUE(korean.match(said).hasMatch()) << said.toStdString();
        EXPECT_TRUE(said.endsWith(u'.')) << said.toStdString();
    }
}

TEST_F(LanguageTest, NeverLeavesParticlesToTheReader)
{
    language.use(QStringLiteral("ko"));
    for (int code = 0; code <= static_cast<int>(Error::Code::Unexpected); ++code)
        EXPECT_FALSE(sentence({static_cast<Error::Code>(code), {}}).contains(u'('));
}

} // namespace
} // namespace hoego::ui
