#include "ui/write/KindWords.h"

#include <QCoreApplication>

namespace hoego::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::KindWords)
};

} // namespace

QString kindWords(const std::optional<Period::Kind>& kind)
{
    if (!kind)
        return Words::tr("Any entry");
    switch (*kind) {
    case Period::Kind::Day: return Words::tr("Day");
    case Period::Kind::Week: return Words::tr("Week");
    case Period::Kind::Month: return Words::tr("Month");
    case Period::Kind::Quarter: return Words::tr("Quarter");
    case Period::Kind::Half: return Words::tr("Half-year");
    case Period::Kind::Year: return Words::tr("Year");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hoego::ui
