#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace hoego::ui {

/// Adds `text` (UTF-8) to `html` as what it says, whatever signs are in it.
void appendEscaped(QByteArray& html, QByteArrayView text);
void appendEscaped(QByteArray& html, QStringView text);

/// `address` as it stands in an attribute: what an address may not hold is percent-encoded.
QByteArray encodedAddress(const QString& address);

/// Whether a link may lead there: to the web, by mail, or within the text or the journal. Nothing that could
/// run or read a file.
bool isSafeAddress(const QString& address);

/// Whether a picture's address names one elsewhere, by http or https.
bool isOnTheWeb(const QString& address);

/// Whether a picture's address names one in the journal: the only ones that we show.
bool isAttachment(const QString& address);

/// What `#…` in a link calls a heading: lower case, blanks as hyphens, no punctuation.
QString anchorOf(const QString& heading);

} // namespace hoego::ui
