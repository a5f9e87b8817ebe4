#include "tests/bench/Journals.h"

#include "core/example/Example.h"
#include "core/journal/Journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace hoego::bench {

namespace {

[[noreturn]] void giveUp(const QString& why)
{
    qFatal("no example journal: %ls", qUtf16Printable(why));
}

} // namespace

QString exampleJournal(int years)
{
    using namespace std::chrono;
    const QDir folder{QStringLiteral(HOEGO_BENCH_FOLDER)};
    const QString path = folder.filePath(QStringLiteral("example-%1.hoego").arg(years));
    if (QFile::exists(path))
        return path;
    // Under another name until it is whole: a run may be broken off.
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    {
        auto journal = Journal::create(part);
        if (!journal)
            giveUp(journal.error().detail);
        const ExampleOrder order{.language = ExampleLanguage::Korean,
                                 .years = years,
                                 .seed = 1,
                                 .until = local_days{year{lastYear} / December / 31}};
        if (const auto written = writeExample(**journal, order); !written)
            giveUp(written.error().detail);
    }
    if (!QFile::rename(part, path))
        giveUp(path);
    return path;
}

QString copyOf(const QString& journal)
{
    static const QTemporaryDir folder{
        QDir{QStringLiteral(HOEGO_BENCH_FOLDER)}.filePath(QStringLiteral("run-XXXXXX"))};
    static int copies = 0;
    const QString copy = folder.filePath(QStringLiteral("%1.hoego").arg(++copies));
    if (!QFile::copy(journal, copy))
        giveUp(copy);
    return copy;
}

} // namespace hoego::bench
