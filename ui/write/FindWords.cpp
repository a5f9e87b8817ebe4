#include "ui/write/FindWords.h"

#include "ui/write/Matches.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLocale>

namespace hoego::ui {

namespace {

struct FindWords {
    Q_DECLARE_TR_FUNCTIONS(hoego::ui::FindWords)
};

/// The reasons that typing meets, in the words of the engine and in ours.
QString reasonWords(const QString& reason)
{
    const auto says = [&](QLatin1StringView words) { return reason.contains(words); };
    if (says(QLatin1StringView{"missing closing parenthesis"}))
        return FindWords::tr("a parenthesis is not closed");
    if (says(QLatin1StringView{"unmatched closing parenthesis"}))
        return FindWords::tr("a parenthesis is closed that was not opened");
    if (says(QLatin1StringView{"missing terminating ]"}))
        return FindWords::tr("a bracket is not closed");
    if (says(QLatin1StringView{"quantifier does not follow"}))
        return FindWords::tr("there is nothing here that could be repeated");
    if (says(QLatin1StringView{"\\ at end of pattern"}))
        return FindWords::tr("something must follow the backslash");
    if (says(QLatin1StringView{"range out of order"}))
        return FindWords::tr("the range runs backwards");
    return reason;
}

} // namespace

QString hitCount(int selected, int hits)
{
    if (hits == 0)
        return FindWords::tr("Nothing found");
    if (selected < 0)
        return FindWords::tr("%Ln found", nullptr, hits);
    return FindWords::tr("%L1 / %L2", "this hit of so many").arg(selected + 1).arg(hits);
}

QString troubleWords(const Found& found)
{
    if (found.trouble)
        return FindWords::tr("Not a regular expression yet, at character %L1: %2")
            .arg(found.trouble->at + 1)
            .arg(reasonWords(found.trouble->reason));
    if (found.gaveUp)
        return FindWords::tr("This expression takes too long on this text. What was found until then is "
                             "marked; a narrower expression finds all.");
    return {};
}

void announce(QWidget& widget, const QString& words)
{
    if (words.isEmpty())
        return;
    QAccessibleAnnouncementEvent event{&widget, words};
    QAccessible::updateAccessibility(&event);
}

} // namespace hoego::ui
