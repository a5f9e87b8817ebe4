#pragma once

#include "core/color/Category.h"
#include "ui/colors/Stroke.h"

#include <QWidget>

#include <optional>
#include <span>
#include <vector>

class QButtonGroup;

namespace hoego::ui {

class PaletteChip;

/// The highlighters on the table: one is in hand. Archived ones are put away.
class PaletteBar : public QWidget {
    Q_OBJECT

public:
    explicit PaletteBar(QWidget* parent = nullptr);

    /// Keeps the one in hand where it is still there; else takes up the first.
    void setCategories(std::span<const Category> categories);
    /// Absent where there are no categories.
    std::optional<Brush> brush() const;
    void take(const Brush& brush);
    /// Where Tab stops, in order.
    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void taken(const hoego::ui::Brush& brush);
    void editWanted();
    /// There are no categories, and the person asks for the usual seven.
    void defaultsWanted();

private:
    void putAway();

    QButtonGroup* m_group;
    std::vector<PaletteChip*> m_chips;
    std::vector<Brush> m_brushes; ///< One for each chip.
    std::vector<QWidget*> m_others;
};

} // namespace hoego::ui
