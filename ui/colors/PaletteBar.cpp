#include "ui/colors/PaletteBar.h"

#include "ui/colors/PaletteChip.h"
#include "ui/common/FlowLayout.h"

#include <QButtonGroup>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace hoego::ui {

PaletteBar::PaletteBar(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup{this})
{
    setObjectName(QStringLiteral("paletteBar"));
    setAccessibleName(tr("Highlighters"));
    setLayout(new FlowLayout);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT taken(m_brushes[static_cast<std::size_t>(id)]); });
}

void PaletteBar::setCategories(std::span<const Category> categories)
{
    const auto inHand = brush();
    putAway();
    m_brushes.clear();

    const auto add = [this](PaletteChip* chip, const Brush& brush) {
        m_group->addButton(chip, static_cast<int>(m_chips.size()));
        layout()->addWidget(chip);
        m_chips.push_back(chip);
        m_brushes.push_back(brush);
    };
    for (const Category& category : categories) {
        if (!category.archived)
            add(new PaletteChip{category.name, category.key ? QString::number(*category.key) : QString{},
                                category.color, this},
                {.category = category.id});
    }
    if (m_chips.empty()) {
        auto* defaults = new QPushButton{tr("Take the usual seven colors"), this};
        defaults->setObjectName(QStringLiteral("defaultPalette"));
        connect(defaults, &QPushButton::clicked, this, &PaletteBar::defaultsWanted);
        layout()->addWidget(defaults);
        m_others.push_back(defaults);
    } else {
        add(new PaletteChip{tr("Clear"), QStringLiteral("0"), std::nullopt, this},
            {.category = std::nullopt});
    }
    auto* edit = new QPushButton{tr("&Edit colors…"), this};
    edit->setObjectName(QStringLiteral("editPalette"));
    edit->setFlat(true);
    connect(edit, &QPushButton::clicked, this, &PaletteBar::editWanted);
    layout()->addWidget(edit);
    m_others.push_back(edit);
    for (QWidget* widget : m_chips)
        widget->show();
    for (QWidget* widget : m_others)
        widget->show();

    if (!m_chips.empty())
        m_chips.front()->setChecked(true);
    if (inHand)
        take(*inHand);
}

/// Later, since it may be one of them that was clicked.
void PaletteBar::putAway()
{
    std::vector<QWidget*> old = std::exchange(m_others, {});
    for (PaletteChip* chip : std::exchange(m_chips, {})) {
        m_group->removeButton(chip);
        old.push_back(chip);
    }
    for (QWidget* widget : old) {
        layout()->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
}

std::optional<Brush> PaletteBar::brush() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional{m_brushes[static_cast<std::size_t>(id)]};
}

void PaletteBar::take(const Brush& brush)
{
    const auto found = std::ranges::find(m_brushes, brush);
    if (found != m_brushes.end())
        m_chips[static_cast<std::size_t>(found - m_brushes.begin())]->setChecked(true);
}

std::vector<QWidget*> PaletteBar::stops() const
{
    std::vector<QWidget*> all{m_chips.begin(), m_chips.end()};
    all.insert(all.end(), m_others.begin(), m_others.end());
    return all;
}

} // namespace hoego::ui
