#include "ui/render/ColorPicture.h"

#include "ui/render/PeriodLabel.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <map>

namespace hoego::ui {

namespace {

struct ColorPictureWords {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::ColorPicture)
};

constexpr int daysOfMonth = 31;
constexpr int daysOfWeek = 7;
constexpr double paperMargin = 24;
constexpr double smaller = 0.8;
constexpr double largestCell = 24;
constexpr double calendarCell = 46;
constexpr double calendarRow = 28;
constexpr double gap = 2;
constexpr std::array numbered{1, 5, 10, 15, 20, 25, 30};

using Kind = Period::Kind;

unsigned dayOfMonth(Day day)
{
    return static_cast<unsigned>(std::chrono::year_month_day{day}.day());
}

/// Measures once, paints from that: both answer the same questions.
class Drawing {
public:
    explicit Drawing(const ColorPicture& picture)
        : m_picture(picture)
        , m_font(picture.font)
        , m_titleFont(picture.font)
        , m_margin(picture.onPaper ? paperMargin : 0)
        , m_isCalendar(picture.colors.period.kind() < Kind::Quarter)
        , m_counts(tally(picture.colors.period, picture.colors.colors))
    {
        m_font.setPixelSize(std::max(9, qRound(QFontInfo{picture.font}.pixelSize() * smaller)));
        m_titleFont.setPixelSize(QFontInfo{picture.font}.pixelSize());
        m_titleFont.setWeight(QFont::DemiBold);
        m_line = std::ceil(QFontMetricsF{m_font}.height()) + 4;
        m_inner = std::max(120.0, picture.width - 2 * m_margin);
        for (const DayColor& color : picture.colors.colors) {
            if (color.category)
                m_categories.emplace(color.day, *color.category);
        }
        const bool isYear = picture.colors.period.kind() == Kind::Year;
        if (isYear && picture.layout != YearLayout::Kind::Months)
            layOutYear();
        else if (m_isCalendar)
            layOutWeeks();
        else
            layOutMonths();
    }

    QSizeF size() const
    {
        double height = 2 * m_margin + titleHeight() + gridHeight();
        forLegend([&](const QRectF& item, const Category&, int) {
            height = std::max(height, item.bottom() + m_margin);
        });
        return {m_isCalendar ? m_inner + 2 * m_margin : m_picture.width, std::ceil(height)};
    }

    void paint(QPainter& painter) const
    {
        const Theme& theme = m_picture.theme;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_picture.onPaper)
            painter.fillRect(QRectF{{0, 0}, size()}, theme.paper);
        if (!m_picture.title.isEmpty()) {
            painter.setFont(m_titleFont);
            painter.setPen(theme.ink);
            painter.drawText(QRectF{m_margin, m_margin, m_inner, titleHeight()}, Qt::AlignLeft | Qt::AlignTop,
                             m_picture.title);
        }
        painter.setFont(m_font);
        paintHeader(painter);
        const Period& period = m_picture.colors.period;
        for (Day day = period.first(); day <= period.last(); day += std::chrono::days{1})
            paintDay(painter, day);
        paintLegend(painter);
        painter.restore();
    }

private:
    void layOutMonths()
    {
        const Period& period = m_picture.colors.period;
        m_months = period.children(Kind::Month);
        for (const Period& month : m_months)
            m_side = std::max(m_side, QFontMetricsF{m_font}.horizontalAdvance(shortMonth(month)) + 8);
        m_cell.setWidth(std::min(largestCell, (m_inner - m_side) / daysOfMonth));
        m_cell.setHeight(m_cell.width());
        m_rows = static_cast<int>(m_months.size());
    }

    void layOutYear()
    {
        m_year = YearLayout::fitting(m_picture.layout, m_picture.colors.period.year(), m_picture.firstOfWeek,
                                     static_cast<int>(m_inner));
        for (int row = 0; row < m_year->rows(); ++row) {
            if (const auto name = m_year->rowName(row))
                m_side = std::max(
                    m_side,
                    QFontMetricsF{m_font}.horizontalAdvance(wordsIn(*name, QLocale::NarrowFormat)) + 8);
        }
        m_cell.setWidth(std::min(largestCell, (m_inner - m_side) / m_year->columns()));
        m_cell.setHeight(m_cell.width());
        m_rows = m_year->rows();
    }

