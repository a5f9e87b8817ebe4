#include "core/goal/Promises.h"
#include "tests/support/RoomTest.h"
#include "ui/render/ColorPicture.h"
#include "ui/render/Freezing.h"
#include "ui/render/Language.h"
#include "ui/render/LiveHtml.h"
#include "ui/render/MarkdownHtml.h"
#include "ui/render/PatternText.h"
#include "ui/render/Placeholders.h"

#include <gmock/gmock.h>

#include <QTextDocument>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace hoego::ui {
namespace {

/// A small journal in Korean: two goals of 2024, five days of color in November, two retrospectives.
class LiveBlocksTest : public RoomTest {
protected:
    LiveBlocksTest()
    {
        language.use(u"ko"_s);
        books.period = year;
        Goal talks = sample::goal(year, u"발표 두 번"_s, measure::Count{2, u"회"_s});
        talks.order = 1;
        const Progress read{.id = ProgressId::mint(),
                            .goal = books.id,
                            .day = november.first(),
                            .amount = 12,
                            .note = {},
                            .entry = {},
                            .logged = now};
        Entry october = sample::entry(Period::ofMonth(2024, 10), u"# 10월\n\n단풍을 <보러> 갔다."_s);
        october.title = u"10월의 *별*"_s;
        october.tags = {u"회고"_s};
        Entry lastYear = sample::entry(Period::ofMonth(2023, 11), u"또 서둘렀다. 회고를 쓴다."_s);
        Entry essay = sample::freeEntry(sample::day(2024, 5, 3), u"키워드로 보는 한 해"_s, u"나무"_s);
        essay.state = EntryState::Published;
        essay.publication = Publication{.address = u"https://example.org/tree"_s, .at = now};
        std::vector<Edit> life{adding(sport), adding(study),   adding(books),    adding(talks),
                               adding(read),  adding(october), adding(lastYear), adding(essay)};
        for (unsigned day = 1; day <= 5; ++day)
            life.push_back(adding(DayColor{
                .day = sample::day(2024, 11, day), .category = day < 4 ? sport.id : study.id, .note = {}}));
        apply(life);
    }
    ~LiveBlocksTest() override { QLocale::setDefault(QLocale::c()); }

    LiveContext at(const std::optional<Period>& own = Period::ofMonth(2024, 11))
    {
        return {.journal = *journal, .today = now.day(), .own = own, .entry = {}};
    }
    LiveLook look() const { return {.theme = Theme::light(), .font = {}, .width = 640, .scale = 2}; }
    /// What a person reads in the preview.
    QString read(const QString& request, const std::optional<Period>& own = Period::ofMonth(2024, 11))
    {
        QTextDocument document;
        document.setHtml(liveHtml(liveContent(request, at(own)), look()));
        return document.toPlainText();
    }
    QString failure(const QString& request, const std::optional<Period>& own = Period::ofMonth(2024, 11))
    {
        const auto content = liveContent(request, at(own));
        return content ? u"it was answered"_s : content.error();
    }
    std::expected<FrozenText, QString> frozen(const QString& markdown)
    {
        return frozenText(markdown, at(), {.font = {}, .now = now});
    }

    const Period year = Period::ofYear(2024);
    const Period november = Period::ofMonth(2024, 11);
    Category sport = sample::category(u"운동"_s, 1);
    Category study = sample::category(u"공부"_s, 2, {.red = 0x8E, .green = 0xC5, .blue = 0xFF});
    Goal books = sample::goal(year, u"책 12권 읽기"_s, measure::Count{12, u"권"_s});
    Language language;
};

} // namespace

TEST_F(LiveBlocksTest, ShowsTheGoalsOfTheYearInTheMonth)
{
    const QString shown = read(u"goals"_s);

    EXPECT_THAT(shown.toStdString(), HasSubstr("✅ 책 12권 읽기"));
    EXPECT_THAT(shown.toStdString(), HasSubstr("12 / 12권"));
    EXPECT_THAT(shown.toStdString(), HasSubstr("☐ 발표 두 번"));
}

TEST_F(LiveBlocksTest, ShowsGoalsAsTheyStoodAtThePeriodsEnd)
{
    EXPECT_THAT(read(u"goals 2024-10"_s).toStdString(), HasSubstr("☐ 책 12권 읽기"));
}

TEST_F(LiveBlocksTest, CountsColorsWithTheirShare)
{
    const QString shown = read(u"tally 2024-11"_s);

    EXPECT_THAT(shown.toStdString(), HasSubstr("30일 가운데 5일"));
    EXPECT_THAT(shown.toStdString(), HasSubstr("운동"));
    EXPECT_THAT(shown.toStdString(), HasSubstr("60%"));
    EXPECT_THAT(read(u"tally 2024-11 against 2023-11"_s).toStdString(), HasSubstr("+3"));
}

