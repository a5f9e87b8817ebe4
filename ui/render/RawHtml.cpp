#include "ui/render/RawHtml.h"

#include <QRegularExpression>

namespace hoego::ui {

namespace {

bool isPaired(QStringView name)
{
    return name == u"center" || name == u"details" || name == u"summary";
}

/// The words of a picture's tag.
QString alternative(QStringView tag)
{
    static const QRegularExpression alt{
        QStringLiteral("\\salt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"),
        QRegularExpression::CaseInsensitiveOption};
    const auto match = alt.matchView(tag);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

} // namespace

QString RawHtml::safe(QStringView html)
{
    QString result;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype opened = html.indexOf(u'<', at);
        const bool isComment = opened != -1 && html.sliced(opened).startsWith(u"<!--");
        const QStringView end = isComment ? QStringView{u"-->"} : QStringView{u">"};
        const qsizetype closed = opened == -1 ? -1 : html.indexOf(end, opened);
        if (closed == -1)
            break;
        result += html.sliced(at, opened - at).toString().toHtmlEscaped();
        at = closed + end.size();
        if (!isComment)
            result += tag(html.sliced(opened, at - opened));
    }
    return result + html.sliced(at).toString().toHtmlEscaped();
}

QString RawHtml::closing()
{
    QString result;
    while (!m_open.isEmpty())
        result += u"</" + m_open.takeLast() + u">\n";
    return result;
}

QString RawHtml::tag(QStringView source)
{
    static const QRegularExpression form{QStringLiteral("^<(/?)([A-Za-z]+)(?:\\s[^>]*|/)?>$")};
    const auto match = form.matchView(source);
    const QString name = match.captured(2).toLower();
    const bool isEnd = !match.captured(1).isEmpty();
    if (name == QLatin1StringView("br") && !isEnd)
        return QStringLiteral("<br>");
    if (name == QLatin1StringView("img") && !isEnd)
        return u"<span class=\"picture\">" + alternative(source).toHtmlEscaped() + u"</span>";
    if (!isPaired(name))
        return source.toString().toHtmlEscaped();
    if (!isEnd) {
        m_open.append(name);
        return u'<' + name + u'>';
    }
    if (m_open.isEmpty() || m_open.last() != name)
        return source.toString().toHtmlEscaped();
    m_open.removeLast();
    return u"</" + name + u'>';
}

} // namespace hoego::ui
