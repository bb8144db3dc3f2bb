#include "platform/sheets/workbook.hpp"

#include <cstdio>

namespace pendopo::sheets {

namespace {

std::string quoted(const std::string& text)
{
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    const std::string safe = formula ? "'" + text : text;
    if (safe.find_first_of(",\"\r\n") == safe.npos)
        return safe;
    std::string all = "\"";
    for (const char c : safe) {
        if (c == '"')
            all += '"';
        all += c;
    }
    return all + '"';
}

struct Write {
    int decimals = 2;
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return quoted(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const
    {
        char text[64];
        std::snprintf(text, sizeof text, "%.*f", decimals, number);
        return text;
    }
    std::string operator()(Date day) const { return day.iso(); }
};

} // namespace

std::string write_csv(const Sheet& sheet)
{
    std::string all = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        all += (i == 0 ? "" : ",") + quoted(sheet.columns[i].title);
    all += "\r\n";
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            all += (i == 0 ? "" : ",") + std::visit(Write{i < sheet.columns.size() ? sheet.columns[i].decimals : 2}, row[i]);
        all += "\r\n";
    }
    return all;
}

} // namespace pendopo::sheets
