#include "registers/pages/step_needs.hpp"

#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

bool is_there(const std::vector<EntryFile>& files, const std::string& document)
{
    return std::any_of(files.begin(), files.end(), [&](const EntryFile& file) { return file.document == document; });
}

std::vector<const catalogue::Letter*> wanted_documents(const OpenedEntry& opened, const governance::Step& step)
{
    const auto* target = opened.of.state(step.to);
    // What the register always wants is asked when an entry first goes on.
    const bool begins = opened.entry.state == opened.of.first_state().key && target && !target->final;
    std::vector<const catalogue::Letter*> wanted;
    for (const auto& document : opened.of.documents) {
        const bool named = std::find(step.documents.begin(), step.documents.end(), document.key) != step.documents.end();
        if ((named || (begins && document.required)) && catalogue::is_asked(document, opened.entry.values))
            wanted.push_back(&document);
    }
    return wanted;
}

} // namespace

bool StepNeeds::at_once() const
{
    return fields.empty() && missing.empty() && step.checks.empty() && step.note == governance::Step::Note::none;
}

StepNeeds needs_of(const ui::Visit& visit, const OpenedEntry& opened, const governance::Step& step,
    const std::vector<EntryFile>& files)
{
    const auto& entry = opened.entry;
    StepNeeds needs{.step = step, .fields = {}, .documents = wanted_documents(opened, step), .missing = {}};
    for (const auto& key : step.fields) {
        const auto* field = opened.of.field(key);
        if (!field || !catalogue::is_asked(*field, entry.values) || !opened.permissions.sees(opened.of, entry, *field))
            continue;
        needs.fields.push_back(key);
        if (entry.values[key].is_null())
            needs.missing.push_back(visit.say(say("Isi “{0}”", field->label)));
    }
    for (const auto* document : needs.documents)
        if (!is_there(files, document->key))
            needs.missing.push_back(visit.say(say("Unggah {0}", document->label)));
    if (!step.checks.empty())
        needs.missing.push_back(visit.say(
            say("Periksa dan centang {0} hal", text::number(visit.language, static_cast<std::int64_t>(step.checks.size())))));
    if (step.note == governance::Step::Note::required)
        needs.missing.push_back(visit.say(say("Tulis alasannya")));
    needs.other_person = step.second_person && visit.actor.person_id() == entry.updated_by;
    return needs;
}

} // namespace pendopo::registers::pages
