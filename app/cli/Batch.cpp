#include "app/cli/Batch.h"

#include "app/cli/CommandLine.h"
#include "app/cli/Output.h"
#include "app/cli/Words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <cstdio>

namespace hoego::cli {

namespace {

/// Takes one word off the front of `rest`; a word may be quoted in parts: --title="하루 끝".
class WordReader {
public:
    explicit WordReader(QStringView line)
        : m_rest(line)
    {
    }

    /// Absent at the end of the line, or before `<<<`.
    std::optional<QString> next()
    {
        skipBlanks();
        if (m_rest.isEmpty() || m_rest.startsWith(u"<<<"))
            return std::nullopt;
        QString word;
        while (!m_rest.isEmpty() && !m_rest.front().isSpace()) {
            const QChar sign = take();
            if (sign == u'\'')
                word += upToSingleQuote();
            else if (sign == u'"')
                word += upToDoubleQuote();
            else if (sign == u'\\' && !m_rest.isEmpty())
                word += take();
            else
                word += sign;
        }
        return word;
    }

    QStringView rest() const { return m_rest; }

private:
    QChar take()
    {
        const QChar sign = m_rest.front();
        m_rest = m_rest.sliced(1);
        return sign;
    }

    void skipBlanks()
    {
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            take();
    }

    [[noreturn]] static void leftOpen() { wrongUsage(Words::tr("A quotation mark is left open.")); }

    QStringView upToSingleQuote()
    {
        const qsizetype end = m_rest.indexOf(u'\'');
        if (end < 0)
            leftOpen();
        const QStringView quoted = m_rest.first(end);
        m_rest = m_rest.sliced(end + 1);
        return quoted;
    }

    QString upToDoubleQuote()
    {
        QString quoted;
        while (!m_rest.isEmpty()) {
            const QChar sign = take();
            if (sign == u'"')
                return quoted;
            const bool escapes
                = sign == u'\\' && !m_rest.isEmpty() && QStringView{u"\"\\$`"}.contains(m_rest.front());
            quoted += escapes ? take() : sign;
        }
        leftOpen();
    }

    QStringView m_rest;
};

QString jsonString(QStringView text)
{
    // Qt reads only arrays and objects at the top.
    const auto document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    if (document.array().size() != 1 || !document.array().first().isString())
        wrongUsage(Words::tr("What follows <<< is not a JSON string."));
    return document.array().first().toString();
}

QJsonValue answerTo(Session& session, const QByteArray& bytes)
{
    try {
        QStringDecoder decode{QStringDecoder::Utf8};
        const QString text = decode(bytes);
        if (decode.hasError())
            wrongUsage(Words::tr("The line is not UTF-8."));
        auto [words, body] = readBatchLine(text);
        session.body = std::move(body);
        const Outcome outcome = run(session, words);
        return outcome.json();
    } catch (const Failure& failure) {
        return QJsonObject{{QStringLiteral("error"), failure.sentence}};
    }
}

} // namespace

BatchLine readBatchLine(const QString& line)
{
    BatchLine read;
    WordReader reader{line};
    while (const auto word = reader.next())
        read.words.push_back(word->toStdString());
    if (!reader.rest().isEmpty())
        read.body = jsonString(reader.rest().sliced(3));
    return read;
}

Outcome runBatch(Session& session)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        couldNot(Words::tr("Standard input cannot be read."));
    session.inBatch = true;
    int failures = 0;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        const QJsonValue answer = answerTo(session, trimmed);
        if (answer.isObject() && answer.toObject().contains(QStringLiteral("error")))
            ++failures;
        print(answer);
    }
    return {.json = {},
            .text = {},
            .trouble = failures == 0 ? QString{} : Words::tr("%n commands failed.", nullptr, failures)};
}

} // namespace hoego::cli
