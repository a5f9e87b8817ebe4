#include "ui/render/ColorSheet.h"

#include "ui/render/CategoryLetters.h"
#include "ui/render/ColorPicture.h"
#include "ui/render/Theme.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <map>

namespace hoego::ui {

namespace {

// In tenths of a millimeter.
constexpr double edge = 100; ///< What printers leave white.
constexpr double cornerSide = 50;
constexpr double inset = 190; ///< From the paper's edge to what is read by people.
constexpr double moduleSide = 8; ///< Of the QR code.
constexpr double headHeight = 230;
constexpr double sideWidth = 110; ///< The months' names.
constexpr double lineHeight = 46;
constexpr double lineSpace = 80; ///< Of handwriting.
constexpr double gapOfCells = 6;
constexpr double rounding = 10;
constexpr QColor frame{0xB0, 0xAB, 0xA0};
constexpr QColor weekendLine{0x8A, 0x86, 0x7C};
constexpr int smallWords = 26;
constexpr int legendWords = 32;
constexpr int titleWords = 60;
constexpr int daysOfMonth = 31;
constexpr int months = 12;
constexpr int boxesToName = 9; ///< Of an empty sheet of a journal without a palette.
constexpr int mostErrorCorrection = 8;

class Page {
public:
    Page(QPainter& painter, const QSizeF& size, const ColorSheet& sheet)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_paper({0, 0}, size * 10)
        , m_letters(lettersFor(sheet.colors.categories))
    {
        m_pitch = (m_paper.width() - 2 * inset - sideWidth) / daysOfMonth;
        m_grid = QPointF{inset + sideWidth, inset + headHeight + lineHeight};
        for (const DayColor& color : sheet.colors.colors)
            m_colors.emplace(color.day, color);
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintMarks();
        paintHead();
        const Period year = m_sheet.colors.period;
        for (Day day = year.first(); day <= year.last(); day += std::chrono::days{1})
            paintDay(day);
        paintLegend();
        paintLines();
        m_painter.restore();
    }

private:
    void use(int pixels, QFont::Weight weight = QFont::Normal)
    {
        QFont font = m_sheet.font;
        font.setPixelSize(pixels);
        font.setWeight(weight);
        m_painter.setFont(font);
    }

