#include "registers/exchange/import_entries.hpp"

#include "registers/exchange/keep_rows.hpp"
#include "registers/permissions.hpp"

namespace pendopo::registers::exchange {

namespace {

audit::Event event_of(const Import& import, const ImportOutcome& outcome, std::string digest)
{
    const auto number = [](std::size_t many) { return Value(static_cast<std::int64_t>(many)); };
    return {{"entry_batch", outcome.batch}, "entries.imported", import.by.actor.audit(), import.by.now, {},
        Value::map({{"register", import.of.key}, {"file", import.by.sha256}, {"created", number(outcome.created)},
            {"changed", number(outcome.changed)}, {"unchanged", number(outcome.unchanged)}, {"digest", std::move(digest)}})};
}

// What was found is told, and nothing stays.
ImportOutcome nothing_kept(Keeper& keeper, ImportOutcome outcome)
{
    keeper.throw_away();
    outcome.batch = 0;
    return outcome;
}

} // namespace

Result<ImportOutcome> import_entries(const Workplace& place, const Register& of, const ImportAct& by, Progress& progress,
    const std::function<void(db::Writer&, const ImportOutcome&)>& kept)
{
    const Import import{place, of, by, progress};
    if (!by.actor.grants.may(access::Act::import_entries) || !Permissions(place.city(), by.actor).sees(of))
        return refuse(Why::forbidden, "import.not_yours", say("Anda tidak bertugas mengimpor ke register ini."));
    auto looked = TRY(look_through(import));
    if (!looked.outcome.troubles.empty() || (tells_all(import) && looked.outcome.changed == 0))
        return looked.outcome;
    progress.done = 0;
    progress.total = looked.outcome.rows;
    Keeper keeper(import, std::move(looked));
    TRY(keeper.read());
    if (!keeper.outcome().troubles.empty())
        return nothing_kept(keeper, keeper.outcome());
    if (by.keeping == Keeping::dry_run)
        return nothing_kept(keeper, keeper.try_rest());
    ImportOutcome last;
    auto done = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<ImportOutcome>> {
        last = keeper.keep_rest(act); // the act may run more than once
        if (!last.troubles.empty())
            return refuse(Why::invalid, "entries.not_kept", say("Tidak ada yang disimpan."));
        if (kept)
            kept(act.database(), last);
        return act.commit(event_of(import, last, keeper.digest()), last);
    });
    if (done.refused())
        return nothing_kept(keeper, std::move(last));
    keeper.kept();
    return done;
}

} // namespace pendopo::registers::exchange
