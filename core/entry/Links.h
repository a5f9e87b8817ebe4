#pragma once

#include "core/entry/Entry.h"

#include <QStringList>

#include <optional>

/// What the links of a text mean. A link is `[[target]]` (see core/text/Links.h); its target is a period's
/// key, an entry's id or an entry's title, looked at in this order. Titles are compared folded. A period's
/// key leads to the first entry of the period, or to its empty page. Where several entries have the title, a
/// click goes to the one that is nearest in time to the text it stands in, and all of them count as pointed
/// at. What waits in the trash is not pointed at and does not point.
namespace hoego {

/// The period that `target` names: its key in either case.
std::optional<Period> periodOfTarget(const QString& target);

/// What is compared: two targets of one key mean the same. Empty for what cannot be a target.
QString linkKey(const QString& target);

/// The keys of all that `body` points at, each once, in order of the alphabet.
QStringList linkKeysIn(const QString& body);

/// Whether an entry is what its period's key leads to.
enum class PeriodsFirst : std::uint8_t { No, Yes };

/// The keys that mean `entry`.
QStringList linkKeysOf(const Entry& entry, PeriodsFirst isFirst);

/// What to write between the brackets for an entry of that title; by its id where the title cannot be read
/// back: it has brackets, looks like a period, or is too long.
QString targetFor(const QString& title, EntryId id);

/// `body` with the links to `key` pointing at `target`; what they show stays. Those to an id show their
/// title.
QString withLinksMended(const QString& body, const QString& key, const QString& target);

} // namespace hoego
