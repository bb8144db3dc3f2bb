#include "measures/assessment.hpp"

#include "base/invariant.hpp"
#include "duties/owner.hpp"

namespace pendopo::measures {

std::string_view word(Manner manner)
{
    return manner == Manner::counted ? "counted" : "given";
}

std::string_view word(State state)
{
    return state == State::open ? "open" : "closed";
}

std::optional<Manner> manner_of(std::string_view word)
{
    if (word == "counted")
        return Manner::counted;
    return word == "given" ? std::optional(Manner::given) : std::nullopt;
}

Assessment assessment_of(const db::Row& row)
{
    const auto manner = manner_of(row.text("manner"));
    INVARIANT(manner, "the program wrote this row");
    Assessment read;
    read.id = row.integer("id");
    read.year = static_cast<int>(row.integer("year"));
    read.instrument = row.text("instrument");
    read.owner = row.text("owner");
    read.edition = static_cast<int>(row.integer("edition"));
    read.manner = *manner;
    read.state = row.text("state") == word(State::open) ? State::open : State::closed;
    read.reason = row.text("reason");
    read.begun_at = row.instant("begun_at");
    read.begun_name = row.text("begun_name");
    read.closed_at = row.optional_instant("closed_at");
    read.closed_name = row.text_or("closed_name", "");
    read.acts = static_cast<int>(row.integer("acts"));
    read.newest = row.yes("newest");
    return read;
}

Bilingual name_of_owner(const catalogue::City& city, const std::string& owner)
{
    if (owner.empty())
        return city.name;
    const auto known = duties::owner_in(owner);
    return known ? duties::name_of(city, *known) : Bilingual(owner);
}

bool is_owner(const catalogue::City& city, const std::string& owner)
{
    if (owner.empty())
        return true;
    const auto known = duties::owner_in(owner);
    using Kind = duties::Owner::Kind;
    return known && (known->kind == Kind::agency || known->kind == Kind::unit) && duties::is_known(city, *known);
}

} // namespace pendopo::measures