    void layOutWeeks()
    {
        m_inner = std::min(m_inner, daysOfWeek * calendarCell);
        m_cell = {m_inner / daysOfWeek, calendarRow};
        m_weekStart = m_picture.firstOfWeek;
        const Period& period = m_picture.colors.period;
        m_rows = rowInCalendar(period.last()) + 1;
    }

    static QString shortMonth(const Period& month)
    {
        return QLocale{}.standaloneMonthName(month.number(), QLocale::ShortFormat);
    }

    int columnInWeek(Day day) const
    {
        const auto weekday = static_cast<int>(std::chrono::weekday{day}.iso_encoding());
        return (weekday - m_weekStart + daysOfWeek) % daysOfWeek;
    }

    int rowInCalendar(Day day) const
    {
        const Day first = m_picture.colors.period.first();
        return (static_cast<int>((day - first).count()) + columnInWeek(first)) / daysOfWeek;
    }

    double titleHeight() const
    {
        return m_picture.title.isEmpty() ? 0 : std::ceil(QFontMetricsF{m_titleFont}.height()) + 12;
    }
    double headHeight() const { return m_year ? 0 : m_line; } ///< A year's captions are in its grid.
    QPointF gridTopLeft() const { return {m_margin + m_side, m_margin + titleHeight() + headHeight()}; }
    double gridHeight() const { return headHeight() + m_rows * m_cell.height(); }

    QRectF cellOf(Day day) const
    {
        double column = columnInWeek(day);
        double row = rowInCalendar(day);
        if (m_year) {
            const GridPlace place = m_year->placeOf(day);
            column = place.column;
            row = place.row;
        } else if (!m_isCalendar) {
            const Period month = Period::containing(Kind::Month, day);
            column = dayOfMonth(day) - 1.0;
            row = static_cast<double>(std::ranges::find(m_months, month) - m_months.begin());
        }
        const QRectF square{gridTopLeft() + QPointF{column * m_cell.width(), row * m_cell.height()}, m_cell};
        return square.adjusted(0, 0, -gap, -gap);
    }

