// A step of one entry, inside an act on one or on many: every gate that the register's file sets.
#include "catalogue/answers.hpp"
#include "registers/act_on_entry.hpp"
#include "registers/check_files.hpp"
#include "registers/check_values.hpp"
#include "registers/number_entry.hpp"
#include "registers/permissions.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

using governance::Step;

bool among(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

// Whether this step is possible now, and theirs.
Result<const Step*> open_step(const Handling& handling, const std::string& key)
{
    const auto& of = handling.of;
    const auto* step = of.step(key);
    if (!step)
        return refuse(Why::not_found, "step.unknown", say("Tidak ada langkah bernama {0}.", key));
    if (!among(step->from, handling.before.state))
        return refuse(Why::conflict, "step.out_of_order",
            say("{0} tidak dapat dilakukan sekarang. Buka lagi untuk melihat langkah berikutnya.", step->name), step->article);
    if (!Permissions(handling.place.city(), handling.actor).takes(of, handling.before, *step))
        return refuse(Why::forbidden, "step.not_yours", say("Langkah ini bukan tugas Anda pada {0} ini.", of.entry),
            step->article);
    // Four eyes: what one wrote another decides.
    if (step->second_person && handling.actor.person_id() == handling.before.updated_by)
        return refuse(Why::forbidden, "step.second_person",
            say("Langkah ini harus dilakukan orang lain, bukan yang terakhir mengubahnya."), step->article);
    return step;
}

// The step's own fields are open to whoever takes it, the others to their keepers.
Result<> may_fill_in(const Handling& handling, const Step& step, const Value& given)
{
    const Permissions permissions(handling.place.city(), handling.actor);
    for (const auto& [key, value] : given.entries()) {
        const auto* field = handling.of.field(key);
        if (!field || handling.before.values[key] == value || (among(step.fields, key) && field->keep.empty())
            || permissions.keeps(handling.of, handling.before.owner, *field))
            continue;
        return others_field(handling.of, *field);
    }
    return Nothing{};
}

void ask_fields(const Handling& handling, const Step& step, const Value& values, std::vector<Complaint>& complaints)
{
    for (const auto& key : step.fields) {
        const auto* field = handling.of.field(key);
        const bool told = std::any_of(complaints.begin(), complaints.end(), [&](const auto& one) { return one.field == key; });
        if (field && !told && catalogue::is_asked(*field, values) && values[key].is_null())
            complaints.push_back({key, say("Isi {0} sebelum {1}", field->label, step.name), "required"});
    }
}

void ask_ticks(const Handling& handling, const Step& step, const StepTaken& taken, std::vector<Complaint>& complaints)
{
    for (int i = 0; i < static_cast<int>(step.checks.size()); ++i)
        if (!taken.checks.contains(i))
            complaints.push_back({"check." + std::to_string(i),
                say("Centang “{0}” bila sudah diperiksa", step.checks[static_cast<std::size_t>(i)]), "check.missing"});
    if (step.note == Step::Note::required && handling.note.find_first_not_of(" \t\r\n") == std::string::npos)
        complaints.push_back({"note", say("Tulis alasan atau catatannya"), "required"});
}

std::set<std::string> wanted_documents(const Handling& handling, const Step& step, bool to_final)
{
    std::set<std::string> wanted(step.documents.begin(), step.documents.end());
    // What a register always wants must be there before an entry goes on from where it began.
    if (!to_final && handling.before.state == handling.of.first_state().key)
        for (const auto& document : handling.of.documents)
            if (document.required)
                wanted.insert(document.key);
    return wanted;
}

std::vector<Complaint> gates(const Handling& handling, const Step& step, const StepTaken& taken, const Value& given,
    const Value& values, bool to_final)
{
    auto complaints = unknown_values(handling.of, given);
    auto wrong = check_new_values(handling, values);
    // A required field that is new in the register is asked at the next change, not in the way of a step; and nothing
    // but what the step itself brings keeps an entry from ending.
    std::erase_if(wrong, [&](const Complaint& one) {
        const auto key = one.field.substr(0, one.field.find('.'));
        const bool brought = given.has(key) || among(step.fields, key);
        return !brought && one.field != "effective_on" && (one.code == "required" || to_final);
    });
    complaints.insert(complaints.end(), wrong.begin(), wrong.end());
    ask_fields(handling, step, values, complaints);
    check_files(handling.of, values, handling.files, complaints);
    ask_documents(handling.act.database(), handling.of, handling.before.id, values, wanted_documents(handling, step, to_final),
        handling.files, complaints);
    ask_ticks(handling, step, taken, complaints);
    return complaints;
}

} // namespace

Result<Entry> apply_step(const Handling& handling, const StepTaken& taken)
{
    const auto& of = handling.of;
    const Step& step = *TRY(open_step(handling, taken.step));
    const auto* target = of.state(step.to);
    INVARIANT(target, "the arrangements refuse a step into an unknown state");
    const auto given = taken.values.is_map() ? taken.values : Value::map();
    TRY(may_fill_in(handling, step, given));
    auto values = tidy_values(of, merged(handling.before.values, given));
    if (auto complaints = gates(handling, step, taken, given, values, target->final); !complaints.empty()) {
        auto refusal = wrong_values(std::move(complaints));
        refusal.article = step.article;
        return refusal;
    }
    Entry entry = handling.before;
    entry.values = std::move(values);
    entry.state = target->key;
    entry.final = target->final;
    if (step.number && entry.number.empty())
        entry.number = number_entry(handling.act.database(), *step.number, entry, handling.place.today(handling.now));
    TRY(keep_handled(handling, entry,
        {.act = "step_taken", .step = step.key, .checks = std::vector<int>(taken.checks.begin(), taken.checks.end())}));
    keep_passage(handling.act.database(), entry, handling.before.state, handling.now);
    return entry;
}

} // namespace pendopo::registers
