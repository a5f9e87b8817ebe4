#include "core/entry/Attachment.h"

#include <QCryptographicHash>

namespace hoego {

QString contentHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace hoego
