#pragma once

#include "core/calendar/Moment.h"

#include <QByteArray>
#include <QString>

namespace hoego {

/// A picture or file inside the journal. Its name is its content: the same bytes are stored once.
struct Attachment {
    QString hash; ///< SHA-256 of `bytes`, 64 lower-case hexadecimal digits.
    QString name; ///< As the person's file was called.
    QString mediaType;
    QByteArray bytes;
    Moment added;

    bool operator==(const Attachment&) const = default;
};

/// The `hash` that belongs to `bytes`.
QString contentHash(const QByteArray& bytes);

} // namespace hoego
