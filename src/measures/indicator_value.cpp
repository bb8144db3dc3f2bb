#include "measures/indicator_value.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <array>

namespace pendopo::measures {

// In the order of the enumeration.
constexpr std::array<std::string_view, 4> states{"none", "sent", "accepted", "returned"};

std::string_view word(ScoreState state)
{
    return states[static_cast<std::size_t>(state)];
}

IndicatorValue indicator_value_of(const db::Row& row)
{
    const auto state = std::find(states.begin(), states.end(), row.text("state"));
    INVARIANT(state != states.end(), "the program wrote this row");
    IndicatorValue read;
    read.number = static_cast<int>(row.integer("number"));
    read.version = static_cast<int>(row.integer("version"));
    read.explanation = row.text("explanation");
    read.explained_name = row.text("explained_name");
    if (const auto score = row.optional_integer("score"))
        read.score = Score(static_cast<int>(*score));
    read.body = row.text("body");
    read.document = row.text("document");
    read.document_on = row.optional_date("document_on");
    if (const auto sha256 = row.optional_text("sha256"))
        read.file = registers::StoredFile{row.text("file_name"), row.text("media_type"), *sha256, row.integer("size")};
    read.state = static_cast<ScoreState>(state - states.begin());
    read.sent_at = row.optional_instant("sent_at");
    read.sent_by = row.optional_integer("sent_by").value_or(0);
    read.sent_name = row.text("sent_name");
    read.checked_at = row.optional_instant("checked_at");
    read.checked_by = row.optional_integer("checked_by").value_or(0);
    read.checked_name = row.text("checked_name");
    read.reason = row.text("reason");
    return read;
}

} // namespace pendopo::measures
