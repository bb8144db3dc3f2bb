#include "registers/list_filter.hpp"

#include "registers/index_entry.hpp"
#include "registers/meets_where.hpp"
#include "registers/permissions.hpp"

#include <algorithm>
#include <set>

namespace pendopo::registers {

namespace {

constexpr std::size_t most_words = 6, most_fields = 4;

// "|a|b|": how a query takes a set; empty stands for no limit.
template <class Keys>
std::string barred(const Keys& keys)
{
    std::string list = keys.empty() ? "" : "|";
    for (const auto& key : keys)
        list += key + "|";
    return list;
}

class FilterReading {
public:
    FilterReading(const Register& of, const ListFilter& filter) : m_of(of), m_filter(filter) {}

    void owners(const access::Actor* actor, const Permissions* permissions);
    void states();
    void dates(Date today);
    void words();
    Result<> fields(const Permissions* permissions);
    ListQuery take() { return std::move(m_query); }

private:
    // Names outlive the parameters: they are written here.
    void set(std::string_view name, db::Parameter value) { value.name = name, m_query.parameters.push_back(std::move(value)); }
    void narrow(Driver driver)
    {
        m_query.drivers.push_back(std::move(driver));
        m_query.filtered = true;
    }
    const Register& m_of;
    const ListFilter& m_filter;
    ListQuery m_query;
};

void FilterReading::owners(const access::Actor* actor, const Permissions* permissions)
{
    std::set<std::string> own, seen;
    const bool all = !permissions || permissions->sees_others(m_of);
    if (permissions)
        own = permissions->own(m_of);
    if (!all)
        seen = own;
    m_query.nothing = !all && (own.empty() || !permissions->sees(m_of));
    if (!m_filter.owner.empty()) {
        m_query.nothing = m_query.nothing || (!all && !own.contains(m_filter.owner));
        seen = {m_filter.owner};
    }
    if (seen.size() == 1) {
        m_query.owner = *seen.begin();
        narrow({Driver::Kind::owner, "", m_query.owner});
    }
    m_query.filtered = m_query.filtered || !seen.empty();
    set("owners", {"", barred(seen)});
    set("own", {"", barred(own)});
    set("open", {"", actor == nullptr});
    set("restricted", {"", permissions && permissions->sees_restricted(m_of)});
}

void FilterReading::states()
{
    auto states = m_filter.states;
    if (states.size() == 1)
        narrow({Driver::Kind::value, "@state", states.front()});
    m_query.filtered = m_query.filtered || !states.empty() || m_filter.living;
    set("states", {"", barred(states)});
    set("living", {"", m_filter.living});
}

void FilterReading::dates(Date today)
{
    std::string until = "9999-12-31";
    if (m_filter.due || m_filter.due_before)
        until = m_filter.due_before.value_or(today.plus_days(30)).iso();
    if (m_filter.late)
        until = std::min(until, today.plus_days(-1).iso());
    set("due_from", {"", "0000-00-00"});
    set("due_until", {"", until});
    if (until != "9999-12-31")
        narrow({Driver::Kind::due, "", ""});
}

void FilterReading::words()
{
    static constexpr std::array names{"word1", "word2", "word3", "word4", "word5", "word6"};
    const auto all = words_of(m_filter.typed);
    // The longest say most.
    std::vector<std::string> typed(all.begin(), all.end());
    std::stable_sort(typed.begin(), typed.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    typed.resize(std::min(typed.size(), most_words));
    for (const auto& word : typed)
        narrow({Driver::Kind::word, "", word});
    for (std::size_t i = 0; i < most_words; ++i)
        set(names[i], {"", i < typed.size() ? typed[i] : std::string()});
}

Result<> FilterReading::fields(const Permissions* permissions)
{
    static constexpr std::array fields{"field1", "field2", "field3", "field4"};
    static constexpr std::array values{"value1", "value2", "value3", "value4"};
    const auto wrong = refuse(Why::malformed, "list.filter", say("Saringan itu tidak dikenal. Buka lagi daftarnya dari awal."));
    auto asked = m_filter.fields;
    if (!m_filter.lacking.empty()) {
        const auto* field = m_of.field(governance::needed_of(m_filter.lacking).field);
        if (!permissions || !m_of.needed.contains(m_filter.lacking) || !field || !field->see.empty())
            return wrong;
        asked.emplace_back(lacks_field, m_filter.lacking);
    }
    if (asked.size() > most_fields)
        return wrong;
    Entry probe;
    probe.register_key = m_of.key;
    probe.owner = m_filter.owner;
    for (std::size_t i = 0; i < most_fields; ++i) {
        const bool given = i < asked.size();
        const bool lacking = given && asked[i].first == lacks_field;
        const auto* field = given ? m_of.field(asked[i].first) : nullptr;
        // A filter tells what a field holds: who may not see it may not ask.
        const bool seen = field && (field->see.empty() || (permissions && permissions->sees(m_of, probe, *field)));
        const bool told = permissions
            || (m_of.shown && field && std::count(m_of.shown->fields.begin(), m_of.shown->fields.end(), field->key));
        if (given && !lacking && (!field || !is_filterable(m_of, *field) || !seen || !told))
            return wrong;
        if (given)
            narrow({Driver::Kind::value, asked[i].first, asked[i].second});
        set(fields[i], {"", given ? asked[i].first : std::string()});
        set(values[i], {"", given ? asked[i].second : std::string()});
    }
    return Nothing{};
}

} // namespace

Result<ListQuery> read_filter(const Workplace& place, const access::Actor* actor, const Register& of, const ListFilter& filter,
    Date today)
{
    std::optional<Permissions> permissions;
    if (actor)
        permissions.emplace(place.city(), *actor);
    const auto* asked = permissions ? &*permissions : nullptr;
    FilterReading reading(of, filter);
    reading.owners(actor, asked);
    reading.states();
    reading.dates(today);
    reading.words();
    TRY(reading.fields(asked));
    auto query = reading.take();
    query.parameters.emplace_back("register", of.key);
    return query;
}

} // namespace pendopo::registers
