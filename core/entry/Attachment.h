#pragma once

#include "core/calendar/Moment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

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

/// An attachment as lists show it, without its bytes.
struct AttachmentRow {
    QString hash;
    QString name;
    QString mediaType;
    qint64 size = 0; ///< In bytes.
    Moment added;

    bool operator==(const AttachmentRow&) const = default;
};

/// The `hash` that belongs to `bytes`.
QString contentHash(const QByteArray& bytes);

/// How Markdown refers to an attachment: "hoego:HASH.jpg". The ending says to people and to other programs
/// what it is; only the hash is looked up.
QString attachmentAddress(const QString& hash, QStringView mediaType);

/// The hashes that `text` holds, in whatever form it refers to them, each once.
QStringList hashesIn(QStringView text);

} // namespace hoego
