#include "tests/app/Cli.h"
#include "tests/support/Printers.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace hoego::tests {

namespace {

class ColorCliTest : public CliTest {
protected:
    void SetUp() override { startJournal(); }

    QJsonArray shown(const QString& period) const { return json({u"color"_s, u"show"_s, period}).array(); }
    QJsonObject category(const QString& name) const
    {
        for (const auto& value : json({u"category"_s, u"list"_s}).array()) {
            if (value[u"name"].toString() == name)
                return value.toObject();
        }
        return {};
    }
};

} // namespace

TEST_F(ColorCliTest, PaintsARunOfDaysAndShowsThem)
{
    json({u"color"_s, u"set"_s, u"2024-11-03..2024-11-05"_s, u"운동"_s, u"--note"_s, u"달리기"_s});

    const QJsonArray days = shown(u"2024-11"_s);
    ASSERT_EQ(days.size(), 3);
    EXPECT_EQ(
        days[0].toObject(),
        (QJsonObject{{u"date"_s, u"2024-11-03"_s}, {u"category"_s, u"운동"_s}, {u"note"_s, u"달리기"_s}}));
    EXPECT_EQ(days[2][u"date"].toString(), u"2024-11-05"_s);
}

TEST_F(ColorCliTest, KnowsACategoryByItsDecomposedName)
{
    json({u"color"_s, u"set"_s, u"2024-11-03"_s, u"운동"_s.normalized(QString::NormalizationForm_D)});

    EXPECT_EQ(shown(u"2024-11-03"_s).at(0)[u"category"].toString(), u"운동"_s);
}

TEST_F(ColorCliTest, KeepsANoteWhenTheDayIsPaintedOverOrCleared)
{
    json({u"color"_s, u"set"_s, u"2024-11-03"_s, u"운동"_s, u"--note"_s, u"비"_s});
    json({u"color"_s, u"set"_s, u"2024-11-03"_s, u"공부"_s});
    EXPECT_EQ(shown(u"2024-11"_s).at(0)[u"note"].toString(), u"비"_s);

    json({u"color"_s, u"clear"_s, u"2024-11-01..2024-11-30"_s});
    EXPECT_TRUE(shown(u"2024-11"_s).at(0)[u"category"].isNull());

    json({u"color"_s, u"clear"_s, u"2024-11-03"_s, u"--notes"_s});
    EXPECT_EQ(shown(u"2024-11"_s), QJsonArray{});
}

TEST_F(ColorCliTest, ClearsDaysWithoutANoteWholly)
{
    json({u"color"_s, u"set"_s, u"2024-11-03..2024-11-05"_s, u"운동"_s});

    EXPECT_EQ(json({u"color"_s, u"clear"_s, u"2024-11-04"_s}).array(), QJsonArray{});
    EXPECT_EQ(shown(u"2024-11"_s).size(), 2);
}

TEST_F(ColorCliTest, TalliesAMonthAgainstAnother)
{
    json({u"color"_s, u"set"_s, u"2024-10-01..2024-10-02"_s, u"운동"_s});
    json({u"color"_s, u"set"_s, u"2024-11-04..2024-11-06"_s, u"운동"_s});
    json({u"color"_s, u"set"_s, u"2024-11-11"_s, u"공부"_s});

    const QJsonObject tally
        = json({u"color"_s, u"tally"_s, u"2024-11"_s, u"--against"_s, u"2024-10"_s}).object();

    EXPECT_EQ(tally[u"period"].toString(), u"2024-11"_s);
    EXPECT_EQ(tally[u"days"].toInt(), 30);
    EXPECT_EQ(tally[u"colored"].toInt(), 4);
    EXPECT_EQ(tally[u"blank"].toInt(), 26);
    const QJsonValue most = tally[u"categories"].toArray().at(0);
    EXPECT_EQ(most[u"name"].toString(), u"운동"_s);
    EXPECT_EQ(most[u"days"].toInt(), 3);
    EXPECT_DOUBLE_EQ(most[u"share"].toDouble(), 0.75);
    EXPECT_EQ(most[u"longestStreak"].toObject(),
              (QJsonObject{{u"days"_s, 3}, {u"from"_s, u"2024-11-04"_s}, {u"to"_s, u"2024-11-06"_s}}));
    EXPECT_EQ(most[u"first"].toString(), u"2024-11-04"_s);
    EXPECT_EQ(most[u"latestStreak"], most[u"longestStreak"]);
    EXPECT_EQ(most[u"change"].toInt(), 1);
}

