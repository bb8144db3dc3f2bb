#include "regulations/article_history.hpp"

#include "duties/standing.hpp"
#include "registers/meets_where.hpp"
#include "registers/permissions.hpp"
#include "regulations/facts.hpp"

#include <algorithm>

namespace pendopo::regulations {

namespace {

constexpr int most_looked_at = 100; // of one register or duty: among these are those that fit

bool meets(const registers::Entry& entry, const EntryCondition& condition)
{
    const auto& states = condition.states;
    return (states.empty() || std::find(states.begin(), states.end(), entry.state) != states.end())
        && registers::meets(entry, condition.where);
}

class History {
public:
    History(db::Reader& reader, const Workplace& place, const access::Actor& actor)
        : m_reader(reader), m_place(place), m_permissions(place.city(), actor), m_standing(place.city(), actor),
          m_sees_duties(actor.grants.may(access::Act::see_duties))
    {
    }
    void add_entries(const EntryCondition& condition);
    void add_duty(const std::string& key);
    std::vector<ArticleAct> take(int most);

private:
    db::Reader& m_reader;
    const Workplace& m_place;
    registers::Permissions m_permissions;
    duties::Standing m_standing;
    bool m_sees_duties;
    std::set<std::string> m_seen; // addresses: two bindings may name one register
    std::vector<ArticleAct> m_acts;
};

void History::add_entries(const EntryCondition& condition)
{
    static const auto& changed = db::query("regulations/recently_changed");
    const auto* of = m_place.arrangements.entry_register(condition.register_key);
    if (!of || !m_permissions.sees(*of))
        return;
    for (const auto& row : m_reader.rows(changed, {{"register", of->key}, {"most", most_looked_at}})) {
        const auto entry = registers::entry_of(row);
        const auto address = "/register/" + of->key + "/" + std::to_string(entry.id);
        if (meets(entry, condition) && m_permissions.sees(*of, entry) && m_seen.insert(address).second)
            m_acts.push_back(
                {entry.updated_at, ArticleAct::Kind::entry_changed, of->name, entry.updated_name, entry.title, address});
    }
}

void History::add_duty(const std::string& key)
{
    static const auto& settled = db::query("regulations/recently_settled");
    const auto* duty = m_place.arrangements.duty(key);
    if (!duty || !m_sees_duties)
        return;
    for (const auto& row : m_reader.rows(settled, {{"duty", key}, {"most", most_looked_at}})) {
        const auto owner = duties::owner_of(row.text("owner_kind"), row.text("owner"));
        const auto address = "/kewajiban/" + std::to_string(row.integer("id"));
        if (!owner || !m_standing.sees(*owner) || !m_seen.insert(address).second)
            continue;
        const auto kind = row.text("state") == "waived" ? ArticleAct::Kind::waived : ArticleAct::Kind::fulfilled;
        m_acts.push_back({row.instant("settled_at"), kind, duty->name, row.text_or("settled_name", ""), "", address});
    }
}

std::vector<ArticleAct> History::take(int most)
{
    std::stable_sort(m_acts.begin(), m_acts.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    if (m_acts.size() > static_cast<std::size_t>(most))
        m_acts.resize(static_cast<std::size_t>(most));
    return std::move(m_acts);
}

} // namespace

std::vector<ArticleAct> article_history(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const Article& article, int most)
{
    History history(reader, place, actor);
    for (const auto& binding : article.served_by) {
        if (const auto condition = condition_of(place.arrangements, binding))
            history.add_entries(*condition);
        if (binding.kind == Binding::Kind::duty)
            history.add_duty(binding.key);
    }
    return history.take(most);
}

} // namespace pendopo::regulations
