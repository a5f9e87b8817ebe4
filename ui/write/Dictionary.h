#pragma once

#include "ui/write/SpellWords.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace hoego::ui {

/// The words of one language. Used in the thread that made it, and in no other.
class Dictionary {
public:
    virtual ~Dictionary() = default;

    virtual bool knows(const QString& word) = 0;
    virtual QStringList suggestions(const QString& word) = 0;
};

/// Makes the dictionary of a script; null where none is installed.
using DictionaryMaker = std::function<std::unique_ptr<Dictionary>(Script)>;

/// Sonnet's. Takes its time: the Korean one is read for most of a second, and then needs up to half a second
/// for one word's suggestions.
std::unique_ptr<Dictionary> sonnetDictionary(Script script);

} // namespace hoego::ui
