#include "tests/bench/Ground.h"

using namespace Qt::StringLiterals;

namespace hoego::bench {

Ground::Ground()
    : m_journal(Journal::create(m_folder.filePath(u"bench.hoego"_s)).value())
    , m_edits(*m_journal)
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_settings(m_store)
{
}

Ground::Ground(const QString& path)
    : m_journal(Journal::open(path).value())
    , m_edits(*m_journal)
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_settings(m_store)
{
}

ui::RoomContext Ground::context()
{
    return {.journal = *m_journal,
            .edits = m_edits,
            .settings = m_settings,
            .navigator = m_navigator,
            .now = &Moment::now};
}

void Ground::Quiet::tell(const QString& sentence)
{
    std::printf("told: %ls\n", qUtf16Printable(sentence));
}

} // namespace hoego::bench
