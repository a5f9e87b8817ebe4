#include "ui/render/RawHtml.h"

#include "ui/render/HtmlText.h"

#include <QMap>

#include <algorithm>

namespace hoego::ui {

namespace {

bool isPaired(QStringView name)
{
    return name == u"center" || name == u"details" || name == u"summary";
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLetterOrDigit(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9');
}

struct Tag {
    QString name; ///< Empty: this is no tag.
    bool isEnd = false;
    QMap<QString, QString> attributes;
};

/// Reads `<name a="1" b='2' c=3 d>` from its second character on.
class TagReader {
public:
    explicit TagReader(QStringView source)
        : m_source(source)
    {
    }

    Tag read()
    {
        Tag tag;
        tag.isEnd = take(u'/');
        tag.name = takeWhile(isLetterOrDigit).toLower();
        const QChar next = peek();
        if (!next.isSpace() && next != u'>' && next != u'/')
            return {};
        while (!peek().isNull() && peek() != u'>')
            readAttribute(tag);
        return tag;
    }

private:
    QChar peek() const { return m_at < m_source.size() ? m_source[m_at] : QChar{}; }
    bool take(QChar wanted)
    {
        const bool isThere = peek() == wanted;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    template <class Belongs>
    QString takeWhile(Belongs belongs)
    {
        const qsizetype from = m_at;
        while (m_at < m_source.size() && belongs(m_source[m_at]))
            ++m_at;
        return m_source.sliced(from, m_at - from).toString();
    }
    void skipSpace()
    {
        takeWhile([](QChar c) { return c.isSpace(); });
    }
    void readAttribute(Tag& tag)
    {
        skipSpace();
        const QString name = takeWhile([](QChar c) {
                                 return !c.isSpace() && c != u'=' && c != u'>' && c != u'/';
                             }).toLower();
        skipSpace();
        QString value;
        if (take(u'=')) {
            skipSpace();
            if (const QChar quote = peek(); quote == u'"' || quote == u'\'') {
                ++m_at;
                value = takeWhile([quote](QChar c) { return c != quote; });
                take(quote);
            } else {
                value = takeWhile([](QChar c) { return !c.isSpace() && c != u'>'; });
            }
        } else if (name.isEmpty()) {
            ++m_at; // A slash, or a stray sign.
        }
        if (!name.isEmpty() && !tag.attributes.contains(name))
            tag.attributes.insert(name, value);
    }

    QStringView m_source;
    qsizetype m_at = 1;
};

/// Where the tag that begins at `from` ends, past its `>`: one within quotes does not end it. -1: nowhere.
qsizetype tagEnd(QStringView html, qsizetype from)
{
    QChar quote;
    for (qsizetype at = from + 1; at < html.size(); ++at) {
        const QChar c = html[at];
        if (!quote.isNull())
            quote = c == quote ? QChar{} : quote;
        else if (c == u'>')
            return at + 1;
        else if ((c == u'"' || c == u'\'') && html[at - 1] == u'=')
            quote = c;
    }
    return -1;
}

/// As text between tags: entities stay what they are.
QString shownAsTyped(QStringView text)
{
    QString shown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'<')
            shown += QLatin1StringView{"&lt;"};
        else if (c == u'>')
            shown += QLatin1StringView{"&gt;"};
        else if (c == u'"')
            shown += QLatin1StringView{"&quot;"};
        else if (c != u'&')
            shown += c;
        else {
            qsizetype end = at + 1;
            while (end < text.size() && (isLetterOrDigit(text[end]) || (end == at + 1 && text[end] == u'#')))
                ++end;
            const bool isEntity = end > at + 1 && end < text.size() && text[end] == u';';
            shown += isEntity ? QLatin1StringView{"&"} : QLatin1StringView{"&amp;"};
        }
    }
    return shown;
}

/// `value` in pixels, if it is that: "300", "300px".
QString pixels(QString value)
{
    if (value.endsWith(QLatin1StringView{"px"}))
        value.chop(2);
    constexpr int most = 5;
    const bool isNumber = !value.isEmpty() && value.size() <= most
        && std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? value : QString{};
}

QString picture(const Tag& tag, bool showsOutside)
{
    const QString words = shownAsTyped(tag.attributes.value(QStringLiteral("alt")));
    const QString address = tag.attributes.value(QStringLiteral("src"));
    const bool isShown = isAttachment(address) || (showsOutside && isOnTheWeb(address));
    if (!isShown) {
        const QString name = words.trimmed().isEmpty() ? address.toHtmlEscaped() : words;
        if (!isOnTheWeb(address))
            return u"<span class=\"picture\">" + name + u"</span>";
        const QString target = QString::fromUtf8(encodedAddress(address));
        return u"<a class=\"picture\" href=\"" + target + u"\">" + name + u"</a>";
    }
    QString html = u"<img src=\"" + QString::fromUtf8(encodedAddress(address)) + u"\" alt=\"" + words + u'"';
    for (const QString& side : {QStringLiteral("width"), QStringLiteral("height")}) {
        if (const QString length = pixels(tag.attributes.value(side)); !length.isEmpty())
            html += u' ' + side + u"=\"" + length + u'"';
    }
    return html + u'>';
}

} // namespace

QString RawHtml::safe(QStringView html)
{
    QString result;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype opened = html.indexOf(u'<', at);
        if (opened == -1)
            break;
        result += shownAsTyped(html.sliced(at, opened - at));
        if (html.sliced(opened).startsWith(u"<!--")) {
            const qsizetype closed = html.indexOf(u"-->", opened);
            if (closed == -1)
                return result + shownAsTyped(html.sliced(opened));
            at = closed + 3;
            continue;
        }
        const qsizetype end = tagEnd(html, opened);
        at = end == -1 ? opened + 1 : end;
        result += tag(html.sliced(opened, at - opened));
    }
    return result + shownAsTyped(html.sliced(std::min(at, html.size())));
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
    const Tag tag = source.endsWith(u'>') ? TagReader{source}.read() : Tag{};
    if (tag.name == QLatin1StringView("br"))
        return QStringLiteral("<br>"); // </br>, too, is read as one everywhere.
    if (tag.name == QLatin1StringView("img") && !tag.isEnd)
        return picture(tag, m_showsOutside);
    if (!isPaired(tag.name))
        return shownAsTyped(source);
    if (!tag.isEnd) {
        m_open.append(tag.name);
        const bool beginsOpen = tag.name == u"details" && tag.attributes.contains(QStringLiteral("open"));
        return u'<' + tag.name + (beginsOpen ? u" open>" : u">");
    }
    if (m_open.isEmpty() || m_open.last() != tag.name)
        return shownAsTyped(source);
    m_open.removeLast();
    return u"</" + tag.name + u'>';
}

} // namespace hoego::ui
