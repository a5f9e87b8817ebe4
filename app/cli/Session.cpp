#include "app/cli/Session.h"

#include "app/cli/Outcome.h"
#include "app/cli/Words.h"
#include "core/journal/DefaultPath.h"
#include "core/text/Hangul.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

namespace hoego::cli {

namespace {

QByteArray everythingIn(const QString& name)
{
    QFile file{name};
    const bool isOpen = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        couldNot(Words::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    return file.readAll();
}

QString asText(const QByteArray& bytes)
{
    QStringDecoder decode{QStringDecoder::Utf8};
    const QString text = decode(bytes);
    // Text in another encoding would be stored as signs for what could not be read.
    if (decode.hasError())
        couldNot(Words::tr("The text is not UTF-8; nothing was written."));
    return text;
}

} // namespace

Journal& Session::journal()
{
    if (!m_journal) {
        if (!QFileInfo::exists(path))
            couldNot(Words::tr("There is no journal at %1; 'hoego-cli init' makes one.").arg(path));
        auto opened = Journal::open(path);
        if (!opened)
            couldNot(opened.error());
        m_journal = *std::move(opened);
    }
    return *m_journal;
}

Journal& Session::create()
{
    if (m_journal)
        couldNot(Words::tr("There is already a file at %1; it was not touched.").arg(path));
    auto made = Journal::create(path);
    if (!made) {
        if (made.error().code == Error::Code::AlreadyThere)
            couldNot(Words::tr("There is already a file at %1; it was not touched.").arg(path));
        couldNot(made.error());
    }
    m_journal = *std::move(made);
    return *m_journal;
}

QString Session::writtenText(const std::optional<std::string>& file) const
{
    if (file)
        return text::normalized(asText(everythingIn(QString::fromStdString(*file))));
    if (inBatch) {
        if (!body)
            wrongUsage(
                Words::tr("The text is missing: end the line with <<< and a JSON string, or use --file."));
        return text::normalized(*body);
    }
    return text::normalized(asText(everythingIn(QStringLiteral("-"))));
}

QString Session::usualPath()
{
    const QString chosen = qEnvironmentVariable("HOEGO_JOURNAL");
    return QDir{}.absoluteFilePath(chosen.isEmpty() ? defaultJournalPath() : chosen);
}

} // namespace hoego::cli
