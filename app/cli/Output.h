#pragma once

#include "app/cli/Outcome.h"
#include "app/cli/Session.h"

#include <QJsonValue>
#include <QString>

namespace hoego::cli {

/// One JSON document on one line of standard output, in UTF-8, at once.
void print(const QJsonValue& value);
/// The outcome in the form that the session asks for.
void print(const Outcome& outcome, Session::Form form);
/// "hoego-cli: what and why" on standard error.
void complain(const QString& sentence);

} // namespace hoego::cli
