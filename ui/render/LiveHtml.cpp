#include "ui/render/LiveHtml.h"

#include "ui/render/ColorPicture.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hoego::ui {

namespace {

struct LiveWords {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::LiveWords)
};

constexpr auto wholeWidth
    = "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin: 0\">"_L1;
constexpr auto cell = "<td valign=\"middle\" style=\"padding: 2px 0\">"_L1;
constexpr auto cellAtRight = "<td align=\"right\" valign=\"middle\" style=\"padding: 2px 0 2px 14px\">"_L1;

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString inColor(const QString& html, const QColor& color)
{
    return u"<span style=\"color: %1\">%2</span>"_s.arg(color.name(), html);
}

QString linked(const QString& html, const QString& target, const QString& address)
{
    if (!target.isEmpty())
        return u"<a href=\"hoego:%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(target)),
                                                    html);
    if (!address.isEmpty())
        return u"<a href=\"%1\">%2</a>"_s.arg(escaped(address), html);
    return html;
}

/// Makes HTML of each kind of content.
class Writer {
public:
    explicit Writer(const LiveLook& look)
        : m_look(look)
    {
    }

    QString operator()(const live::Rows& rows) const
    {
        QString html = wholeWidth;
        for (const auto& row : rows.rows) {
            const QString mark = row.mark.isEmpty() ? QString{} : row.mark + u' ';
            html += "<tr>"_L1 + cell + mark + linked(escaped(row.words), row.target, row.address) + "</td>"_L1
                + cellAtRight + inColor(escaped(row.detail), m_look.theme.faint) + "</td></tr>"_L1;
        }
        return html + "</table>"_L1;
    }

    QString operator()(const live::Shares& shares) const
    {
        const double most = shares.shares.empty() ? 0 : shares.shares.front().share;
        const bool hasChange = shares.isCompared;
        QString html = paragraph(inColor(escaped(shares.summary), m_look.theme.faint)) + wholeWidth;
        for (const auto& share : shares.shares) {
            const QString days = LiveWords::tr("%n day(s)", nullptr, share.days);
            const QString percent = QLocale{}.toString(share.share * 100, 'f', 0) + u'%';
            html += "<tr>"_L1 + cell + highlighted(share) + "</td>"_L1
                + "<td width=\"55%\" valign=\"middle\" style=\"padding: 2px 14px\">"_L1
                + bar(most > 0 ? share.share / most : 0, share.color) + "</td>"_L1 + cellAtRight + days
                + "</td>"_L1 + cellAtRight + inColor(percent, m_look.theme.faint) + "</td>"_L1;
            if (hasChange)
                html += cellAtRight + inColor(changeText(share.change), m_look.theme.faint) + "</td>"_L1;
            html += "</tr>"_L1;
        }
        return html + "</table>"_L1;
    }

    QString operator()(const live::Picture& shown) const
    {
        const ColorPicture picture{.colors = shown.colors,
                                   .theme = m_look.theme,
                                   .font = m_look.font,
                                   .width = m_look.width,
                                   .title = {},
                                   .onPaper = false};
        const QSizeF size = sizeOf(picture);
        return u"<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\" alt=\"%4\">"_s.arg(
            QString::fromLatin1(toPng(picture, m_look.scale).toBase64()), QString::number(size.width()),
            QString::number(size.height()), escaped(shown.words));
    }

    QString operator()(const live::Sentences& shown) const
    {
        QString html;
        for (const QString& sentence : shown.sentences)
            html += paragraph(inColor(u"• "_s, m_look.theme.accent) + escaped(sentence));
        return html;
    }

    QString operator()(const live::Quotation& shown) const
    {
        QString html = paragraph(LiveWords::tr("“%1”").arg(escaped(shown.words)).replace(u'\n', u"<br>"_s));
        if (!shown.source.isEmpty())
            html += paragraph(inColor(u"— "_s, m_look.theme.faint)
                              + linked(escaped(shown.source), shown.target, {}));
        return html;
    }

    QString operator()(const live::Nothing& shown) const
    {
        return paragraph(inColor(escaped(shown.sentence), m_look.theme.faint));
    }

    QString failure(const QString& sentence) const
    {
        return paragraph(inColor(escaped(sentence), m_look.theme.alarm));
    }

private:
    static QString paragraph(const QString& html)
    {
        return "<p style=\"margin-top: 2px; margin-bottom: 2px\">"_L1 + html + "</p>"_L1;
    }

    /// The name as if a highlighter had gone over it.
    QString highlighted(const live::Shares::Share& share) const
    {
        return u"<span style=\"background-color: %1; color: %2\">&nbsp;%3&nbsp;</span>"_s.arg(
            m_look.theme.highlighter(share.color).name(), m_look.theme.inkOn(share.color).name(),
            escaped(share.name));
    }

    QString bar(double share, Rgb color) const
    {
        const int percent = std::clamp(static_cast<int>(std::lround(share * 100)), 0, 100);
        const auto part = [](int width, const QColor& ground) {
            return width > 0 ? u"<td width=\"%1%\" bgcolor=\"%2\" style=\"padding: 0; font-size: 6px; "
                               "line-height: 8px\">&nbsp;</td>"_s.arg(QString::number(width), ground.name())
                             : QString{};
        };
        return wholeWidth + "<tr>"_L1 + part(percent, m_look.theme.highlighter(color))
            + part(100 - percent, m_look.theme.liveBlock) + "</tr></table>"_L1;
    }

    static QString changeText(const std::optional<int>& change)
    {
        return change ? (*change > 0       ? u"+"_s
                             : *change < 0 ? u"−"_s
                                           : QString{})
                + QString::number(std::abs(*change))
                      : QString{};
    }

    const LiveLook& m_look;
};

} // namespace

QString liveHtml(const std::expected<LiveContent, QString>& content, const LiveLook& look)
{
    const Writer writer{look};
    return content ? std::visit(writer, *content) : writer.failure(content.error());
}

QString liveBlockHtml(const std::expected<LiveContent, QString>& content, const LiveLook& look)
{
    return u"<table class=\"hoego\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"
           "<tr><td width=\"3\" bgcolor=\"%1\" style=\"padding: 0; font-size: 1px\">&nbsp;</td>"
           "<td bgcolor=\"%2\" style=\"padding: 8px 14px\">"_s.arg(look.theme.accent.name(),
                                                                   look.theme.liveBlock.name())
        + liveHtml(content, look) + "</td></tr></table>\n"_L1;
}

} // namespace hoego::ui
