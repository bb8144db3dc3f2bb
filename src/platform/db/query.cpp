// Turns :names into positions. What counts as a name: a colon and a letter, outside quotes, comments and `::`.
#include "platform/db/query.hpp"

#include <algorithm>
#include <atomic>

namespace pendopo::db {

namespace {

bool begins_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool within_word(char c)
{
    return begins_word(c) || (c >= '0' && c <= '9');
}

std::string_view from(std::string_view text, std::size_t position)
{
    return text.substr(std::min(position, text.size()));
}

// Where the quoted text that begins here ends; a doubled quote is two quoted texts side by side, which is the same.
std::size_t end_of_quote(std::string_view text, std::size_t begin)
{
    const auto end = text.find(text[begin], begin + 1);
    return end == text.npos ? text.size() : end + 1;
}

// Block comments nest in PostgreSQL and not in SQLite, so ours do not nest.
std::size_t end_of_comment(std::string_view text, std::size_t begin)
{
    const bool line = text[begin] == '-';
    const auto end = text.find(line ? "\n" : "*/", begin + 2);
    return end == text.npos ? text.size() : end + (line ? 1 : 2);
}

std::size_t end_of_word(std::string_view text, std::size_t begin)
{
    while (begin < text.size() && within_word(text[begin]))
        ++begin;
    return begin;
}

std::string trimmed(std::string text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    const auto end = text.find_last_not_of(" \t\r\n;");
    return begin == text.npos || end == text.npos ? std::string() : text.substr(begin, end - begin + 1);
}

std::size_t position_of(std::vector<std::string>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    const auto position = static_cast<std::size_t>(found - names.begin()) + 1;
    if (found == names.end())
        names.emplace_back(name);
    return position;
}

std::size_t next_number()
{
    static std::atomic<std::size_t> number = 0;
    return number++;
}

} // namespace

Query::Query(std::string name, std::string sqlite_text, std::string postgres_text)
    : m_name(std::move(name)), m_sqlite(positional(sqlite_text, Engine::sqlite)),
      m_postgres(positional(postgres_text, Engine::postgres)), m_number(next_number())
{
}

Query::Dialect Query::positional(const std::string& whole, Engine engine)
{
    const std::string_view text = whole;
    Dialect dialect;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto rest = from(text, at);
        std::size_t end = at + 1;
        if (rest.starts_with("--") || rest.starts_with("/*")) {
            end = end_of_comment(text, at);
            dialect.text += ' ';
        } else if (rest[0] == ':' && rest.size() > 1 && begins_word(rest[1])) {
            end = end_of_word(text, at + 1);
            const auto position = position_of(dialect.parameters, text.substr(at + 1, end - at - 1));
            dialect.text += (engine == Engine::sqlite ? "?" : "$") + std::to_string(position);
        } else {
            if (rest[0] == '\'' || rest[0] == '"')
                end = end_of_quote(text, at);
            else if (rest.starts_with("::"))
                end = at + 2;
            dialect.text += text.substr(at, end - at);
        }
        at = end;
    }
    dialect.text = trimmed(std::move(dialect.text));
    return dialect;
}

} // namespace pendopo::db
