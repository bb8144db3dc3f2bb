#include "people/list_people.hpp"

#include "people/person_row.hpp"
#include "people/roles.hpp"

#include <algorithm>

namespace pendopo::people {

// `like` with the signs that mean something to it made plain.
static std::string pattern(const std::string& words)
{
    std::string pattern = "%";
    for (const char c : kept_address(EmailAddress(words))) {
        if (c == '%' || c == '_' || c == '!')
            pattern += '!';
        pattern += c;
    }
    return pattern + "%";
}

ListedPerson::State state_of(bool active, bool confirmed)
{
    return active ? ListedPerson::State::active : confirmed ? ListedPerson::State::closed : ListedPerson::State::unconfirmed;
}

PeoplePage list_people(db::Reader& reader, const std::string& words, int page)
{
    static const auto& list = db::query("people/list_people");
    static const auto& count = db::query("people/count_people");
    PeoplePage found{reader.row(count, {{"words", pattern(words)}})->integer("people"), {}};
    const auto rows = reader.rows(list,
        {{"words", pattern(words)}, {"most", people_a_page}, {"skip", (std::max(page, 1) - 1) * people_a_page}});
    for (const auto& row : rows)
        found.people.push_back({row.integer("id"), row.text("name"), EmailAddress(row.text("email")), row.text_or("agency", ""),
            state_of(row.yes("active"), !row.is_null("confirmed_at")), own_roles(reader, row.integer("id"))});
    return found;
}

std::vector<ListedPerson> list_officers(db::Reader& reader, const std::vector<std::string>& roles_that_count)
{
    static const auto& list = db::query("people/list_officers");
    std::vector<ListedPerson> officers;
    for (const auto& row : reader.rows(list, {})) {
        if (std::find(roles_that_count.begin(), roles_that_count.end(), row.text("role")) == roles_that_count.end())
            continue;
        if (officers.empty() || officers.back().id != row.integer("id"))
            officers.push_back({row.integer("id"), row.text("name"), {}, "", ListedPerson::State::active, {}});
        officers.back().roles.push_back({row.text("role"), row.text("unit"), ""});
    }
    return officers;
}

} // namespace pendopo::people