    void paintMarks()
    {
        const QRectF within = m_paper.adjusted(edge, edge, -edge - cornerSide, -edge - cornerSide);
        for (const QPointF& corner :
             {within.topLeft(), within.topRight(), within.bottomLeft(), within.bottomRight()})
            m_painter.fillRect(QRectF{corner, QSizeF{cornerSide, cornerSide}}, Qt::black);
        const auto code = ZXing::MultiFormatWriter{ZXing::BarcodeFormat::QRCode}
                              .setMargin(0)
                              .setEccLevel(mostErrorCorrection)
                              .encode(markOf(m_sheet.colors.period.year()).toStdString(), 0, 0);
        const QPointF topLeft{m_paper.right() - inset - code.width() * moduleSide, inset};
        m_painter.setRenderHint(QPainter::Antialiasing, false); // No white hairs between the modules.
        for (int y = 0; y < code.height(); ++y) {
            for (int x = 0; x < code.width(); ++x) {
                if (code.get(x, y))
                    m_painter.fillRect(QRectF{topLeft + QPointF{x * moduleSide, y * moduleSide},
                                              QSizeF{moduleSide, moduleSide}},
                                       Qt::black);
            }
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintHead()
    {
        const Theme& theme = Theme::light();
        use(titleWords, QFont::DemiBold);
        m_painter.setPen(theme.ink);
        m_painter.drawText(QRectF{inset, inset, m_paper.width(), headHeight}, Qt::AlignLeft | Qt::AlignTop,
                           m_sheet.title);
        use(smallWords);
        m_painter.setPen(theme.faint);
        for (int day = 1; day <= daysOfMonth; ++day)
            m_painter.drawText(QRectF{m_grid + QPointF{(day - 1) * m_pitch, -lineHeight},
                                      QSizeF{m_pitch - gapOfCells, lineHeight - 4}},
                               Qt::AlignHCenter | Qt::AlignBottom, QString::number(day));
        for (int month = 1; month <= months; ++month)
            m_painter.drawText(
                QRectF{inset, m_grid.y() + (month - 1) * m_pitch, sideWidth - 16, m_pitch - gapOfCells},
                Qt::AlignRight | Qt::AlignVCenter,
                QLocale{}.standaloneMonthName(month, QLocale::ShortFormat));
    }

    void paintDay(Day day)
    {
        const std::chrono::year_month_day date{day};
        const QRectF cell{m_grid
                              + QPointF{(static_cast<unsigned>(date.day()) - 1) * m_pitch,
                                        (static_cast<unsigned>(date.month()) - 1) * m_pitch},
                          QSizeF{m_pitch - gapOfCells, m_pitch - gapOfCells}};
        const Theme& theme = Theme::light();
        const auto color = m_colors.find(day);
        const Category* category = m_sheet.isFilled && color != m_colors.end()
            ? findCategory(m_sheet.colors.categories, color->second.category)
            : nullptr;
        const unsigned weekday = std::chrono::weekday{day}.iso_encoding();
        m_painter.setPen(QPen{frame, 2});
        m_painter.setBrush(category ? QBrush{theme.highlighter(category->color)} : QBrush{Qt::NoBrush});
        m_painter.drawRoundedRect(cell, rounding, rounding);
        if (weekday > 5) // Saturday and Sunday stand on a line, which a highlighter leaves to be seen.
            m_painter.fillRect(QRectF{cell.left() + 8, cell.bottom() - 5, cell.width() - 16, 5}, weekendLine);
        if (std::ranges::binary_search(m_sheet.daysOff, day)) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(theme.alarm);
            m_painter.drawEllipse(QPointF{cell.right() - 14, cell.top() + 14}, 5, 5);
        }
        if (category == nullptr)
            return;
        use(smallWords);
        m_painter.setPen(theme.inkOn(category->color));
        m_painter.drawText(cell, Qt::AlignCenter, m_letters.at(category->id));
    }

    void paintLegend()
    {
        m_legend = QPointF{inset, m_grid.y() + months * m_pitch + lineHeight};
        const Tally counts = tally(m_sheet.colors.period, m_sheet.colors.colors);
        for (const Category& category : m_sheet.colors.categories) {
            const auto found
                = std::ranges::find(counts.categories, category.id, &Tally::ByCategory::category);
            if (!m_sheet.isFilled && !category.archived)
                paintLegendItem(category, category.name);
            else if (m_sheet.isFilled && found != counts.categories.end())
                paintLegendItem(category, tallyWords(category, found->days));
        }
        if (m_sheet.colors.categories.empty()) {
            for (int i = 0; i < boxesToName; ++i)
                paintLineToName();
        }
    }

    /// To write on, as far as the paper goes.
    void paintLines()
    {
        m_painter.setPen(QPen{Theme::light().line, 2});
        const double bottom = m_paper.bottom() - inset;
        for (double y = m_legend.y() + m_pitch + 2 * lineSpace; y <= bottom; y += lineSpace)
            m_painter.drawLine(QPointF{inset, y}, QPointF{m_paper.right() - inset, y});
    }

    /// The square of the legend's next item, which is `width` wide.
    QRectF nextLegendSquare(double width)
    {
        const double side = m_pitch - gapOfCells;
        if (m_legend.x() > inset && m_legend.x() + width > m_paper.right() - inset)
            m_legend = {inset, m_legend.y() + side + 20};
        const QRectF square{m_legend, QSizeF{side, side}};
        m_legend.rx() += width;
        m_painter.setPen(QPen{frame, 2});
        return square;
    }

    void paintLegendItem(const Category& category, const QString& words)
    {
        const Theme& theme = Theme::light();
        use(legendWords);
        const double width = m_painter.fontMetrics().horizontalAdvance(words) + m_pitch + 60;
        const QRectF square = nextLegendSquare(width);
        m_painter.setBrush(theme.highlighter(category.color));
        m_painter.drawRoundedRect(square, rounding, rounding);
        m_painter.setPen(theme.ink);
        m_painter.drawText(QRectF{square.right() + 16, square.top(), width, square.height()},
                           Qt::AlignLeft | Qt::AlignVCenter, words);
        use(smallWords);
        m_painter.setPen(theme.inkOn(category.color));
        m_painter.drawText(square, Qt::AlignCenter, m_letters.at(category.id));
    }

    void paintLineToName()
    {
        const double width = 4 * m_pitch;
        const QRectF square = nextLegendSquare(width);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(square, rounding, rounding);
        m_painter.drawLine(QPointF{square.right() + 16, square.bottom()},
                           QPointF{square.left() + width - 30, square.bottom()});
    }

    QPainter& m_painter;
    const ColorSheet& m_sheet;
    QRectF m_paper;
    std::map<CategoryId, QString> m_letters;
    double m_pitch = 0; ///< From one day to the next.
    QPointF m_grid;
    QPointF m_legend; ///< Where its next item comes.
    std::map<Day, DayColor> m_colors;
};

} // namespace

QString markOf(int year)
{
    return QStringLiteral("HOEGO/1/%1/MONTHS").arg(year);
}

void paint(QPainter& painter, const QSizeF& size, const ColorSheet& sheet)
{
    Page{painter, size, sheet}.paint();
}

QByteArray toPdf(const ColorSheet& sheet, QPageSize::PageSizeId paper)
{
    QByteArray pdf;
    QBuffer buffer{&pdf};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setTitle(sheet.title);
    writer.setPageLayout(QPageLayout{QPageSize{paper}, QPageLayout::Landscape, QMarginsF{}});
    QPainter painter{&writer};
    constexpr double tenthsInInch = 254;
    painter.scale(writer.resolution() / tenthsInInch, writer.resolution() / tenthsInInch);
    paint(painter, writer.pageLayout().fullRect(QPageLayout::Millimeter).size(), sheet);
    painter.end();
    return pdf;
}

} // namespace hoego::ui
