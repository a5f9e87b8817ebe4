#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace hoego::tests {

/// What one run of hoego-cli gave.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray error;

    /// The one JSON document on standard output.
    QJsonObject object() const;
    QJsonArray array() const;
    /// Of a batch: one document a line.
    std::vector<QJsonValue> documents() const;
};

/// The real program on a journal of its own.
class CliTest : public testing::Test {
protected:
    CliTest();

    /// `hoego-cli -j journal WORDS`.
    Answer cli(const QStringList& words, const QByteArray& input = {}) const;
    /// The same with --json, expected to be done.
    Answer json(QStringList words, const QByteArray& input = {}) const;
    QString idOf(const Answer& run) const { return run.object().value(QStringLiteral("id")).toString(); }
    /// A new journal with the categories 운동 (key 1) and 공부 (key 2).
    void startJournal() const;

    QTemporaryDir folder;
    QString journal = folder.filePath(QStringLiteral("기록장.hoego"));
    QProcessEnvironment environment;
};

} // namespace hoego::tests