TEST_F(ColorCliTest, TalliesByMonthAndByWeekday)
{
    json({u"color"_s, u"set"_s, u"2024-11-04..2024-11-06"_s, u"운동"_s});
    json({u"color"_s, u"set"_s, u"2024-12-02"_s, u"공부"_s});

    const QJsonObject tally = json({u"color"_s, u"tally"_s, u"2024"_s}).object();

    const QJsonArray months = tally[u"months"].toArray();
    ASSERT_EQ(months.size(), 12);
    EXPECT_EQ(months[10][u"month"].toString(), u"2024-11"_s);
    EXPECT_EQ(months[10][u"colored"].toInt(), 3);
    EXPECT_EQ(months[10][u"blank"].toInt(), 27);
    EXPECT_EQ(months[10][u"categories"].toArray(),
              (QJsonArray{QJsonObject{{u"name"_s, u"운동"_s}, {u"days"_s, 3}}}));
    const QJsonArray weekdays = tally[u"weekdays"].toArray();
    ASSERT_EQ(weekdays.size(), 7);
    EXPECT_EQ(weekdays[0][u"weekday"].toInt(), 1);
    EXPECT_EQ(weekdays[0][u"colored"].toInt(), 2);
    EXPECT_EQ(weekdays[0][u"blank"].toInt(), 51); // 2024 has 53 Mondays.
    EXPECT_TRUE(tally[u"categories"].toArray().at(0)[u"change"].isNull());
}

TEST_F(ColorCliTest, CountsTheDaysOfAWeekThatLiesInTwoMonths)
{
    json({u"color"_s, u"set"_s, u"2024-10-28..2024-11-03"_s, u"운동"_s});

    const QJsonArray months = json({u"color"_s, u"tally"_s, u"2024-W44"_s}).object()[u"months"].toArray();

    ASSERT_EQ(months.size(), 2);
    EXPECT_EQ(months[0][u"colored"].toInt(), 4);
    EXPECT_EQ(months[1][u"colored"].toInt(), 3);
    EXPECT_EQ(months[1][u"blank"].toInt(), 0);
}

TEST_F(ColorCliTest, AddsEditsAndArchivesCategories)
{
    const QJsonObject added
        = json({u"category"_s, u"add"_s, u"휴식"_s, u"#ffd84d"_s, u"--key"_s, u"3"_s}).object();
    EXPECT_EQ(added,
              (QJsonObject{{u"name"_s, u"휴식"_s},
                           {u"color"_s, u"#FFD84D"_s},
                           {u"key"_s, 3},
                           {u"archived"_s, false},
                           {u"days"_s, 0}}));

    json({u"category"_s, u"edit"_s, u"휴식"_s, u"--name"_s, u"쉼"_s, u"--color"_s, u"#000000"_s, u"--key"_s,
          u"4"_s, u"--place"_s, u"1"_s});
    EXPECT_EQ(category(u"쉼"_s)[u"key"].toInt(), 4);
    EXPECT_EQ(json({u"category"_s, u"list"_s}).array().at(0)[u"name"].toString(), u"쉼"_s);

    json({u"category"_s, u"archive"_s, u"쉼"_s});
    EXPECT_TRUE(category(u"쉼"_s)[u"archived"].toBool());
    json({u"category"_s, u"archive"_s, u"쉼"_s, u"--back"_s});
    EXPECT_FALSE(category(u"쉼"_s)[u"archived"].toBool());
}

TEST_F(ColorCliTest, MergesACategorysDaysAndGoalsIntoAnother)
{
    json({u"color"_s, u"set"_s, u"2023-01-01..2023-01-10"_s, u"운동"_s, u"--note"_s, u"옛날"_s});
    json({u"goal"_s, u"add"_s, u"2024-11"_s, u"--title"_s, u"몸"_s, u"--rate"_s, u"3/week"_s, u"--auto"_s,
          u"color:운동"_s});

    json({u"category"_s, u"merge"_s, u"운동"_s, u"공부"_s});

    EXPECT_EQ(category(u"공부"_s)[u"days"].toInt(), 10);
    EXPECT_TRUE(category(u"운동"_s).isEmpty());
    EXPECT_EQ(shown(u"2023-01-01"_s).at(0)[u"note"].toString(), u"옛날"_s);
    EXPECT_EQ(cli({u"check"_s}).exit, 0);
}

