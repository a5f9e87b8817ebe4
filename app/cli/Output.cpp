#include "app/cli/Output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace hoego::cli {

namespace {

QByteArray compact(const QJsonValue& value)
{
    if (value.isObject())
        return QJsonDocument{value.toObject()}.toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact);
    // Qt writes only arrays and objects at the top.
    const QByteArray wrapped = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QJsonValue& value)
{
    write(stdout, compact(value) + '\n');
}

void print(const Outcome& outcome, Session::Form form)
{
    if (form == Session::Form::Json && outcome.json)
        print(outcome.json());
    if (form == Session::Form::Text && outcome.text)
        write(stdout, outcome.text().toUtf8());
}

void complain(const QString& sentence)
{
    // A name in it may hold a line break; the message is one line all the same.
    write(stderr, "hoego-cli: " + sentence.simplified().toUtf8() + '\n');
}

} // namespace hoego::cli
