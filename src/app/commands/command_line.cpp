#include "app/commands/command_line.hpp"

#include "app/commands/spoken.hpp"

#include <CLI/CLI.hpp>

namespace pendopo::app {

void CommandLine::option(const std::string& name, std::string& into, const Message& meaning)
{
    m_command.add_option(name, into, spoken(meaning))->capture_default_str();
}

void CommandLine::required_option(const std::string& name, std::string& into, const Message& meaning)
{
    m_command.add_option(name, into, spoken(meaning))->required();
}

void CommandLine::number(const std::string& name, int& into, int least, int most, const Message& meaning)
{
    m_command.add_option(name, into, spoken(meaning))->check(CLI::Range(least, most))->capture_default_str();
}

void CommandLine::word(const std::string& name, std::string& into, const std::vector<std::string>& words,
    const Message& meaning)
{
    m_command.add_option(name, into, spoken(meaning))->check(CLI::IsMember(words))->capture_default_str();
}

void CommandLine::footer(const std::string& text)
{
    m_command.footer(text);
}

} // namespace pendopo::app