TEST_F(ColorCliTest, RefusesASecondCategoryOfANameOrKey)
{
    const Answer name = cli({u"category"_s, u"add"_s, u"운동"_s, u"#000000"_s});
    EXPECT_EQ(name.exit, 1);
    EXPECT_TRUE(name.error.contains("운동")) << name.error.toStdString();
    const Answer key = cli({u"category"_s, u"add"_s, u"놀이"_s, u"#000000"_s, u"--key"_s, u"1"_s});
    EXPECT_EQ(key.exit, 1);
    EXPECT_TRUE(key.error.contains("운동")) << key.error.toStdString();
}

TEST_F(ColorCliTest, RefusesBadColorsKeysAndRangesAsWrongUsage)
{
    EXPECT_EQ(cli({u"category"_s, u"add"_s, u"놀이"_s, u"노랑"_s}).exit, 2);
    EXPECT_EQ(cli({u"category"_s, u"add"_s, u"놀이"_s, u"#FFF"_s}).exit, 2);
    EXPECT_EQ(cli({u"category"_s, u"add"_s, u" "_s, u"#FFFFFF"_s}).exit, 2);
    EXPECT_EQ(cli({u"category"_s, u"add"_s, u"놀이"_s, u"#FFFFFF"_s, u"--key"_s, u"0"_s}).exit, 2);
    EXPECT_EQ(cli({u"color"_s, u"set"_s, u"2024-11-05..2024-11-03"_s, u"운동"_s}).exit, 2);
    EXPECT_EQ(cli({u"color"_s, u"set"_s, u"2023-02-29"_s, u"운동"_s}).exit, 2);
    EXPECT_EQ(cli({u"color"_s, u"set"_s, u"0001-01-01..9999-12-31"_s, u"운동"_s}).exit, 2);
    EXPECT_EQ(cli({u"color"_s, u"set"_s, u"2024-11-05"_s, u"없는 색"_s}).exit, 1);
    EXPECT_EQ(cli({u"color"_s, u"patterns"_s, u"2024-13"_s}).exit, 2);
}

TEST_F(ColorCliTest, TakesANameThatIsACommandToo)
{
    json({u"category"_s, u"add"_s, u"list"_s, u"#FFFFFF"_s});

    json({u"color"_s, u"set"_s, u"2024-11-05"_s, u"list"_s});
    EXPECT_EQ(category(u"list"_s)[u"days"].toInt(), 1);
}

TEST_F(ColorCliTest, SaysWhatStandsOut)
{
    EXPECT_EQ(json({u"color"_s, u"patterns"_s, u"2024"_s}).array(), QJsonArray{});
    json({u"color"_s, u"set"_s, u"2024-01-01..2024-06-30"_s, u"운동"_s});
    json({u"color"_s, u"set"_s, u"2024-07-01..2024-12-31"_s, u"공부"_s});

    const QJsonArray found = json({u"color"_s, u"patterns"_s, u"2024"_s}).array();

    ASSERT_FALSE(found.isEmpty());
    QStringList kinds;
    for (const QJsonValue& pattern : found) {
        kinds += pattern[u"kind"].toString();
        EXPECT_TRUE(pattern[u"sentence"].toString().contains(pattern[u"category"].toString()));
        EXPECT_LT(pattern[u"p"].toDouble(), 0.05);
        EXPECT_GT(pattern[u"expected"].toDouble(), 0);
    }
    EXPECT_TRUE(kinds.contains(u"quarter"_s));
    EXPECT_TRUE(kinds.contains(u"run"_s));
    const QJsonObject first = found[0].toObject(); // The least likely: half a year in a row.
    EXPECT_EQ(first[u"kind"].toString(), u"run"_s);
    EXPECT_EQ(first[u"from"].toString(), u"2024-07-01"_s);
    EXPECT_EQ(first[u"to"].toString(), u"2024-12-31"_s);
}

TEST_F(ColorCliTest, TakesAYearOutAsATableAndIntoAnEmptyJournal)
{
    json({u"color"_s, u"set"_s, u"2024-01-01..2024-05-04"_s, u"운동"_s, u"--note"_s, u"한 줄, \"둘\""_s});
    json({u"color"_s, u"set"_s, u"2024-05-06..2024-12-31"_s, u"공부"_s});
    const QString table = folder.filePath(u"색.csv"_s);
    EXPECT_EQ(json({u"color"_s, u"export"_s, u"2024"_s, table}).object()[u"days"].toInt(), 365);
    EXPECT_EQ(cli({u"color"_s, u"export"_s, u"2024"_s, table}).exit, 1); // Over nothing that is there.
    const QByteArray tally = cli({u"color"_s, u"tally"_s, u"2024"_s, u"--json"_s}).out;
    const QByteArray days = cli({u"color"_s, u"show"_s, u"2024"_s, u"--json"_s}).out;

    journal = folder.filePath(u"empty.hoego"_s);
    json({u"init"_s});
    const QJsonObject taken = json({u"color"_s, u"import"_s, table}).object();
    EXPECT_EQ(taken[u"days"].toInt(), 365);
    EXPECT_EQ(cli({u"color"_s, u"tally"_s, u"2024"_s, u"--json"_s}).out, tally);
    EXPECT_EQ(cli({u"color"_s, u"show"_s, u"2024"_s, u"--json"_s}).out, days);
    EXPECT_EQ(json({u"color"_s, u"import"_s, table}).object()[u"days"].toInt(), 0);
    EXPECT_EQ(cli({u"color"_s, u"import"_s, folder.filePath(u"none.csv"_s)}).exit, 1);
}

