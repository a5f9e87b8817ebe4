#include "app/cli/CommandLine.h"
#include "app/cli/Output.h"
#include "ui/render/Language.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace {

/// What Qt has to say (about the locale, say) is not for the person who asked for a list.
void beSilent(QtMsgType, const QMessageLogContext&, const QString&)
{
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace hoego::cli;

    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qInstallMessageHandler(beSilent);
    QCoreApplication application{argc, argv};
    hoego::ui::Language language;
    language.use({});

    Session session;
    try {
        const Outcome outcome = run(session, std::vector<std::string>{argv + 1, argv + argc});
        print(outcome, session.form);
        if (outcome.trouble.isEmpty())
            return static_cast<int>(Exit::Done);
        complain(outcome.trouble);
        return static_cast<int>(Exit::CouldNot);
    } catch (const Failure& failure) {
        complain(failure.sentence);
        return static_cast<int>(failure.exit);
    }
}
