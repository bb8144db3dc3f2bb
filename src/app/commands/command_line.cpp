#include "app/commands/command_line.hpp"

#include <CLI/CLI.hpp>

namespace pendopo::app {

void CommandLine::option(const std::string& name, std::string& into, const std::string& meaning)
{
    m_command.add_option(name, into, meaning)->capture_default_str();
}

void CommandLine::required_option(const std::string& name, std::string& into, const std::string& meaning)
{
    m_command.add_option(name, into, meaning)->required();
}

void CommandLine::number(const std::string& name, int& into, int least, int most, const std::string& meaning)
{
    m_command.add_option(name, into, meaning)->check(CLI::Range(least, most))->capture_default_str();
}

void CommandLine::word(const std::string& name, std::string& into, const std::vector<std::string>& words,
    const std::string& meaning)
{
    m_command.add_option(name, into, meaning)->check(CLI::IsMember(words))->capture_default_str();
}

void CommandLine::footer(const std::string& text)
{
    m_command.footer(text);
}

} // namespace pendopo::app
