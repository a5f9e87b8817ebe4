#include "ui/render/CsvText.h"

#include <QCoreApplication>
#include <QLocale>

namespace hoego::ui {

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::CsvText)
};

} // namespace

QString sentence(const csv::Problem& problem)
{
    using Code = csv::Problem::Code;
    const QString line = QLocale{}.toString(problem.line);
    switch (problem.code) {
    case Code::NoDateColumn: return CsvText::tr("The table has no column called date; nothing was taken in.");
    case Code::NoDay: return CsvText::tr("Line %1 has no date like 2024-11-03 and was left out.").arg(line);
    case Code::SecondOfDay:
        return CsvText::tr("Line %1 is a second one of its day and was left out.").arg(line);
    case Code::OpenQuote:
        return CsvText::tr("From line %1 on a quotation mark stays open; that part was left out.").arg(line);
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(const DaysImport& done)
{
    if (done.days == 0)
        return CsvText::tr("All of these days were as the table has them.");
    const QString days = CsvText::tr("%n days were painted.", nullptr, done.days);
    return done.categories == 0 ? days
                                : CsvText::tr("%1 %2", "two sentences")
                                      .arg(days, CsvText::tr("%n colors are new.", nullptr, done.categories));
}

} // namespace hoego::ui
