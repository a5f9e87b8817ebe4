#include "ui/render/DefaultPalette.h"

#include "core/color/Highlighters.h"

#include <QCoreApplication>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::DefaultPalette)
};

} // namespace

std::vector<Category> defaultPalette()
{
    const QStringList names{Words::tr("Hobby"), Words::tr("Exercise"), Words::tr("Study"), Words::tr("Work"),
                            Words::tr("Plans"), Words::tr("Rest"),     Words::tr("Travel")};
    std::vector<Category> palette;
    for (int place = 0; place < names.size(); ++place) {
        palette.push_back({.id = CategoryId::mint(),
                           .name = names[place],
                           .color = highlighters[static_cast<std::size_t>(place)],
                           .key = place + 1,
                           .order = place});
    }
    return palette;
}

QStringList highlighterNames()
{
    return {Words::tr("Yellow"), Words::tr("Pink"),   Words::tr("Green"),
            Words::tr("Blue"),   Words::tr("Orange"), Words::tr("Violet"),
            Words::tr("Mint"),   Words::tr("Brown"),  Words::tr("Gray")};
}

} // namespace hoego::ui