TEST_F(LiveBlocksTest, ListsEntriesAsLinks)
{
    const QString html = liveHtml(liveContent(u"entries 2024"_s, at()), look());

    EXPECT_THAT(html.toStdString(), HasSubstr("<a href=\"hoego:2024-10\">10월의 *별*</a>"));
    const QString shown = read(u"entries 2024"_s);
    EXPECT_LT(shown.indexOf(u"키워드로"), shown.indexOf(u"10월의"));
    const QString newest = read(u"entries 2024 order:newest"_s);
    EXPECT_GT(newest.indexOf(u"키워드로"), newest.indexOf(u"10월의"));
    EXPECT_FALSE(read(u"entries 2024 kind:month"_s).contains(u"키워드로"));
    EXPECT_TRUE(read(u"entries tag:회고"_s).contains(u"10월의"));
}

TEST_F(LiveBlocksTest, ListsAllEarlierEntriesOfAKind)
{
    for (const int earlier : {2021, 2022, 2023, 2024, 2025})
        apply({adding(sample::entry(Period::ofYear(earlier), u"한 해를 돌아본다."_s))});

    const QString shown = read(u"entries earlier kind:year"_s, Period::ofYear(2024));

    EXPECT_THAT(shown.toStdString(), HasSubstr("2021년"));
    EXPECT_THAT(shown.toStdString(), HasSubstr("2023년"));
    EXPECT_FALSE(shown.contains(u"2024년"));
    EXPECT_FALSE(shown.contains(u"2025년"));
    EXPECT_EQ(read(u"entries earlier 2022 kind:year"_s).count(u"년 회고"_s), 1);
    EXPECT_EQ(read(u"entries earlier kind:year"_s, Period::ofYear(2021)),
              u"2021년보다 앞서 쓴 글 가운데 그런 글은 없어요."_s);
    const Changes writing{.entryDates = {sample::day(2021, 1, 1)}};
    EXPECT_TRUE(concerns(writing, u"entries earlier kind:year"_s, Period::ofYear(2024)));
    EXPECT_FALSE(concerns(writing, u"entries earlier kind:year"_s, Period::ofYear(2021)));
}

TEST_F(LiveBlocksTest, QuotesTheYearBefore)
{
    const QString shown = read(u"year-ago"_s);

    EXPECT_THAT(shown.toStdString(), HasSubstr("“또 서둘렀다.”"));
}

TEST_F(LiveBlocksTest, ShowsTheStandingQuotation)
{
    EXPECT_THAT(read(u"quote"_s).toStdString(), HasSubstr("아직"));

    apply({adding(JournalSetting{.key = u"quote"_s, .value = u"천천히 <그리고> 끝까지."_s})});

    EXPECT_THAT(read(u"quote"_s).toStdString(), HasSubstr("천천히 <그리고> 끝까지."));
}

TEST_F(LiveBlocksTest, ListsPromisesButNoPrivateOnes)
{
    apply({adding(sample::entry(Period::ofYear(2023),
                                u"내년에는 일찍 자겠다.\n\n```hoego private\n"
                                "내년에는 회사를 옮기겠다.\n```"_s))});

    const QString shown = read(u"promises 2024"_s);

    EXPECT_THAT(shown.toStdString(), HasSubstr("☐ 내년에는 일찍 자겠다."));
    EXPECT_THAT(shown.toStdString(), HasSubstr("2023년"));
    EXPECT_FALSE(shown.contains(u"회사"));
    EXPECT_THAT(read(u"promises 2031"_s).toStdString(), HasSubstr("2031년"));
}

TEST_F(LiveBlocksTest, ListsNoGoalThatKeepsAPrivatePromise)
{
    const Entry entry
        = sample::entry(Period::ofYear(2023), u"내년에는 일찍 자겠다. %%내년에는 몰래 떠나겠다.%%"_s);
    std::vector<Edit> kept{adding(entry)};
    for (const PromisedSentence& promise : promisesIn(entry.body, *entry.period)) {
        kept.push_back(adding(goalOf(promise, entry.id)));
        std::get<Change<Goal>>(kept.back()).after->created = now;
    }
    apply(kept);

    EXPECT_THAT(read(u"goals 2024"_s).toStdString(), HasSubstr("일찍 자기"));
    EXPECT_FALSE(read(u"goals 2024"_s).contains(u"떠나"));
    const Filling filling = fillingFor(sample::entry(year, {}), *journal, now.day());
    EXPECT_FALSE(filling.goals().contains(u"떠나"));
    EXPECT_TRUE(filling.goals().contains(u"일찍 자기"));
}

