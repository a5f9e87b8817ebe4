#pragma once

#include "core/color/Category.h"

#include <QFrame>

#include <span>
#include <vector>

class QListWidget;

namespace hoego::ui {

class TextLine;

/// A line over the grid in which a color is chosen by its name, a part of it or its first consonants. Enter
/// takes the first that fits; Escape and leaving it take none.
class CategoryPicker : public QFrame {
    Q_OBJECT

public:
    /// Offers what is not archived.
    CategoryPicker(std::span<const Category> categories, QWidget* parent);

    void open(const QPoint& place);

Q_SIGNALS:
    void picked(hoego::CategoryId category);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& typed);
    void take();

    std::vector<Category> m_categories;
    std::vector<CategoryId> m_offered;
    TextLine* m_line;
    QListWidget* m_list;
};

/// Whether `typed` means the category called `name`.
bool isCalled(const QString& name, const QString& typed);

} // namespace hoego::ui
