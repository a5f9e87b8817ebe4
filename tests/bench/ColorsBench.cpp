// The Colors room as it is used: the year painted at 1x and 2x, a day colored by a key, another year shown,
// the counting and what stands out. Each beside the bare work: as many rounded squares, the rows read by
// SQLite alone. What fails is a ratio; goals are named beside what they are of.
#include "core/calendar/YearBefore.h"
#include "core/color/Patterns.h"
#include "core/color/Tally.h"
#include "tests/bench/Floor.h"
#include "tests/bench/Ground.h"
#include "tests/bench/Journals.h"
#include "tests/bench/Report.h"
#include "tests/bench/Timing.h"
#include "ui/colors/ColorsRoom.h"
#include "ui/colors/YearGridModel.h"
#include "ui/colors/YearGridView.h"
#include "ui/render/OwnDaysOff.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hoego::bench {

namespace {

constexpr int rounds = 40;
constexpr QSize roomSize{1144, 792};

class ColorsStage {
public:
    explicit ColorsStage(const QString& journal)
        : m_ground(copyOf(journal))
    {
        m_ground.settings().holidayCountry.set(u"KR"_s);
        m_room = std::make_unique<ui::ColorsRoom>(m_ground.context());
        m_room->resize(roomSize);
        go(lastYear);
        m_room->show();
        settle();
    }

    void go(int year) { m_room->show({.room = ui::RoomName::Colors, .year = year}); }
    void paint() { m_room->repaint(); }
    void settle() { QCoreApplication::processEvents(); }
    ui::YearGridView& grid() { return *m_room->findChild<ui::YearGridView*>(); }
    Journal& journal() { return m_ground.journal(); }

    void press(Qt::Key key)
    {
        QKeyEvent down{QEvent::KeyPress, key, Qt::NoModifier};
        QCoreApplication::sendEvent(&grid(), &down);
    }

private:
    Ground m_ground;
    std::unique_ptr<ui::ColorsRoom> m_room;
};

/// As many rounded squares as a year has days, in the grid's places and colors: what Qt takes at the least.
void paintSquares(QImage& image, ui::YearGridView& grid)
{
    const auto* model = grid.model();
    QPainter painter{&image};
    painter.fillRect(QRect{QPoint{}, image.deviceIndependentSize().toSize()}, Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            if (!cell.data(ui::YearGridModel::DayRole).isValid())
                continue;
            const QVariant color = cell.data(ui::YearGridModel::ColorRole);
            painter.setBrush(color.isValid() ? color.value<QColor>() : QColor{Qt::lightGray});
            painter.drawRoundedRect(QRectF{grid.visualRect(cell)}.adjusted(1, 1, -1, -1), 4, 4);
        }
    }
}

void addPainting(std::vector<Measured>& measured, ColorsStage& stage)
{
    ui::YearGridView& grid = stage.grid();
    for (const int scale : {1, 2}) {
        QImage image{grid.viewport()->size() * scale, QImage::Format_ARGB32_Premultiplied};
        image.setDevicePixelRatio(scale);
        // In turn, so that both meet the same machine.
        std::vector<double> ours;
        std::vector<double> floor;
        for (int i = 0; i < rounds; ++i) {
            ours.push_back(timeOf([&] { grid.viewport()->render(&image); }));
            floor.push_back(timeOf([&] { paintSquares(image, grid); }));
        }
        measured.push_back({.name = "paint the year, " + std::to_string(scale) + "x (goal 1.5x)",
                            .ours = median(ours),
                            .floor = median(floor),
                            .mostRatio = 3});
    }
}

/// A key, and until the cell is seen; then it is stored, which the next key waits for at the most.
void addKeys(std::vector<Measured>& measured, ColorsStage& stage)
{
    stage.grid().setFocus();
    stage.settle();
    QImage image{stage.grid().viewport()->size(), QImage::Format_ARGB32_Premultiplied};
    const double year = medianOf(rounds, [&] { stage.grid().viewport()->render(&image); });
    std::vector<double> times;
    Qt::Key key = Qt::Key_1;
    for (int i = 0; i < rounds; ++i) {
        key = key == Qt::Key_1 ? Qt::Key_2 : Qt::Key_1;
        times.push_back(timeOf([&] {
            stage.press(key);
            stage.settle();
        }));
    }
    measured.push_back({.name = "a day painted by a key, stored, counted and seen, beside painting the year",
                        .ours = median(times),
                        .floor = year,
                        .mostRatio = 12});
}