TEST_F(LiveBlocksTest, SaysPlainlyWhatIsNotThere)
{
    EXPECT_EQ(read(u"goals 2031"_s), u"2031년에는 목표가 없어요."_s);
    EXPECT_EQ(read(u"colors 2024-10"_s), u"2024년 10월에는 아직 색칠한 날이 없어요."_s);
    EXPECT_THAT(read(u"year-ago 2024-03"_s).toStdString(), HasSubstr("2023년 3월"));
    EXPECT_THAT(failure(u"goal 2024"_s).toStdString(), HasSubstr("goals, colors, tally"));
    EXPECT_THAT(failure(u"goals 작년"_s).toStdString(), HasSubstr("작년"));
    EXPECT_THAT(failure(u"goals"_s, std::nullopt).toStdString(), HasSubstr("goals 2024"));
    EXPECT_THAT(failure(u"entries kind:달"_s).toStdString(), HasSubstr("kind:달"));
}

TEST_F(LiveBlocksTest, AreTouchedByWhatTheyShowAlone)
{
    const auto own = std::optional{november};
    const Changes color{.days = {sample::day(2024, 11, 3)}};
    EXPECT_TRUE(concerns(color, u"colors"_s, own));
    EXPECT_TRUE(concerns(color, u"goals 2024"_s, own)); // Some count days.
    EXPECT_TRUE(concerns(color, u"tally 2024-12"_s, own)); // Its change is against November.
    EXPECT_FALSE(concerns(color, u"colors 2023"_s, own));
    EXPECT_FALSE(concerns(color, u"entries 2024"_s, own));
    EXPECT_FALSE(concerns(color, u"quote"_s, own));
    const Changes writing{.entryDates = {sample::day(2023, 11, 1)}};
    EXPECT_TRUE(concerns(writing, u"year-ago"_s, own));
    EXPECT_FALSE(concerns(writing, u"entries 2024"_s, own));
    EXPECT_TRUE(concerns({.settings = true}, u"quote"_s, own));
    EXPECT_TRUE(concerns({.everything = true}, u"quote"_s, own));
    EXPECT_FALSE(concerns({.goals = {books.id}}, u"colors"_s, own));
}

TEST_F(LiveBlocksTest, TakeThePlaceOfTheirFenceInTheHtml)
{
    RenderOptions options;
    options.liveBlock
        = [this](const QString& request) { return liveBlockHtml(liveContent(request, at()), look()); };

    const QString html
        = markdownToHtml(u"앞\n\n```hoego goals 2024\n```\n\n```hoego private\n속마음\n```\n\n뒤"_s, options);

    EXPECT_THAT(html.toStdString(), HasSubstr("<p>앞</p>\n<table class=\"hoego\""));
    EXPECT_THAT(html.toStdString(), HasSubstr("책 12권 읽기"));
    EXPECT_THAT(html.toStdString(), HasSubstr("</table>\n<p>뒤</p>"));
    EXPECT_FALSE(html.contains(u"속마음"));
}

TEST_F(LiveBlocksTest, FreezeIntoMarkdownThatShowsTheSame)
{
    const auto made
        = frozen(u"# 11월\n```hoego goals 2024\n```\n책은 다 읽었다.\n\n```hoego tally 2024-11\n```"_s);

    ASSERT_TRUE(made) << made.error().toStdString();
    EXPECT_THAT(made->markdown.toStdString(),
                HasSubstr("# 11월\n\n- ✅ 책 12권 읽기 · 12 / 12권\n- ☐ 발표 두 번"));
    const QString html = markdownToHtml(made->markdown);
    EXPECT_THAT(html.toStdString(), HasSubstr("<p>책은 다 읽었다.</p>"));
    EXPECT_THAT(html.toStdString(), HasSubstr("<td>운동</td>"));
    EXPECT_TRUE(liveBlocks(made->markdown).empty());
}

TEST_F(LiveBlocksTest, FreezeEntriesIntoLinksAndAddresses)
{
    const auto made = frozen(u"```hoego entries 2024\n```"_s);

    ASSERT_TRUE(made);
    const std::string text = made->markdown.toStdString();
    EXPECT_THAT(text, HasSubstr("- [키워드로 보는 한 해](<https://example.org/tree>)"));
    EXPECT_THAT(text, HasSubstr("- [[2024-10|10월의 *별*]]"));
}

TEST_F(LiveBlocksTest, FreezeColorsIntoAPictureOfTheJournal)
{
    const auto made = frozen(u"```hoego colors 2024\n```"_s);

    ASSERT_TRUE(made);
    ASSERT_EQ(made->pictures.size(), 1U);
    const Attachment& picture = made->pictures.front();
    EXPECT_EQ(made->markdown,
              u"![2024년의 색: 운동 3일, 공부 2일](hoego:%1.png)"_s.arg(contentHash(picture.bytes)));
    EXPECT_EQ(QImage::fromData(picture.bytes).width(), 1440);
    EXPECT_THAT(markdownToHtml(made->markdown).toStdString(), HasSubstr("<img src=\"hoego:"));
}

