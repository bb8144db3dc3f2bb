#include "ui/components.hpp"

#include <sstream>

namespace pendopo::ui {

void fill_summary(templates::Fill& into, std::string_view name, const std::vector<SummaryRow>& rows)
{
    auto& list = into.include(name, "ui/components/summary_list/summary_list");
    for (const auto& row : rows) {
        auto& shown = list.add("ROW").set("LABEL", row.label);
        std::istringstream lines(row.value);
        for (std::string line; std::getline(lines, line);)
            shown.add("VALUE_LINE").set("TEXT", line);
        if (!row.change_address.empty())
            shown.add("CHANGE").set("ADDRESS", row.change_address);
    }
}

} // namespace pendopo::ui