void addYears(std::vector<Measured>& measured, const std::string& name, ColorsStage& stage,
              const QString& path)
{
    int year = lastYear;
    const double ours = medianOf(rounds, [&] {
        year = year == lastYear ? lastYear - 1 : lastYear;
        stage.go(year);
        stage.paint();
    });
    Floor sqlite{path};
    QImage image{stage.grid().viewport()->size(), QImage::Format_ARGB32_Premultiplied};
    const double floor = medianOf(rounds, [&] {
        sqlite.rows("SELECT day, category, note FROM day_color WHERE day BETWEEN ? AND '2024-12-31'",
                    "2024-01-01");
        paintSquares(image, stage.grid());
    });
    measured.push_back({.name = "show another year, " + name + " (goal 16.7 ms)",
                        .ours = ours,
                        .floor = floor,
                        .mostRatio = 20});
}

/// `count` years, each read, counted against the one before it and looked through for what stands out.
void addCounting(std::vector<Measured>& measured, int count, ColorsStage& stage, const QString& path)
{
    const Holidays holidays = ui::holidaysOf(u"KR"_s, stage.journal());
    const int first = lastYear - count + 1;
    std::vector<std::vector<DayColor>> years;
    for (int year = first - 1; year <= lastYear; ++year)
        years.push_back(stage.journal().dayColors(Period::ofYear(year).range()).value());
    const auto eachYear = [&](const auto& work) {
        for (int i = 1; i <= count; ++i)
            work(Period::ofYear(first + i - 1), years[static_cast<std::size_t>(i)],
                 years[static_cast<std::size_t>(i) - 1]);
    };
    const double tallied = medianOf(rounds, [&] {
        eachYear([](const Period& year, const auto& colors, const auto& before) {
            if (tally(year, colors, tally(*yearBefore(year), before)).days == 0)
                qFatal("a year without days");
        });
    });
    std::size_t found = 0;
    const double patterned = medianOf(rounds, [&] {
        eachYear([&](const Period& year, const auto& colors, const auto& before) {
            found
                += patterns(year, colors, yearBefore(year), before, holidays.daysOff(withItsNeighbors(year)))
                       .size();
        });
    });
    std::printf("patterns in %d years: %zu\n", count, found / rounds);
    Floor sqlite{path};
    const QByteArray from = toIso(Period::ofYear(first).first()).toUtf8();
    const double read = medianOf(rounds, [&] {
        sqlite.rows("SELECT day, category, note FROM day_color WHERE day BETWEEN ? AND '2024-12-31'", from);
    });
    const std::string name = count == 1 ? "a year" : std::to_string(count) + " years";
    measured.push_back({.name = "tally of " + name, .ours = tallied, .floor = read, .mostRatio = 10});
    const std::string goal = count == 1 ? " (goal 5 ms)" : " (goal 30 ms)";
    measured.push_back(
        {.name = "patterns of " + name + goal, .ours = patterned, .floor = read, .mostRatio = 5});
}

void addYearsSideBySide(std::vector<Measured>& measured, ColorsStage& stage, const QString& path)
{
    const double ours = medianOf(rounds, [&] { static_cast<void>(stage.journal().categoryYears().value()); });
    Floor sqlite{path};
    const double floor = medianOf(rounds, [&] { sqlite.rows("SELECT day, category FROM day_color", {}); });
    measured.push_back(
        {.name = "days of each category in each of 100 years", .ours = ours, .floor = floor, .mostRatio = 5});
}

std::vector<Measured> all()
{
    std::vector<Measured> measured;
    const QString twenty = exampleJournal(20);
    const QString hundred = exampleJournal(100);
    {
        ColorsStage stage{twenty};
        addPainting(measured, stage);
        addKeys(measured, stage);
        addYears(measured, "20 years", stage, twenty);
    }
    ColorsStage stage{hundred};
    addYears(measured, "100 years", stage, hundred);
    addCounting(measured, 1, stage, hundred);
    addCounting(measured, 100, stage, hundred);
    addYearsSideBySide(measured, stage, hundred);
    return measured;
}

} // namespace

} // namespace hoego::bench

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    return hoego::bench::report(hoego::bench::all()) ? EXIT_SUCCESS : EXIT_FAILURE;
}