TEST_F(LiveBlocksTest, FreezeNothingWhereOneCannotBe)
{
    const auto made = frozen(u"```hoego goals 2024\n```\n\n```hoego gaols 2024\n```"_s);

    ASSERT_FALSE(made);
    EXPECT_THAT(made.error().toStdString(), HasSubstr("gaols"));
}

TEST_F(LiveBlocksTest, KeepAPersonsWordsFromBecomingMarkdown)
{
    apply({adding(JournalSetting{.key = u"quote"_s, .value = u"1. *별*과 [달]\n# 끝"_s})});

    const auto made = frozen(u"```hoego quote\n```"_s);

    ASSERT_TRUE(made);
    QTextDocument document;
    document.setHtml(markdownToHtml(made->markdown));
    EXPECT_EQ(document.toPlainText().simplified(), u"1. *별*과 [달] # 끝"_s);
}

TEST_F(LiveBlocksTest, SayPatternsWithTheParticleThatFits)
{
    const Pattern pattern{
        .kind = Pattern::Kind::Weekend, .category = sport.id, .observed = 41, .outOf = 104, .expected = 22.3};
    EXPECT_THAT(sentence(pattern, std::vector{sport}).toStdString(), HasSubstr("운동은 주말에"));
    Pattern ofStudy = pattern;
    ofStudy.category = study.id;
    EXPECT_THAT(sentence(ofStudy, std::vector{study}).toStdString(), HasSubstr("공부는 주말에"));
    EXPECT_THAT(sentence(pattern, std::vector{sport}).toStdString(), HasSubstr("41일"));
}

TEST_F(LiveBlocksTest, SayOfLikePatternsTheMostTellingOne)
{
    const Pattern sunday{.kind = Pattern::Kind::Weekday, .category = sport.id, .weekday = 7, .observed = 9};
    const Pattern weekend{.kind = Pattern::Kind::Weekend, .category = sport.id, .observed = 20};
    const Pattern other{.kind = Pattern::Kind::Weekend, .category = study.id, .observed = 20};

    EXPECT_EQ(mostTelling({weekend, sunday, other}), (std::vector{weekend, other}));
}

TEST(ColorPicture, PaintsEachDayInItsColor)
{
    const Category red = sample::category(u"운동"_s, 1, {.red = 0xFF, .green = 0x00, .blue = 0x00});
    ColorPicture picture{.colors = {.period = Period::ofMonth(2024, 11), .categories = {red}, .colors = {}},
                         .theme = Theme::light(),
                         .font = {},
                         .width = 400,
                         .title = {},
                         .onPaper = false};
    const auto isRed
        = [](QRgb pixel) { return qRed(pixel) > 240 && qGreen(pixel) < 20 && qAlpha(pixel) > 240; };
    const auto redPixels = [&] {
        const QImage image = toImage(picture, 1);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += isRed(image.pixel(x, y)) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(redPixels(), 0);
    for (unsigned day = 1; day <= 2; ++day)
        picture.colors.colors.push_back({.day = sample::day(2024, 11, day), .category = red.id, .note = {}});
    const int two = redPixels();
    picture.colors.colors.push_back({.day = sample::day(2024, 11, 3), .category = red.id, .note = {}});
    picture.colors.colors.push_back({.day = sample::day(2024, 11, 4), .category = red.id, .note = {}});
    EXPECT_GT(two, 600);
    EXPECT_GT(redPixels(), two + 600);
}

TEST(ColorPicture, IsAsLargeInAnSvgAndNamed)
{
    const Category red = sample::category(u"운동"_s, 1);
    const ColorPicture picture{
        .colors = {.period = Period::ofYear(2024),
                   .categories = {red},
                   .colors = {{.day = sample::day(2024, 11, 3), .category = red.id, .note = {}}}},
        .theme = Theme::night(),
        .font = {},
        .width = 720,
        .title = u"2024년의 색"_s,
        .onPaper = true};

    const QByteArray svg = toSvg(picture, u"운동 1일"_s);

    EXPECT_THAT(svg.toStdString(), HasSubstr("운동 1일"));
    EXPECT_THAT(svg.toStdString(), HasSubstr("<title>2024년의 색</title>"));
    EXPECT_EQ(toImage(picture, 2).width(), 1440);
    EXPECT_EQ(toImage(picture, 1).pixelColor(1, 1), Theme::night().paper);
}

} // namespace hoego::ui
