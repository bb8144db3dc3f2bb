#include "registers/list_entries.hpp"

#include "catalogue/answers.hpp"
#include "registers/index_entry.hpp"
#include "registers/page_of_list.hpp"
#include "registers/permissions.hpp"

#include <algorithm>
#include <array>

namespace pendopo::registers {

namespace {

constexpr std::array<std::string_view, 3> sort_words{"title", "updated", "due"};

Result<EntryPage> list(db::Reader& reader, const Workplace& place, const access::Actor* actor, const Register& of,
    const ListFilter& filter, Date today)
{
    std::optional<Place> after;
    if (!filter.after.empty()) {
        after = read_cursor(filter.sort, filter.after);
        if (!after)
            return refuse(Why::malformed, "list.cursor",
                say("Alamat halaman ini tidak lengkap. Buka lagi daftarnya dari awal."));
    }
    const auto query = TRY(read_filter(place, actor, of, filter, today));
    return find_page(reader, {query, filter.sort, after, std::clamp(filter.size, 1, 200)});
}

// What the public may not read it may not search for either: the words must stand in what is shown.
bool is_found_in_shown(const catalogue::City& city, const Register& of, const Entry& entry, const std::set<std::string>& typed)
{
    auto shown = entry.title + " " + entry.number;
    for (const auto& key : of.shown->fields)
        if (const auto* field = of.field(key))
            shown += " " + catalogue::show_answer(*field, entry.values[key], Language::indonesian, city);
    const auto words = words_of(shown);
    return std::all_of(typed.begin(), typed.end(), [&](const std::string& word) {
        const auto found = words.lower_bound(word);
        return found != words.end() && found->starts_with(word);
    });
}

} // namespace

std::string_view word(Sort sort)
{
    return sort_words[static_cast<std::size_t>(sort)];
}

std::optional<Sort> sort_of(std::string_view word)
{
    for (std::size_t i = 0; i < sort_words.size(); ++i)
        if (sort_words[i] == word)
            return static_cast<Sort>(i);
    return std::nullopt;
}

Result<EntryPage> list_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    const ListFilter& filter, Date today)
{
    if (!Permissions(place.city(), actor).sees(of))
        return refuse(Why::forbidden, "register.not_yours", say("Register ini bukan untuk Anda."));
    return list(reader, place, &actor, of, filter, today);
}

Result<EntryPage> list_public_entries(db::Reader& reader, const Workplace& place, const Register& of, const ListFilter& filter,
    Date today)
{
    if (!of.shown)
        return refuse(Why::not_found, "register.not_public", say("Register itu tidak dibuka untuk umum."));
    auto shown = filter;
    shown.states.clear();
    for (const auto& state : of.shown->states)
        if (filter.states.empty() || std::count(filter.states.begin(), filter.states.end(), state))
            shown.states.push_back(state);
    if (shown.states.empty())
        return EntryPage{};
    auto page = TRY(list(reader, place, nullptr, of, shown, today));
    if (const auto typed = words_of(filter.typed); !typed.empty())
        std::erase_if(page.rows, [&](const Entry& entry) { return !is_found_in_shown(place.city(), of, entry, typed); });
    return page;
}

std::vector<Entry> suggest_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    const std::string& typed)
{
    ListFilter filter;
    filter.typed = typed;
    filter.living = true;
    filter.size = 20;
    auto page = list_entries(reader, place, actor, of, filter, Date{});
    return page.refused() ? std::vector<Entry>{} : std::move(page->rows);
}

} // namespace pendopo::registers
