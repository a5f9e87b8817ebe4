// hoego_screenshots OUTDIR [SCALE...]: the real window, room by room, in both languages and looks, as
// pictures for a person to look at. Each scale takes a process of its own, because Qt reads it at its start.

#include "core/example/Example.h"
#include "core/journal/Journal.h"
#include "tests/support/TemporarySettings.h"
#include "ui/render/DefaultPalette.h"
#include "ui/render/Language.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/Guide.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QProcess>
#include <QTest>

#include <cstdio>

namespace {

using namespace hoego;
using namespace hoego::ui;

constexpr const char* scaleVariable = "HOEGO_SCREENSHOT_SCALE";
constexpr QSize usual{1360, 850};
constexpr QSize small{900, 600};

Moment fixedNow()
{
    return Moment::fromRfc3339(u"2024-11-22T21:04:05+09:00").value();
}

/// What is put off until there is time (a delayed preview, say) gets its time.
void letSettle()
{
    constexpr int enough = 350;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < enough)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

std::unique_ptr<Journal> exampleJournal(const QString& language)
{
    auto journal = Journal::open(QStringLiteral(":memory:")).value();
    const auto words = language == QStringLiteral("ko") ? ExampleLanguage::Korean : ExampleLanguage::English;
    writeExample(*journal, {.language = words, .years = 3, .until = fixedNow().day()}).value();
    return journal;
}

std::unique_ptr<Journal> emptyJournal()
{
    auto journal = Journal::open(QStringLiteral(":memory:")).value();
    std::vector<Edit> edits;
    for (const Category& category : defaultPalette())
        edits.push_back(adding(category));
    journal->apply(edits).value();
    return journal;
}

struct View {
    const char* name;
    Place place;
};

std::vector<View> views(const QString& language)
{
    const bool isKorean = language == QStringLiteral("ko");
    return {{"write", {.room = RoomName::Write, .period = Period::fromKey(u"2024-10")}},
            {"colors", {.room = RoomName::Colors, .year = 2024}},
            {"goals", {.room = RoomName::Goals, .year = 2024}},
            {"lookback", {.room = RoomName::LookBack, .year = 2024}},
            {"find",
             {.room = RoomName::Find,
              .year = 2024,
              .query = isKorean ? QStringLiteral("운동") : QStringLiteral("book")}}};
}

/// Takes the pictures of one language and scale.
class Photographer {
public:
    Photographer(const QDir& folder, QString scale, Language& language)
        : m_folder(folder)
        , m_scale(std::move(scale))
        , m_language(language)
    {
        m_own.settings.holidayCountry.set(QStringLiteral("KR")); // Where the machine is, is no matter.
    }

    bool all()
    {
        for (const QString& look : {QStringLiteral("light"), QStringLiteral("dark")}) {
            m_look = look;
            m_appearance.wear(look);
            welcome();
            trouble();
            rooms();
            unwritten();
        }
        return m_isWell;
    }

private:
    std::unique_ptr<MainWindow> newWindow(QSize size)
    {
        auto window = std::make_unique<MainWindow>(
            WindowContext{m_own.settings, m_language, m_appearance, &fixedNow});
        window->resize(size);
        return window;
    }

    void save(QWidget& widget, const QString& what)
    {
        letSettle();
        const QString name = QStringLiteral("%1-%2-%3-%4x.png").arg(what, m_language.name(), m_look, m_scale);
        const bool isSaved = widget.grab().save(m_folder.filePath(name));
        if (!isSaved)
            std::fprintf(stderr, "cannot write %s\n", qPrintable(m_folder.filePath(name)));
        m_isWell = m_isWell && isSaved;
    }

    void welcome()
    {
        const auto window = newWindow(usual);
        window->open(QStringLiteral("/nowhere/journal.hoego"));
        window->show();
        save(*window, QStringLiteral("welcome"));
    }

    void trouble()
    {
        const QString path = m_own.folder.filePath(QStringLiteral("notes.hoego"));
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(QByteArray(4096, 'x')); // Not a journal.
        file.close();
        const auto window = newWindow(usual);
        window->open(path);
        window->show();
        save(*window, QStringLiteral("trouble"));
    }

    void rooms()
    {
        const auto window = newWindow(usual);
        window->showJournal(exampleJournal(m_language.name()));
        window->show();
        for (const View& view : views(m_language.name())) {
            window->go(view.place);
            save(*window, QString::fromLatin1(view.name));
        }
        window->openPalette();
        save(*window, QStringLiteral("palette"));
        QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
        window->editSettings();
        save(*window->findChild<SettingsDialog*>(), QStringLiteral("settings"));
        window->findChild<SettingsDialog*>()->close();
        window->showGuide();
        save(*window->findChild<Guide*>(), QStringLiteral("guide"));
        window->findChild<Guide*>()->close();
        window->resize(small);
        for (const View& view : views(m_language.name())) {
            window->go(view.place);
            save(*window, QStringLiteral("small-") + QString::fromLatin1(view.name));
        }
    }

    void unwritten()
    {
        const auto window = newWindow(usual);
        window->showJournal(emptyJournal());
        window->show();
        for (const View& view : views(m_language.name())) {
            window->go(view.place);
            save(*window, QStringLiteral("empty-") + QString::fromLatin1(view.name));
        }
    }

    QDir m_folder;
    QString m_scale;
    Language& m_language;
    test::TemporarySettings m_own;
    Appearance m_appearance{m_own.settings};
    QString m_look;
    bool m_isWell = true;
};

/// The font of a Korean desktop, so that pictures look alike everywhere.
void chooseFont()
{
    const QString family = QStringLiteral("Noto Sans CJK KR");
    if (!QFontDatabase::hasFamily(family))
        return;
    QFont font{family};
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
}

int takeAll(const QString& folder, const QString& scale)
{
    Language language;
    bool isWell = true;
    for (const QString& name : {QStringLiteral("ko"), QStringLiteral("en")}) {
        language.use(name);
        isWell = Photographer{QDir{folder}, scale, language}.all() && isWell;
    }
    return isWell ? 0 : 1;
}

int startForEachScale(const QString& folder, const QStringList& scales)
{
    int worst = 0;
    for (const QString& scale : scales) {
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        environment.insert(QString::fromLatin1(scaleVariable), scale);
        if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM"))
            && !environment.contains(QStringLiteral("DISPLAY")))
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {folder});
        child.waitForFinished(-1);
        if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
            worst = 1;
    }
    return worst;
}

} // namespace

int main(int argc, char* argv[])
{
    const QString scale = qEnvironmentVariable(scaleVariable);
    if (scale.isEmpty()) {
        const QCoreApplication application{argc, argv};
        const QStringList arguments = QCoreApplication::arguments();
        if (arguments.size() < 2 || !QDir{}.mkpath(arguments[1])) {
            std::fprintf(stderr, "usage: hoego_screenshots OUTDIR [SCALE...]\n");
            return 2;
        }
        const QStringList scales = arguments.sliced(2);
        return startForEachScale(
            arguments[1], scales.isEmpty() ? QStringList{QStringLiteral("1"), QStringLiteral("2")} : scales);
    }
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QApplication application{argc, argv};
    chooseFont();
    QCursor::setPos(0, 0); // Nothing is pointed at.
    return takeAll(QCoreApplication::arguments().at(1), scale);
}
