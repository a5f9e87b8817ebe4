#include "ui/render/Autolinks.h"

#include "core/text/Particles.h"
#include "ui/render/KoreanMarkdown.h"

#include <optional>

namespace hoego::ui {

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Letters, digits and hyphens in at least two parts; the last two without underscores. Its length, or 0.
qsizetype domainLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size()
           && (isAsciiLetterOrDigit(text[length]) || QStringView{u"-_."}.contains(text[length])))
        ++length;
    while (length > 0 && QStringView{u".-_"}.contains(text[length - 1]))
        --length;
    const QStringView domain = text.first(length);
    const qsizetype dot = domain.lastIndexOf(u'.');
    if (dot <= 0 || domain.startsWith(u'.'))
        return 0;
    const qsizetype earlier = domain.first(dot).lastIndexOf(u'.');
    return domain.sliced(earlier + 1).contains(u'_') ? 0 : length;
}

/// Where the path that begins at `at` ends. Hangul belongs to it after a sign ("/경로", "?q=회고"), not after
/// a letter or digit, where it is a particle.
qsizetype pathEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    bool inKorean = false;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'<') {
        const bool isWide = isCjk(text[end].unicode());
        const QChar last = text[end - 1];
        if (isWide && !inKorean && (end == at || isAsciiLetterOrDigit(last) || last == u')'))
            break;
        inKorean = isWide;
        ++end;
    }
    return end;
}

/// How long what looks like an entity ("&hl;") at the end of `address` is, or 0.
qsizetype entityAtEnd(QStringView address)
{
    qsizetype at = address.size() - 1;
    while (at > 0 && isAsciiLetterOrDigit(address[at - 1]))
        --at;
    return at > 0 && at < address.size() - 1 && address[at - 1] == u'&' ? address.size() - at + 1 : 0;
}

/// Without the punctuation that belongs to the sentence.
qsizetype trimmedEnd(QStringView text, qsizetype from, qsizetype end)
{
    while (end > from) {
        const QStringView address = text.sliced(from, end - from);
        const QChar last = address.back();
        if (const qsizetype entity = last == u';' ? entityAtEnd(address) : 0; entity > 0) {
            end -= entity;
            continue;
        }
        const bool isUnopened = last == u')' && address.count(u')') > address.count(u'(');
        if (!isUnopened && !QStringView{u"?!.,:*_~;'\"。，！？”’」』"}.contains(last))
            break;
        --end;
    }
    return end;
}

bool mayPrecede(QStringView text, qsizetype at)
{
    return at == 0 || !(isAsciiLetterOrDigit(text[at - 1]) || QStringView{u"/.-_@:"}.contains(text[at - 1]));
}

/// Without the particle behind a last slash: "https://a.kr/에서".
qsizetype beforeParticle(QStringView text, qsizetype from, qsizetype end)
{
    qsizetype particle = end;
    while (particle > from && text[particle - 1].unicode() >= 0xac00
           && text[particle - 1].unicode() <= 0xd7a3)
        --particle;
    const bool isBehindSlash = particle > from && text[particle - 1] == u'/';
    // How the address is read aloud nobody knows: particles for either ending are met.
    const auto fits
        = [&](QStringView stem) { return text::areParticles(stem, text.sliced(particle, end - particle)); };
    const bool isParticle = fits(u"가") || fits(u"각"); // not words
    return particle < end && isBehindSlash && isParticle ? particle : end;
}

std::optional<Autolink> webLink(QStringView text, qsizetype at, qsizetype schemeLength, const QString& prefix)
{
    if (!mayPrecede(text, at))
        return std::nullopt;
    const qsizetype domain = domainLength(text.sliced(at + schemeLength));
    if (domain == 0)
        return std::nullopt;
    qsizetype end = at + schemeLength + domain;
    end = trimmedEnd(text, at, pathEnd(text, end));
    end = beforeParticle(text, at, end);
    return Autolink{at, end, prefix + text.sliced(at, end - at)};
}

std::optional<Autolink> linkAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    for (const QStringView scheme : {QStringView{u"https://"}, QStringView{u"http://"}}) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive))
            return webLink(text, at, scheme.size(), {});
    }
    if (rest.startsWith(u"www.", Qt::CaseInsensitive))
        return webLink(text, at, 0, QStringLiteral("http://"));
    return std::nullopt;
}

/// The address whose @ stands at `sign`.
std::optional<Autolink> mailLink(QStringView text, qsizetype sign, qsizetype earliest)
{
    qsizetype from = sign;
    while (from > earliest
           && (isAsciiLetterOrDigit(text[from - 1]) || QStringView{u".-_+"}.contains(text[from - 1])))
        --from;
    const qsizetype domain = domainLength(text.sliced(sign + 1));
    if (from == sign || domain == 0)
        return std::nullopt;
    const qsizetype end = sign + 1 + domain;
    const bool endsInSign = end < text.size() && (text[end] == u'-' || text[end] == u'_');
    if (endsInSign || (from > 0 && text[from - 1] == u'/'))
        return std::nullopt;
    return Autolink{from, end, QStringLiteral("mailto:") + text.sliced(from, end - from)};
}

} // namespace

std::vector<Autolink> autolinks(QStringView text)
{
    std::vector<Autolink> found;
    qsizetype earliest = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        std::optional<Autolink> link;
        const QChar c = text[at];
        if (c == u'h' || c == u'H' || c == u'w' || c == u'W')
            link = linkAt(text, at);
        else if (c == u'@')
            link = mailLink(text, at, earliest);
        if (!link)
            continue;
        earliest = link->to;
        at = link->to - 1;
        found.push_back(*std::move(link));
    }
    return found;
}

} // namespace hoego::ui
