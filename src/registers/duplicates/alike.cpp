#include "registers/duplicates/alike.hpp"

#include "audit/write.hpp"
#include "platform/text/unicode.hpp"
#include "registers/find_entry.hpp"

#include <algorithm>
#include <functional>

namespace pendopo::registers {

namespace {

constexpr std::size_t longest_reason = 1000;
constexpr int most_decided = 50;

// Pairs that share an entry belong to one group.
std::vector<AlikeGroup> groups_of(const std::vector<AlikePair>& pairs)
{
    std::map<std::int64_t, std::int64_t> leader;
    const std::function<std::int64_t(std::int64_t)> find = [&](std::int64_t id) {
        const auto found = leader.emplace(id, id).first->second;
        return found == id ? id : leader[id] = find(found);
    };
    for (const auto& pair : pairs)
        leader[find(pair.other)] = find(pair.one);
    std::vector<AlikeGroup> groups;
    std::map<std::int64_t, std::size_t> place;
    for (const auto& pair : pairs) {
        const auto [found, added] = place.emplace(find(pair.one), groups.size());
        if (added)
            groups.emplace_back();
        auto& group = groups[found->second];
        group.pairs.push_back(pair);
        for (const auto id : {pair.one, pair.other})
            if (std::find(group.entries.begin(), group.entries.end(), id) == group.entries.end())
                group.entries.push_back(id);
    }
    return groups;
}

class Seen {
public:
    Seen(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
        std::map<std::int64_t, Entry>& entries)
        : m_reader(reader), m_place(place), m_actor(actor), m_of(of), m_entries(entries)
    {
    }
    bool both(std::int64_t one, std::int64_t other) { return sees(one) && sees(other); }

private:
    bool sees(std::int64_t id)
    {
        if (const auto known = m_known.find(id); known != m_known.end())
            return known->second;
        auto found = find_entry(m_reader, m_place, m_actor, m_of, id);
        const bool there = !found.refused();
        if (there)
            m_entries.emplace(id, std::move(found).value());
        return m_known[id] = there;
    }
    db::Reader& m_reader;
    const Workplace& m_place;
    const access::Actor& m_actor;
    const Register& m_of;
    std::map<std::int64_t, Entry>& m_entries;
    std::map<std::int64_t, bool> m_known;
};

} // namespace

AlikeEntries alike_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    int most_pairs)
{
    static const auto& undecided = db::query("registers/duplicates/undecided_pairs");
    static const auto& decided = db::query("registers/duplicates/decided_pairs");
    static const auto& find_search = db::query("registers/duplicates/find_search");
    AlikeEntries found;
    Seen seen(reader, place, actor, of, found.entries);
    std::vector<AlikePair> pairs;
    for (const auto& row : reader.rows(undecided, {{"register", of.key}, {"most", most_pairs}}))
        if (seen.both(row.integer("one_id"), row.integer("other_id")))
            pairs.push_back({row.integer("one_id"), row.integer("other_id"), static_cast<int>(row.integer("score")),
                row.text("shared"), row.yes("close_amounts")});
    found.groups = groups_of(pairs);
    for (const auto& row : reader.rows(decided, {{"register", of.key}, {"most", most_decided}}))
        if (seen.both(row.integer("one_id"), row.integer("other_id")))
            found.decided.push_back({row.integer("one_id"), row.integer("other_id"), row.text("reason"),
                row.text("decided_name"), row.instant("decided_at")});
    if (const auto search = reader.row(find_search, {{"register", of.key}})) {
        found.searched_at = search->instant("searched_at");
        found.searched = static_cast<int>(search->integer("entries"));
    }
    return found;
}

bool may_tell_apart(const access::Actor& actor)
{
    return actor.grants.may(access::Act::decide_entries);
}

Result<> tell_apart(const Workplace& place, const access::Actor& actor, const Register& of, std::int64_t one,
    std::int64_t other, const std::string& typed, Instant now)
{
    static const auto& find_pair = db::query("registers/duplicates/find_pair");
    static const auto& insert = db::query("registers/duplicates/insert_decision");
    const auto reason = text::tidy(typed);
    if (!may_tell_apart(actor))
        return refuse(Why::forbidden, "alike.not_yours", say("Yang memutuskan hal ini adalah koordinator."));
    if (reason.empty() || text::length(reason) > longest_reason) {
        auto refusal = refuse(Why::invalid, "alike.reason", say("Tulis alasannya."));
        refusal.complaints.push_back({"reason", say("Tulis mengapa keduanya bukan kegiatan yang sama"), "reason.required"});
        return refusal;
    }
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        TRY(find_entry(act.database(), place, actor, of, one));
        TRY(find_entry(act.database(), place, actor, of, other));
        if (!act.row(find_pair, {{"register", of.key}, {"one_id", one}, {"other_id", other}}))
            return refuse(Why::not_found, "alike.unknown", say("Kedua entri itu tidak tercatat mirip."));
        const auto rows = act.change(insert,
            {{"register", of.key}, {"one_id", one}, {"other_id", other}, {"reason", reason}, {"now", now},
                {"person", actor.person_id()}, {"name", actor.audit().name}});
        if (rows == 0)
            return refuse(Why::conflict, "alike.decided", say("Hal ini sudah diputuskan orang lain."));
        return act.commit(audit::Event{{"entry_pair", one}, "entries.told_apart", actor.audit(), now, {},
            Value::map({{"register", of.key}, {"one", one}, {"other", other}, {"reason", reason}})});
    });
}

} // namespace pendopo::registers
