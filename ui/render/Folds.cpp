#include "ui/render/Folds.h"

#include "ui/render/RichText.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace hoego::ui {

namespace {

constexpr QLatin1StringView detailsBegin{"<details"}; ///< With > or with " open>" behind it.
constexpr QLatin1StringView detailsEnd{"</details>"};
constexpr QLatin1StringView summaryBegin{"<summary>"};
constexpr QLatin1StringView summaryEnd{"</summary>"};

/// Where the details whose contents begin at `from` end, before their end tag.
qsizetype contentsEnd(const QString& html, qsizetype from)
{
    int depth = 1;
    qsizetype at = from;
    while (depth > 0) {
        const qsizetype end = html.indexOf(detailsEnd, at);
        if (end == -1)
            return html.size();
        const qsizetype begin = html.indexOf(detailsBegin, at);
        const bool isDeeper = begin != -1 && begin < end;
        depth += isDeeper ? 1 : -1;
        if (depth == 0)
            return end;
        at = isDeeper ? begin + detailsBegin.size() : end + detailsEnd.size();
    }
    return at;
}

/// What stands between <details> and </details>, and is itself folded.
QString one(const QString& contents, bool beginsOpen, const QStringList& turned)
{
    QString summary = QCoreApplication::translate("hoego::ui::Folds", "More");
    QString rest = contents;
    const qsizetype begin = contents.indexOf(summaryBegin);
    const qsizetype end = contents.indexOf(summaryEnd, begin);
    if (begin != -1 && end != -1 && contents.first(begin).trimmed().isEmpty()) {
        summary = contents.sliced(begin + summaryBegin.size(), end - begin - summaryBegin.size()).trimmed();
        rest = contents.sliced(end + summaryEnd.size());
    }
    const bool isOpen = turned.contains(summary) != beginsOpen;
    const QString link = richtext::fold + QString::fromLatin1(QUrl::toPercentEncoding(summary));
    const QString sign = richtext::mark + QLatin1StringView{isOpen ? "unfolded" : "folded"};
    const QString line = QStringLiteral("<p class=\"summary\"><a href=\"%1\"><img src=\"%2\"></a> %3</p>\n")
                             .arg(link, sign, summary);
    return isOpen ? line + u"<div class=\"details\">" + folded(rest, turned) + u"</div>\n" : line;
}

} // namespace

QString folded(const QString& html, const QStringList& turned)
{
    QString result;
    qsizetype at = 0;
    for (auto begin = html.indexOf(detailsBegin); begin != -1; begin = html.indexOf(detailsBegin, at)) {
        const qsizetype from = html.indexOf(u'>', begin) + 1;
        const qsizetype to = contentsEnd(html, from);
        const bool beginsOpen = QStringView{html}.sliced(begin, from - begin).contains(u"open");
        result += html.sliced(at, begin - at) + one(html.sliced(from, to - from), beginsOpen, turned);
        at = std::min<qsizetype>(html.size(), to + detailsEnd.size());
    }
    return at == 0 ? html : result + html.sliced(at);
}

} // namespace hoego::ui
