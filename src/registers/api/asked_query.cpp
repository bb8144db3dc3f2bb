#include "registers/api/asked_query.hpp"

#include <charconv>

namespace pendopo::registers::api {

namespace {

constexpr std::string_view field_prefix = "field.";

Result<> read_view(const std::string& view, ListFilter& filter)
{
    if (view != "" && view != "all" && view != "living" && view != "due" && view != "late")
        return wrong_query("view", say("Pilih salah satu: {0}.", "all, living, due, late"));
    filter.living = view == "living";
    filter.due = view == "due";
    filter.late = view == "late";
    return Nothing{};
}

} // namespace

Refusal wrong_query(const std::string& name, Message message)
{
    auto refusal = refuse(Why::invalid, "query.invalid", say("Alamat API belum benar."));
    refusal.complaints.push_back({name, std::move(message), "query." + name});
    return refusal;
}

Result<std::optional<Date>> day_in(const ui::Visit& visit, const char* name)
{
    const auto text = visit.request.query_field(name);
    if (text.empty())
        return std::optional<Date>();
    if (const auto day = Date::parse(text))
        return day;
    return wrong_query(name, say("Tulis tanggal seperti 2026-11-23."));
}

Result<int> number_in(const ui::Visit& visit, const char* name, int otherwise, int least, int most)
{
    const auto text = visit.request.query_field(name);
    if (text.empty())
        return otherwise;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most)
        return wrong_query(name, say("Tulis bilangan {0} sampai {1}.", std::to_string(least), std::to_string(most)));
    return number;
}

Result<ListFilter> filter_in(const ui::Visit& visit, const Register& of)
{
    const auto asked = [&](std::string_view name) { return std::string(visit.request.query_field(name)); };
    ListFilter filter{.owner = asked("owner"), .typed = asked("q"), .after = asked("after")};
    filter.size = TRY(number_in(visit, "size", 50, 1, 200));
    TRY(read_view(asked("view"), filter));
    if (const auto word = asked("sort"); !word.empty()) {
        const auto sort = sort_of(word);
        if (!sort)
            return wrong_query("sort", say("Pilih salah satu: {0}.", "title, updated, due"));
        filter.sort = *sort;
    }
    for (const auto& [name, value] : visit.request.query) {
        if (name == "state" && !of.state(value))
            return wrong_query("state", say("Register ini tidak mempunyai keadaan itu."));
        if (name == "state")
            filter.states.push_back(value);
        if (name.starts_with(field_prefix))
            filter.fields.emplace_back(name.substr(field_prefix.size()), value);
    }
    return filter;
}

} // namespace pendopo::registers::api
