#include "registers/exchange/run_imports.hpp"

#include "people/person.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/log/log.hpp"
#include "platform/text/translate.hpp"
#include "registers/exchange/import_entries.hpp"
#include "registers/exchange/import_rows.hpp"
#include "registers/unshown_entries.hpp"

namespace pendopo::registers::exchange {

namespace {

// A program that took an import and has not finished it by then is gone.
constexpr std::chrono::minutes stale_after{15};
constexpr std::size_t longest_written = 200;

struct Claimed {
    EntryImport import;
    std::string claim;
};

std::optional<Claimed> claim_next(const Workplace& place, Instant now)
{
    static const auto& next = db::query("registers/exchange/next_import");
    static const auto& claim = db::query("registers/exchange/claim_import");
    static const auto& find = db::query("registers/exchange/find_import");
    const db::Parameter stale("stale", now.plus(-stale_after));
    std::optional<db::Row> row;
    place.database.read([&](db::Reader& reader) { row = reader.row(next, {stale}); });
    if (!row)
        return std::nullopt;
    const auto id = row->integer("id");
    std::optional<Claimed> claimed;
    const auto token = crypto::random_token(12);
    place.database.write([&](db::Writer& writer) {
        claimed.reset();
        if (writer.change(claim, {{"id", id}, {"claim", token}, {"now", now}, stale}) == 0)
            return false;
        claimed = Claimed{import_of(*writer.row(find, {{"id", id}})), token};
        return true;
    });
    return claimed;
}

// Cut between letters.
std::string shortened(std::string written)
{
    if (written.size() <= longest_written)
        return written;
    auto end = longest_written;
    while (end > 0 && (static_cast<unsigned char>(written[end]) & 0xC0) == 0x80)
        --end;
    return written.substr(0, end) + "…";
}

Bilingual in_both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

std::vector<KeptTrouble> to_keep(const Workplace& place, const Register& of, const std::vector<TableTrouble>& troubles)
{
    const Columns columns(place.city(), of);
    std::vector<KeptTrouble> all;
    for (const auto& one : troubles) {
        const auto* column = columns.find_field(one.column);
        all.push_back({one.row, column ? in_both(column->title) : Bilingual(), shortened(one.written), in_both(one.message)});
    }
    return all;
}

void finish(db::Writer& writer, const Claimed& claimed, ImportState state, const ImportOutcome& outcome,
    const std::vector<KeptTrouble>& troubles, Instant now)
{
    static const auto& query = db::query("registers/exchange/finish_import");
    const auto number = [](std::size_t many) { return static_cast<std::int64_t>(many); };
    writer.run(query,
        {{"id", claimed.import.id}, {"claim", claimed.claim}, {"state", word(state)}, {"total", number(outcome.rows)},
            {"created", number(outcome.created)}, {"changed", number(outcome.changed)},
            {"unchanged", number(outcome.unchanged)}, {"troubles", troubles_text(troubles)},
            {"batch", outcome.batch ? std::optional(outcome.batch) : std::nullopt}, {"now", now}});
}

void tell(const Workplace& place, const Claimed& claimed, ImportState state, const ImportOutcome& outcome,
    const std::vector<KeptTrouble>& troubles, Instant now)
{
    const auto done = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        finish(act.database(), claimed, state, outcome, troubles, now);
        return act.commit(audit::Event{{"entry_import", claimed.import.id}, "import.checked",
            {audit::Actor::Kind::system, 0, "Pendopo"}, now, {},
            Value::map({{"state", word(state)}, {"rows", static_cast<std::int64_t>(outcome.rows)},
                {"troubles", static_cast<std::int64_t>(troubles.size())}})});
    });
    INVARIANT(!done.refused(), "nothing refuses what a job found");
}

std::optional<access::Actor> who_sent(const Workplace& place, const EntryImport& import, Instant now)
{
    std::optional<people::Person> person;
    place.database.read([&](db::Reader& reader) { person = people::find_person(reader, import.person_id, place.today(now)); });
    if (!person || !person->active)
        return std::nullopt;
    auto grants = access::Grants(place.city(), *person);
    return access::Actor{std::move(person), std::move(grants)};
}

// Somebody else's import came between: this one waits for its turn.
void give_back(const Workplace& place, const Claimed& claimed)
{
    static const auto& query = db::query("registers/exchange/give_back_import");
    place.database.write([&](db::Writer& writer) {
        return writer.run(query, {{"id", claimed.import.id}, {"claim", claimed.claim}}), true;
    });
}

void work_on(const Workplace& place, const Claimed& claimed, const access::Actor& actor, const Register& of, Instant now)
{
    const auto& import = claimed.import;
    const bool keeps = import.state == ImportState::keeping;
    Working working(import.id);
    const ImportAct by{actor, place.files.path(import.sha256), import.sha256, keeps ? Keeping::keep : Keeping::dry_run, now};
    const auto done = import_entries(place, of, by, working.progress(), [&](db::Writer& writer, const ImportOutcome& outcome) {
        finish(writer, claimed, ImportState::kept, outcome, {}, now);
    });
    if (done.refused() && done.refusal().code == "import.busy")
        return give_back(place, claimed);
    if (done.refused())
        return tell(place, claimed, ImportState::refused, {}, {{0, {}, {}, in_both(done.refusal().message)}}, now);
    if (!done->troubles.empty())
        return tell(place, claimed, ImportState::refused, *done, to_keep(place, of, done->troubles), now);
    if (!keeps)
        tell(place, claimed, ImportState::checked, *done, {}, now);
}

} // namespace

bool run_next_import(const Workplace& place, const std::function<Instant()>& clock)
{
    const auto now = clock();
    if (!throw_away_left_over(place, now))
        return false; // another program is keeping one
    const auto claimed = claim_next(place, now);
    if (!claimed)
        return false;
    const auto actor = who_sent(place, claimed->import, now);
    const auto* of = place.arrangements.entry_register(claimed->import.register_key);
    if (!actor || !of) {
        tell(place, *claimed, ImportState::refused, {},
            {{0, {}, {}, in_both(say("Pengirim atau registernya sudah tidak ada."))}}, now);
        return true;
    }
    try {
        work_on(place, *claimed, *actor, *of, now);
    } catch (const std::exception& trouble) {
        log::error("import.failure", {{"import", claimed->import.id}, {"trouble", trouble.what()}});
        tell(place, *claimed, ImportState::failed, {}, {}, clock());
    }
    return true;
}

void release_imports(const Workplace& place)
{
    static const auto& release = db::query("registers/exchange/release_imports");
    if (place.database.engine() != db::Engine::sqlite)
        return; // others may be at work: their claims run out
    place.database.write([&](db::Writer& writer) {
        writer.run(release, {});
        return true;
    });
    let_go_all(place);
}

} // namespace pendopo::registers::exchange
