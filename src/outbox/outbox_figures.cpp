#include "outbox/outbox_figures.hpp"

#include <algorithm>

namespace pendopo::outbox {

std::string without_addresses(std::string_view text)
{
    constexpr std::string_view around = " \t\r\n<>()[]{}\"',;:=";
    std::string shown;
    while (!text.empty()) {
        const auto length = std::min(text.find_first_of(around), text.size());
        const auto word = text.substr(0, length);
        shown += word.find('@') == word.npos ? std::string(word) : "…@…";
        shown += text.substr(length, length < text.size() ? 1 : 0);
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return shown;
}

OutboxFigures outbox_figures(db::Reader& reader)
{
    static const auto& figures_query = db::query("outbox/outbox_figures");
    static const auto& last_trouble = db::query("outbox/last_trouble");
    OutboxFigures figures;
    for (const auto& row : reader.rows(figures_query, {})) {
        const bool failed = row.text("state") == "failed";
        (failed ? figures.failed : figures.waiting) = row.integer("promises");
        (failed ? figures.oldest_failed : figures.oldest_waiting) = row.instant("oldest");
    }
    if (const auto row = reader.row(last_trouble, {}))
        figures.last_trouble = without_addresses(row->text("trouble"));
    return figures;
}

} // namespace pendopo::outbox
