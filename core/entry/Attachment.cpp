#include "core/entry/Attachment.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace hoego {

QString contentHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString attachmentAddress(const QString& hash, QStringView mediaType)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 5> endings{{
        {u"image/jpeg", u".jpg"},
        {u"image/png", u".png"},
        {u"image/gif", u".gif"},
        {u"image/webp", u".webp"},
        {u"image/svg+xml", u".svg"},
    }};
    QString address = QStringLiteral("hoego:") + hash;
    for (const auto& [type, ending] : endings) {
        if (type == mediaType)
            address += ending;
    }
    return address;
}

QStringList hashesIn(QStringView text)
{
    static const QRegularExpression hash{QStringLiteral("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")};
    QStringList hashes;
    for (const auto& match : hash.globalMatchView(text)) {
        if (const QString found = match.captured(); !hashes.contains(found))
            hashes.push_back(found);
    }
    return hashes;
}

} // namespace hoego
