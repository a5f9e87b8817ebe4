#include "app/cli/Outcome.h"

#include "ui/render/Sentences.h"

namespace hoego::cli {

void couldNot(const QString& sentence)
{
    throw Failure{Exit::CouldNot, sentence};
}

void wrongUsage(const QString& sentence)
{
    throw Failure{Exit::WrongUsage, sentence};
}

void couldNot(const Error& error)
{
    QString sentence = ui::sentence(error);
    // On a terminal there is no log to look into.
    if (!error.detail.isEmpty())
        sentence += QStringLiteral(" (%1)").arg(error.detail);
    couldNot(sentence);
}

} // namespace hoego::cli
