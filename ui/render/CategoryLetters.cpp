#include "ui/render/CategoryLetters.h"

#include <QTextBoundaryFinder>

namespace hoego::ui {

namespace {

/// The first `count` characters as a reader sees them.
QString firstGraphemes(const QString& text, int count)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    qsizetype end = 0;
    for (int i = 0; i < count && end >= 0 && end < text.size(); ++i)
        end = finder.toNextBoundary();
    return end < 0 ? text : text.left(end);
}

} // namespace

std::map<CategoryId, QString> lettersFor(std::span<const Category> categories)
{
    std::map<QString, int> sharing;
    for (const Category& category : categories)
        ++sharing[firstGraphemes(category.name, 1).toCaseFolded()];
    std::map<CategoryId, QString> letters;
    for (const Category& category : categories) {
        const QString one = firstGraphemes(category.name, 1);
        letters[category.id] = sharing[one.toCaseFolded()] > 1 ? firstGraphemes(category.name, 2) : one;
    }
    return letters;
}

} // namespace hoego::ui