TEST_F(ColorCliTest, DrawsAYearAndWritesOverNothing)
{
    json({u"color"_s, u"set"_s, u"2024-11-03"_s, u"운동"_s});
    const QString png = folder.filePath(u"색.png"_s);
    const QString svg = folder.filePath(u"색.svg"_s);

    json({u"color"_s, u"picture"_s, u"2024"_s, png});
    json({u"color"_s, u"picture"_s, u"2024-11"_s, svg, u"--dark"_s});

    QFile drawn{png};
    ASSERT_TRUE(drawn.open(QIODevice::ReadOnly));
    const QByteArray months = drawn.readAll();
    EXPECT_TRUE(months.startsWith("\x89PNG"));
    QFile vector{svg};
    ASSERT_TRUE(vector.open(QIODevice::ReadOnly));
    EXPECT_TRUE(vector.readAll().contains("운동"));
    for (const QString& layout : {u"weeks"_s, u"calendar"_s}) {
        const QString other = folder.filePath(layout + u".png"_s);
        json({u"color"_s, u"picture"_s, u"2024"_s, other, u"--layout"_s, layout});
        QFile file{other};
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.startsWith("\x89PNG"));
        EXPECT_NE(bytes.sliced(16, 8), months.first(24).sliced(16, 8)); // Its width and height.
    }
    EXPECT_EQ(
        cli({u"color"_s, u"picture"_s, u"2024"_s, folder.filePath(u"3.png"_s), u"--layout"_s, u"years"_s})
            .exit,
        2);
    EXPECT_EQ(cli({u"color"_s, u"picture"_s, u"2024"_s, png}).exit, 1);
    EXPECT_EQ(cli({u"color"_s, u"picture"_s, u"2023"_s, folder.filePath(u"빈.png"_s)}).exit, 1);
    EXPECT_EQ(cli({u"color"_s, u"picture"_s, u"2024"_s, folder.filePath(u"색.gif"_s)}).exit, 2);
}

TEST_F(ColorCliTest, MakesASheetToPrint)
{
    json({u"color"_s, u"set"_s, u"2024-11-03"_s, u"운동"_s});
    const auto wordsOn = [](const QString& pdf) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    const QString filled = folder.filePath(u"칠한.pdf"_s);
    const QString empty = folder.filePath(u"빈.pdf"_s);
    json({u"color"_s, u"sheet"_s, u"2024"_s, filled});
    json({u"color"_s, u"sheet"_s, u"2024"_s, empty, u"--empty"_s, u"--letter"_s});
    EXPECT_TRUE(wordsOn(filled).contains(u"운동 1 day"_s)) << wordsOn(filled).toStdString();
    EXPECT_FALSE(wordsOn(empty).contains(u"1 day"_s));
    EXPECT_TRUE(wordsOn(empty).contains(u"운동"_s));

    EXPECT_EQ(cli({u"color"_s, u"sheet"_s, u"2024"_s, filled}).exit, 1);
    EXPECT_EQ(cli({u"color"_s, u"sheet"_s, u"2024-11"_s, folder.filePath(u"달.pdf"_s)}).exit, 2);
    EXPECT_EQ(cli({u"color"_s, u"sheet"_s, u"2024"_s, folder.filePath(u"색.png"_s)}).exit, 2);
}

TEST_F(ColorCliTest, SaysOfATableWithoutDatesOnlyThat)
{
    QFile table{folder.filePath(u"표.csv"_s)};
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("category,note\n운동,한강\n");
    table.close();
    const auto answer = cli({u"color"_s, u"import"_s, table.fileName()});
    EXPECT_EQ(answer.exit, 1);
    EXPECT_TRUE(answer.out.isEmpty()) << answer.out.toStdString();
}

} // namespace hoego::tests