    void paintCaptions(QPainter& painter) const
    {
        const auto place = [&](double row, double column, double width) {
            return QRectF{gridTopLeft() + QPointF{column * m_cell.width(), row * m_cell.height()},
                          QSizeF{width - gap, m_cell.height() - gap}};
        };
        for (int row = 0; row < m_year->rows(); ++row) {
            if (const auto name = m_year->rowName(row))
                painter.drawText(place(row, 0, m_side).translated(-m_side - 4, 0),
                                 Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                                 wordsIn(*name, QLocale::NarrowFormat));
            for (int column = 0; column < m_year->columns(); ++column) {
                const auto caption = m_year->captionAt({.row = row, .column = column});
                if (caption)
                    painter.drawText(place(row, column, caption->span * m_cell.width()),
                                     (caption->span > 1 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter
                                         | Qt::TextDontClip,
                                     wordsIn(*caption, QLocale::NarrowFormat));
            }
        }
    }

    void paintHeader(QPainter& painter) const
    {
        painter.setPen(m_picture.theme.faint);
        if (m_year) {
            paintCaptions(painter);
            return;
        }
        const QPointF top = gridTopLeft() - QPointF{0, m_line};
        const auto over = [&](int column, const QString& words) {
            const QRectF head{top.x() + column * m_cell.width(), top.y(), m_cell.width() - gap, m_line};
            painter.drawText(head, Qt::AlignCenter | Qt::TextDontClip, words);
        };
        if (m_isCalendar) {
            for (int column = 0; column < daysOfWeek; ++column)
                over(column,
                     QLocale{}.standaloneDayName((m_weekStart - 1 + column) % daysOfWeek + 1,
                                                 QLocale::NarrowFormat));
            return;
        }
        for (const int day : numbered)
            over(day - 1, QString::number(day));
        // Where rows are lower than words, not every month has room for its name.
        const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil((m_line - 4) / m_cell.height())));
        for (std::size_t row = 0; row < m_months.size(); row += step) {
            const QRectF side{m_margin, gridTopLeft().y() + static_cast<double>(row) * m_cell.height(),
                              m_side - 6, m_cell.height() - gap};
            painter.drawText(side, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                             shortMonth(m_months[row]));
        }
    }

    void paintDay(QPainter& painter, Day day) const
    {
        const Theme& theme = m_picture.theme;
        const QRectF cell = cellOf(day);
        const auto found = m_categories.find(day);
        const Category* category = found == m_categories.end()
            ? nullptr
            : findCategory(m_picture.colors.categories, found->second);
        const double radius = std::clamp(cell.width() * 0.2, 2.0, 6.0);
        painter.setPen(Qt::NoPen);
        const QColor blank = m_picture.onPaper ? theme.blank : theme.paper;
        painter.setBrush(category ? theme.highlighter(category->color) : blank);
        painter.drawRoundedRect(cell, radius, radius);
        if (!m_isCalendar)
            return;
        painter.setPen(category ? theme.inkOn(category->color) : theme.faint);
        painter.drawText(cell, Qt::AlignCenter, QString::number(dayOfMonth(day)));
    }

    /// Gives each category of the legend its place.
    template <class Visit>
    void forLegend(Visit visit) const
    {
        const double swatch = m_line - 6;
        QPointF at{m_margin, m_margin + titleHeight() + gridHeight() + 8};
        for (const auto& counted : m_counts.categories) {
            const Category* category = findCategory(m_picture.colors.categories, counted.category);
            if (!category)
                continue;
            const double width
                = swatch + 6 + QFontMetricsF{m_font}.horizontalAdvance(tallyWords(*category, counted.days));
            if (at.x() > m_margin && at.x() + width > m_margin + m_inner)
                at = {m_margin, at.y() + m_line};
            visit(QRectF{at.x(), at.y(), width, m_line}, *category, counted.days);
            at.rx() += width + 14;
        }
    }

    void paintLegend(QPainter& painter) const
    {
        const double swatch = m_line - 6;
        forLegend([&](const QRectF& item, const Category& category, int days) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_picture.theme.highlighter(category.color));
            painter.drawRoundedRect(QRectF{item.left(), item.top() + 3, swatch, swatch}, 3, 3);
            painter.setPen(m_picture.theme.ink);
            painter.drawText(item.adjusted(swatch + 6, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             tallyWords(category, days));
        });
    }

    const ColorPicture& m_picture;
    QFont m_font;
    QFont m_titleFont;
    double m_margin;
    bool m_isCalendar;
    Tally m_counts;
    double m_line = 0;
    double m_inner = 0;
    double m_side = 0; ///< Where the months' names stand.
    std::optional<YearLayout> m_year; ///< Absent: months beside days, or one month's weeks.
    QSizeF m_cell;
    int m_rows = 0;
    int m_weekStart = 1;
    std::vector<Period> m_months;
    std::map<Day, CategoryId> m_categories;
};

} // namespace

QString tallyWords(const Category& category, int days)
{
    return ColorPictureWords::tr("%1 %n day(s)", "a category", days).arg(category.name);
}

QString tallyWords(const PeriodColors& colors)
{
    QStringList parts;
    for (const auto& counted : tally(colors.period, colors.colors).categories) {
        if (const Category* category = findCategory(colors.categories, counted.category))
            parts += tallyWords(*category, counted.days);
    }
    return parts.join(QStringLiteral(", "));
}

QSizeF sizeOf(const ColorPicture& picture)
{
    return Drawing{picture}.size();
}

void paint(QPainter& painter, const ColorPicture& picture)
{
    Drawing{picture}.paint(painter);
}

QImage toImage(const ColorPicture& picture, double scale)
{
    const Drawing drawing{picture};
    QImage image{(drawing.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter{&image};
    drawing.paint(painter);
    return image;
}

QByteArray toPng(const ColorPicture& picture, double scale)
{
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    toImage(picture, scale).save(&buffer, "PNG");
    return png;
}

QByteArray toSvg(const ColorPicture& picture, const QString& words)
{
    const Drawing drawing{picture};
    QByteArray svg;
    QBuffer buffer{&svg};
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size().toSize());
    generator.setViewBox(QRectF{{0, 0}, drawing.size()});
    generator.setTitle(picture.title);
    generator.setDescription(words);
    QPainter painter{&generator};
    drawing.paint(painter);
    painter.end();
    return svg;
}

} // namespace hoego::ui
