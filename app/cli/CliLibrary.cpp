// All of CLI11 that is code: its own (with CLI11_COMPILE its headers only declare), and its templates for our
// types.

#include "app/cli/Commands.h"

#include <CLI/impl/App_inl.hpp>
#include <CLI/impl/Argv_inl.hpp>
#include <CLI/impl/Config_inl.hpp>
#include <CLI/impl/Encoding_inl.hpp>
#include <CLI/impl/Formatter_inl.hpp>
#include <CLI/impl/Option_inl.hpp>
#include <CLI/impl/Split_inl.hpp>
#include <CLI/impl/StringTools_inl.hpp>
#include <CLI/impl/Validators_inl.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace hoego::cli {

template <class Value>
CLI::Option* option(CLI::App& command, const char* name, Value& value, const QString& about)
{
    return command.add_option(name, value, help(about));
}

template CLI::Option* option(CLI::App&, const char*, std::string&, const QString&);
template CLI::Option* option(CLI::App&, const char*, std::optional<std::string>&, const QString&);
template CLI::Option* option(CLI::App&, const char*, std::vector<std::string>&, const QString&);
template CLI::Option* option(CLI::App&, const char*, int&, const QString&);
template CLI::Option* option(CLI::App&, const char*, std::optional<int>&, const QString&);
template CLI::Option* option(CLI::App&, const char*, std::uint64_t&, const QString&);

CLI::Option* flag(CLI::App& command, const char* name, bool& value, const QString& about)
{
    return command.add_flag(name, value, help(about));
}

} // namespace hoego::cli
