#include "catalogue/read_csv.hpp"

#include "platform/text/unicode.hpp"

namespace pendopo::catalogue {

namespace {

// One line into cells; quotes around a cell allow commas, two quotes inside stand for one.
std::vector<std::string> split(std::string_view line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    return cells;
}

std::string joined_cells(const std::vector<std::string>& cells)
{
    std::string text;
    for (const auto& cell : cells)
        text += (text.empty() ? "" : ",") + cell;
    return text;
}

} // namespace

std::vector<CsvRow> read_csv(std::string_view text, const std::vector<std::string>& columns, const Reading& reading)
{
    std::vector<CsvRow> rows;
    int number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        auto cells = split(line);
        if (!text::valid_utf8(line))
            reading.troubles->add(reading.file, number, say("seharusnya UTF-8"));
        else if (number == 1 && cells != columns)
            reading.troubles->add(reading.file, 1, say("seharusnya kolom {0}", joined_cells(columns)));
        else if (cells.size() != columns.size())
            reading.troubles->add(reading.file, number,
                say("seharusnya {0} kolom ({1}); yang tertulis {2}", std::to_string(columns.size()), joined_cells(columns),
                    std::to_string(cells.size())));
        else if (number > 1)
            rows.push_back({number, std::move(cells)});
    }
    return rows;
}

} // namespace pendopo::catalogue
