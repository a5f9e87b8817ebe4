#include "core/example/Example.h"
#include "core/journal/DefaultPath.h"
#include "core/journal/Journal.h"
#include "ui/common/Settings.h"
#include "ui/render/Language.h"
#include "ui/render/Sentences.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PlaceText.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <expected>
#include <span>
#include <string_view>

namespace {

using namespace hoego;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hoego)
};

/// In the language in force.
void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Words::tr("A journal for looking back."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("The journal to open."),
                                 QStringLiteral("[FILE]"));
    parser.addOptions(
        {{QStringLiteral("journal"), Words::tr("The journal to open."), QStringLiteral("FILE")},
         {QStringLiteral("language"), Words::tr("ko or en, for this run."), QStringLiteral("LANGUAGE")},
         {QStringLiteral("look"), Words::tr("light or dark, for this run."), QStringLiteral("LOOK")},
         {QStringLiteral("place"),
          Words::tr("Where to begin: \"write 2024-11\", \"colors 2024\", \"goals 2024\", "
                    "\"lookback 2024\", \"find WORDS\"."),
          QStringLiteral("PLACE")},
         {QStringLiteral("demo"), Words::tr("Open an example year that is never stored.")}});
}

/// Help and version are told without a display.
bool asksForWords(std::span<char*> arguments)
{
    return std::ranges::any_of(arguments, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v"
            || argument == "--help-all";
    });
}

QString journalPath(const QCommandLineParser& parser, const ui::Settings& settings)
{
    if (parser.isSet(QStringLiteral("journal")))
        return parser.value(QStringLiteral("journal"));
    if (!parser.positionalArguments().isEmpty())
        return parser.positionalArguments().front();
    if (const QString named = qEnvironmentVariable("HOEGO_JOURNAL"); !named.isEmpty())
        return named;
    const QString last = settings.lastJournal.get();
    return last.isEmpty() ? defaultJournalPath() : last;
}

Result<> openDemo(ui::MainWindow& window, const ui::Language& language)
{
    auto journal = Journal::open(QStringLiteral(":memory:"));
    if (!journal)
        return std::unexpected{journal.error()};
    const auto words
        = language.name() == QLatin1StringView{"ko"} ? ExampleLanguage::Korean : ExampleLanguage::English;
    const auto written = writeExample(**journal, {.language = words, .until = Moment::now().day()});
    if (written)
        window.showJournal(*std::move(journal));
    return written;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("hoego"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOEGO_VERSION));
    QSettings store{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("hoego"),
                    QStringLiteral("hoego")};
    ui::Settings settings{store};
    QCommandLineParser parser;
    if (asksForWords({argv, static_cast<std::size_t>(argc)})) {
        const QCoreApplication application{argc, argv};
        ui::Language language;
        language.use(settings.language.get());
        describe(parser);
        parser.process(application); // Does not come back.
    }

    const QApplication application{argc, argv};
    ui::Language language;
    language.use(settings.language.get());
    describe(parser);
    parser.process(application);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.hoego.Hoego"));
    if (parser.isSet(QStringLiteral("language")))
        language.use(parser.value(QStringLiteral("language")));
    ui::Appearance appearance{settings};
    if (parser.isSet(QStringLiteral("look")))
        appearance.wear(parser.value(QStringLiteral("look")));

    ui::MainWindow window{{settings, language, appearance, &Moment::now}};
    if (parser.isSet(QStringLiteral("demo"))) {
        if (const auto opened = openDemo(window, language); !opened) {
            qCritical("hoego: %ls", qUtf16Printable(ui::sentence(opened.error())));
            return 1;
        }
    } else if (!window.open(journalPath(parser, settings))) {
        return 0; // The window that has this journal came forward.
    }
    if (const auto place = ui::placeFromText(parser.value(QStringLiteral("place"))))
        window.go(*place);
    window.show();
    constexpr std::chrono::milliseconds afterFirstPicture{100}; // An icon is drawn in many sizes.
    QTimer::singleShot(afterFirstPicture, &window, [] {
        QGuiApplication::setWindowIcon(
            QIcon::fromTheme(QStringLiteral("org.hoego.Hoego"), QIcon{QStringLiteral(":/icons/hoego.svg")}));
    });
    return QApplication::exec();
}
