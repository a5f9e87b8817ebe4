#include "app/cli/CommandLine.h"
#include "app/cli/Output.h"
#include "ui/render/Language.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Whether a command may draw words in a picture, which takes fonts.
bool mayDraw(const std::vector<std::string>& words)
{
    static constexpr std::array<std::string_view, 5> drawing{"picture", "sheet", "--html", "--frozen",
                                                             "batch"};
    return std::ranges::any_of(
        words, [](const std::string& word) { return std::ranges::find(drawing, word) != drawing.end(); });
}

/// Fonts come with QGuiApplication, which takes as long to start as most commands run. No display is needed.
std::unique_ptr<QCoreApplication> newApplication(int& argc, char** argv)
{
    if (!mayDraw({argv + 1, argv + argc}))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

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
    const std::unique_ptr<QCoreApplication> application = newApplication(argc, argv);
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
