#pragma once

#include "core/color/Category.h"
#include "core/color/Patterns.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace hoego::ui {

/// "휴식은 쉬는 날 앞뒤에 많았어요: 27일 가운데 11일로 다른 날의 2.4배예요." Empty: its category is not in
/// `categories`.
QString sentence(const Pattern& pattern, std::span<const Category> categories);

/// The first `most` of them as sentences.
QStringList sentences(const std::vector<Pattern>& patterns, std::span<const Category> categories,
                      std::size_t most);

/// Of patterns that say much the same of a category (Sunday and the weekend, July and the summer) only the
/// one that is least likely; in the order given.
std::vector<Pattern> mostTelling(const std::vector<Pattern>& patterns);

} // namespace hoego::ui
