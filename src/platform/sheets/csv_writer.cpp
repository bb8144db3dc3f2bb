#include "platform/sheets/csv_writer.hpp"

#include <stdexcept>

namespace pendopo::sheets {

namespace {

bool seems_formula(std::string_view words)
{
    return !words.empty() && std::string_view("=+-@\t\r").find(words.front()) != std::string_view::npos;
}

std::string_view behind_apostrophes(std::string_view words)
{
    const auto begin = words.find_first_not_of('\'');
    return begin == std::string_view::npos ? std::string_view{} : words.substr(begin);
}

void append(std::string& line, std::string_view words)
{
    if (words.find_first_of(",;\"\r\n\t") == std::string_view::npos) {
        line += words;
        return;
    }
    line += '"';
    for (const char c : words) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

} // namespace

std::string defused(std::string_view words)
{
    return (seems_formula(behind_apostrophes(words)) ? "'" : "") + std::string(words);
}

std::string undefused(std::string_view words)
{
    const bool was_defused = words.starts_with('\'') && seems_formula(behind_apostrophes(words));
    return std::string(was_defused ? words.substr(1) : words);
}

CsvWriter::CsvWriter(const std::string& path, ByteOrderMark mark) : m_file(path, std::ios::binary)
{
    if (mark == ByteOrderMark::utf8)
        m_file << "\xEF\xBB\xBF";
    if (!m_file)
        throw std::runtime_error("cannot write a CSV file");
}

void CsvWriter::row(const std::vector<Cell>& cells)
{
    m_line.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_line += ',';
        const auto* words = std::get_if<std::string>(&cells[i]);
        append(m_line, words ? defused(*words) : text_of(cells[i]));
    }
    m_line += "\r\n";
    m_file << m_line;
    if (!m_file)
        throw std::runtime_error("cannot write a CSV file");
}

void CsvWriter::save()
{
    m_file.close();
    if (!m_file)
        throw std::runtime_error("cannot write a CSV file");
}

} // namespace pendopo::sheets
