#pragma once

#include "app/cli/Outcome.h"
#include "app/cli/Session.h"

#include <CLI/CLI.hpp>

#include <QString>

#include <memory>
#include <string>
#include <utility>

namespace hoego::cli {

/// What the commands are declared on: each, when its words were read, leaves its outcome here.
struct CommandLine {
    CLI::App app;
    Session& session;
    Outcome outcome;
};

void addEntryCommands(CommandLine& line);
void addCategoryCommands(CommandLine& line);
void addColorCommands(CommandLine& line);
/// What is found in and drawn of colors, under `color`.
void addPictureCommands(CommandLine& line, CLI::App& color);
/// Days as tables, in and out, under `color`.
void addCsvCommands(CommandLine& line, CLI::App& color);
void addGoalCommands(CommandLine& line);
void addPromiseCommands(CommandLine& line);
void addSearchCommand(CommandLine& line);
void addJournalCommands(CommandLine& line);

/// A word or two for CLI11, which speaks std::string.
inline std::string help(const QString& sentence)
{
    return sentence.toStdString();
}

/// Declares a word or option of `command` that fills `value`: a text, a number, a list of texts, or one of
/// them that may be absent. Compiled once for these, in CliLibrary.cpp: CLI11's templates are heavy.
template <class Value>
CLI::Option* option(CLI::App& command, const char* name, Value& value, const QString& about);
CLI::Option* flag(CLI::App& command, const char* name, bool& value, const QString& about);

/// Declares `name` under `family`. `Options` is filled by what `declare` says of it; `run` then gives the
/// outcome.
template <class Options, class Declare, class Run>
void addCommand(CommandLine& line, CLI::App& family, const char* name, const QString& about,
                Declare&& declare, Run run)
{
    auto* command = family.add_subcommand(name, help(about));
    auto options = std::make_shared<Options>();
    std::forward<Declare>(declare)(*command, *options);
    command->callback([&line, options, run] { line.outcome = run(line.session, *options); });
}

/// A family of commands: "entry", "color".
inline CLI::App& addFamily(CommandLine& line, const char* name, const QString& about)
{
    auto* family = line.app.add_subcommand(name, help(about));
    family->require_subcommand(1);
    return *family;
}

} // namespace hoego::cli
