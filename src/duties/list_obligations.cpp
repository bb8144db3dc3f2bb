#include "duties/list_obligations.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace pendopo::duties {

namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 7> view_words{"late", "soon", "open", "submitted", "fulfilled", "waived", "cancelled"};

struct Cursor {
    std::string due_on;
    std::int64_t id = 0;
};

// "2026-11-25.412"
Result<Cursor> cursor_of(const std::string& text, bool latest_first)
{
    if (text.empty())
        return Cursor{latest_first ? "9999-12-31" : "", 0};
    const auto dot = text.find('.');
    Cursor cursor{text.substr(0, dot), 0};
    const auto* end = text.data() + text.size();
    const bool whole = dot != text.npos && Date::parse(cursor.due_on)
        && std::from_chars(text.data() + dot + 1, end, cursor.id).ptr == end && cursor.id > 0;
    if (!whole)
        return refuse(Why::malformed, "query.cursor", say("Alamat halaman berikutnya rusak. Mulai lagi dari halaman pertama."));
    return cursor;
}

bool is_settled(View view)
{
    return view == View::fulfilled || view == View::waived || view == View::cancelled;
}

struct States {
    std::string_view one, other;
};
States states_of(View view)
{
    if (view == View::submitted || is_settled(view))
        return {word(view), word(view)};
    return {"open", "submitted"};
}

db::Rows rows_for(db::Reader& reader, const Owner* owner, const ObligationFilter& filter, const Cursor& cursor, Date today,
    Instant now)
{
    static const auto& of_owner = db::query("duties/list_of_owner");
    static const auto& of_owner_settled = db::query("duties/list_of_owner_settled");
    static const auto& of_all = db::query("duties/list_of_all");
    static const auto& of_all_settled = db::query("duties/list_of_all_settled");
    const auto states = states_of(filter.view);
    const auto longest = Date::of(2199, 12, 31).value();
    auto until = filter.until.value_or(longest);
    if (filter.view == View::soon)
        until = std::min(until, end_of_next_month(today));
    const std::int64_t late_at = filter.view == View::late ? now.unix_milliseconds() : std::int64_t{1} << 60;
    const std::int64_t not_late_at = filter.view == View::soon ? now.unix_milliseconds() : -1;
    db::Parameters parameters{{"state", states.one}, {"or_state", states.other}, {"duty", filter.duty},
        {"from", filter.from ? filter.from->iso() : std::string()}, {"until", until}, {"after_on", cursor.due_on},
        {"after_id", cursor.id}, {"most", filter.most + 1}, {"late_at", late_at}, {"not_late_at", not_late_at}};
    if (!owner)
        return reader.rows(is_settled(filter.view) ? of_all_settled : of_all, parameters);
    parameters.emplace_back("owner_kind", word(owner->kind));
    parameters.emplace_back("owner", owner->key);
    return reader.rows(is_settled(filter.view) ? of_owner_settled : of_owner, parameters);
}

// What somebody sees of several owners, merged by day.
std::vector<Obligation> read_all(db::Reader& reader, const std::vector<Owner>& owners, bool everybody,
    const ObligationFilter& filter, const Cursor& cursor, Date today, Instant now)
{
    std::vector<Obligation> all;
    const auto take = [&](const Owner* owner) {
        for (const auto& row : rows_for(reader, owner, filter, cursor, today, now))
            all.push_back(obligation_of(row));
    };
    if (everybody)
        take(nullptr);
    else
        for (const auto& owner : owners)
            take(&owner);
    const auto key = [](const Obligation& one) { return std::pair(one.term.due_on, one.id); };
    std::sort(all.begin(), all.end(),
        [&](const auto& a, const auto& b) { return is_settled(filter.view) ? key(b) < key(a) : key(a) < key(b); });
    return all;
}

} // namespace

std::string_view word(View view)
{
    return view_words[static_cast<std::size_t>(view)];
}

std::optional<View> view_of(std::string_view word)
{
    const auto found = std::find(view_words.begin(), view_words.end(), word);
    return found == view_words.end() ? std::nullopt : std::optional(static_cast<View>(found - view_words.begin()));
}

Date end_of_next_month(Date today)
{
    return today.plus_days(1 - static_cast<int>(today.day())).plus_months(2).plus_days(-1);
}

Result<ObligationPage> list_obligations(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const ObligationFilter& filter, Instant now)
{
    const Standing standing(place.city, actor);
    if (filter.owner && !standing.sees(*filter.owner))
        return refuse(Why::forbidden, "obligations.other_owner", say("Kewajiban itu milik yang lain."));
    const auto owners = filter.owner ? std::vector{*filter.owner} : standing.own();
    const bool everybody = !filter.owner && standing.sees_all();
    const auto cursor = TRY(cursor_of(filter.after, is_settled(filter.view)));
    ObligationPage page{read_all(reader, owners, everybody, filter, cursor, place.today(now), now), {}};
    if (static_cast<int>(page.rows.size()) > filter.most) {
        page.rows.resize(static_cast<std::size_t>(filter.most));
        page.next = page.rows.back().term.due_on.iso() + "." + std::to_string(page.rows.back().id);
    }
    return page;
}

} // namespace pendopo::duties
