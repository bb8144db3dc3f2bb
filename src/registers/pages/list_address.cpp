#include "registers/pages/list_address.hpp"

#include "platform/http/url.hpp"

#include <array>

namespace pendopo::registers::pages {

namespace {

constexpr std::array<std::string_view, 4> view_words{"semua", "jalan", "tempo", "lambat"};
constexpr std::string_view field_prefix = "isian.";
constexpr std::size_t most_fields = 4;

void add(std::string& query, std::string_view name, std::string_view value)
{
    if (!value.empty())
        query += (query.empty() ? "" : "&") + std::string(name) + "=" + http::encode_percent(value);
}

} // namespace

std::string_view word(View view)
{
    return view_words[static_cast<std::size_t>(view)];
}

ListFilter filter_of(const http::Request& request, const Register& of)
{
    const auto asked = [&](std::string_view name) { return std::string(request.query_field(name)); };
    ListFilter filter;
    filter.owner = asked("pemilik");
    filter.typed = asked("cari").substr(0, 100);
    filter.lacking = asked("tanpa").substr(0, 100);
    filter.sort = sort_of(asked("urut")).value_or(Sort::title);
    filter.after = asked("sesudah");
    for (const auto& [name, value] : request.query) {
        if (value.empty())
            continue;
        if (name == "keadaan" && of.state(value))
            filter.states.push_back(value);
        if (name.starts_with(field_prefix) && filter.fields.size() < most_fields)
            filter.fields.emplace_back(name.substr(field_prefix.size()), value);
    }
    for (const auto view : {View::living, View::due, View::late})
        if (asked("tampilan") == word(view)) {
            auto after = filter.after;
            filter = with_view(std::move(filter), view);
            filter.after = std::move(after);
        }
    return filter;
}

View view_of(const ListFilter& filter)
{
    return filter.late ? View::late : filter.due ? View::due : filter.living ? View::living : View::all;
}

ListFilter with_view(ListFilter filter, View view)
{
    filter.living = view == View::living;
    filter.due = view == View::due;
    filter.late = view == View::late;
    filter.after.clear();
    return filter;
}

std::string query_of(const ListFilter& filter)
{
    std::string query;
    if (const auto view = view_of(filter); view != View::all)
        add(query, "tampilan", word(view));
    add(query, "cari", filter.typed);
    add(query, "pemilik", filter.owner);
    for (const auto& state : filter.states)
        add(query, "keadaan", state);
    for (const auto& [field, value] : filter.fields)
        add(query, std::string(field_prefix) + field, value);
    add(query, "tanpa", filter.lacking);
    if (filter.sort != Sort::title)
        add(query, "urut", registers::word(filter.sort));
    return query;
}

std::string list_address(const std::string& list, const ListFilter& filter)
{
    auto query = query_of(filter);
    add(query, "sesudah", filter.after);
    return query.empty() ? list : list + "?" + query;
}

bool is_narrowed(const ListFilter& filter)
{
    return !filter.typed.empty() || !filter.owner.empty() || !filter.states.empty() || !filter.fields.empty()
        || !filter.lacking.empty();
}

} // namespace pendopo::registers::pages
