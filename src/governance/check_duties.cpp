// What a duty names must be there, its versions follow each other, and no duty causes itself.
#include "governance/references.hpp"

#include <algorithm>

namespace pendopo::governance {

// The register whose entry causes an obligation; empty when time does.
static std::string cause_of(const When& when)
{
    if (const auto* after = std::get_if<AfterState>(&when))
        return after->entry_register;
    if (const auto* before = std::get_if<BeforeDate>(&when))
        return before->entry_register;
    return {};
}

static void check_when(const Draft<Duty>& draft, const References& refer)
{
    const auto spot = draft.spot("when");
    const auto* made = refer.entry_register(spot, "'when'", cause_of(draft.made.when));
    if (!made)
        return;
    if (const auto* after = std::get_if<AfterState>(&draft.made.when); after && after->state != "created")
        refer.state(spot, "'when'", *made, after->state);
    if (const auto* after = std::get_if<AfterState>(&draft.made.when))
        refer.condition(spot, "'when'", *made, after->where);
    if (const auto* before = std::get_if<BeforeDate>(&draft.made.when))
        refer.field(spot, "'when'", *made, before->field, {"date"});
}

static void check_who(const Draft<Duty>& draft, const References& refer)
{
    const auto& [kind, key] = draft.made.who;
    const auto spot = draft.spot("who");
    if (kind == Debtor::Kind::agency)
        refer.agency(spot, "'who'", key);
    if (kind == Debtor::Kind::unit)
        refer.unit(spot, "'who'", key);
    if (kind == Debtor::Kind::role)
        refer.role(spot, "'who'", key);
    if (kind == Debtor::Kind::owner_of && refer.entry_register(spot, "'who'", key) && cause_of(draft.made.when) != key)
        refer.add(spot, say("seharusnya 'owner_of' menyebut register yang ada dalam 'when'; yang tertulis '{0}'", key));
}

static void check_evidence(const Draft<Duty>& draft, const References& refer)
{
    const auto& evidence = draft.made.evidence;
    const auto spot = draft.spot("evidence");
    if (evidence.kind == Evidence::Kind::report)
        refer.report(spot, "'evidence'", evidence.key);
    if (evidence.kind == Evidence::Kind::entry)
        if (const auto* made = refer.entry_register(spot, "'evidence'", evidence.key)) {
            refer.states(spot, "'evidence'", *made, evidence.states);
            refer.condition(spot, "'evidence'", *made, evidence.where);
        }
}

// Whether giving the evidence of one duty makes another owed: a new entry begins, or an entry reaches the state.
static bool causes(const Duty& one, const Duty& other, const Drafts& drafts)
{
    const auto* after = std::get_if<AfterState>(&other.when);
    if (one.evidence.kind != Evidence::Kind::entry || !after || after->entry_register != one.evidence.key)
        return false;
    const auto* made = find_draft(drafts.registers, one.evidence.key);
    if (!made || made->states.empty())
        return false;
    const auto begins = [&](const std::string& state) { return state == "created" || state == made->first_state().key; };
    const auto& states = one.evidence.states;
    if (states.empty())
        return begins(after->state);
    return std::any_of(states.begin(), states.end(),
        [&](const auto& state) { return state == after->state || (begins(state) && begins(after->state)); });
}

// The duties that come after each other until the first one is owed again; empty when it never is.
static std::string way_back(const Duty& first, const Duty& now, const Drafts& drafts, std::set<std::string>& seen)
{
    for (const auto& [next, spots, file] : drafts.duties) {
        if (!causes(now, next, drafts))
            continue;
        if (next.key == first.key)
            return " → " + next.key;
        if (seen.insert(next.key).second)
            if (const auto rest = way_back(first, next, drafts, seen); !rest.empty())
                return " → " + next.key + rest;
    }
    return {};
}

static void check_circle(const Draft<Duty>& draft, const Drafts& drafts, const References& refer)
{
    std::set<std::string> seen;
    if (const auto way = way_back(draft.made, draft.made, drafts, seen); !way.empty())
        refer.add(draft.spot("evidence"),
            say("seharusnya bukti yang tidak menimbulkan kewajiban itu lagi; yang terjadi {0}{1}", draft.made.key, way));
}

static void check_versions(const Drafts& drafts, const References& refer)
{
    for (std::size_t i = 1; i < drafts.duties.size(); ++i) {
        const auto &before = drafts.duties[i - 1], &now = drafts.duties[i];
        if (before.made.key != now.made.key)
            continue;
        if (before.made.version == now.made.version)
            refer.add(now.spot("version"),
                say("seharusnya tiap versi sekali, tetapi {0} ada juga dalam {1}", std::to_string(now.made.version),
                    before.file.file));
        else if (now.made.from <= before.made.from)
            refer.add(now.spot("from"),
                say("seharusnya tanggal sesudah {0}, yaitu mulai berlakunya versi {1}; yang tertulis '{2}'",
                    before.made.from.iso(), std::to_string(before.made.version), now.made.from.iso()));
    }
}

void check_duties(const Drafts& drafts, catalogue::Troubles& troubles)
{
    const References refer(drafts, troubles);
    for (const auto& draft : drafts.duties) {
        check_who(draft, refer);
        check_when(draft, refer);
        check_evidence(draft, refer);
        refer.roles(draft.spot("checker"), "'checker'", draft.made.checkers);
        for (const auto& consequence : draft.made.late)
            refer.role(draft.spot("late"), "'late'", consequence.to);
        check_circle(draft, drafts, refer);
    }
    check_versions(drafts, refer);
}

} // namespace pendopo::governance
