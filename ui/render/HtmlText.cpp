#include "ui/render/HtmlText.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace hoego::ui {

void appendEscaped(QByteArray& html, QByteArrayView text)
{
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char* escaped = nullptr;
        switch (text[at]) {
        case '&': escaped = "&amp;"; break;
        case '<': escaped = "&lt;"; break;
        case '>': escaped = "&gt;"; break;
        case '"': escaped = "&quot;"; break;
        default: continue;
        }
        html += text.sliced(copied, at - copied);
        html += escaped;
        copied = at + 1;
    }
    html += text.sliced(copied);
}

void appendEscaped(QByteArray& html, QStringView text)
{
    appendEscaped(html, QByteArrayView{text.toUtf8()});
}

QByteArray encodedAddress(const QString& address)
{
    static constexpr std::string_view kept = "-_.~!#$%()*+,/:;=?@"; // What is encoded already stays so.
    QByteArray html;
    for (const char byte : address.toUtf8()) {
        const bool isKept = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || kept.contains(byte);
        if (isKept)
            html += byte;
        else if (byte == '&')
            html += "&amp;";
        else
            html += '%' + QByteArray{1, byte}.toHex().toUpper();
    }
    return html;
}

bool isSafeAddress(const QString& address)
{
    static constexpr std::u16string_view controls = u"\u0009\u000a\u000d";
    for (const QStringView scheme : {QStringView{u"http://"}, QStringView{u"https://"},
                                     QStringView{u"mailto:"}, QStringView{u"#"}, QStringView{u"hoego:"}}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            return std::ranges::none_of(address, [](QChar c) { return controls.contains(c.unicode()); });
    }
    return false;
}

bool isOnTheWeb(const QString& address)
{
    return isSafeAddress(address) && address.startsWith(u"http", Qt::CaseInsensitive);
}

bool isAttachment(const QString& address)
{
    static const QRegularExpression form{
        QStringLiteral("^(?:(?:hoego|attachment):)?[0-9a-f]{64}(?:\\.\\w+)?$")};
    return form.match(address).hasMatch();
}

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isSpace())
            anchor += u'-';
        else if (c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c.isSurrogate())
            anchor += c;
    }
    return anchor;
}

} // namespace hoego::ui
