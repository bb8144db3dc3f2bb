#include "requests/pages/part_to_correct.hpp"

#include "platform/text/unicode.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

// "isian.nama", "surat.surat_permohonan"
static std::string name_of(Correction::Kind kind, const std::string& key)
{
    return (kind == Correction::Kind::field ? "isian." : "surat.") + key;
}

std::string complaint_field(Correction::Kind kind, const std::string& key)
{
    return kind == Correction::Kind::field ? key : name_of(kind, key);
}

static std::string note_name(const std::string& part)
{
    return "kurang." + part;
}

void fill_mark(ui::Visit& visit, templates::Fill& row, const PartToCorrect& part, const std::vector<Complaint>& complaints)
{
    const auto name = name_of(part.kind, part.key), field = complaint_field(part.kind, part.key);
    const auto ticked = visit.request.all_fields("perbaiki");
    const bool is_ticked = std::find(ticked.begin(), ticked.end(), name) != ticked.end();
    row.show_if(is_ticked, "FLAGGED");
    auto& mark = row.add("MARK").set("ID", ui::anchor(field)).set("LABEL", part.label).set("PART", name);
    mark.set("NOTE_NAME", note_name(name)).set("NOTE", visit.request.field(note_name(name))).show_if(is_ticked, "CHECKED");
    for (const auto& complaint : complaints)
        if (is_ticked && complaint.field == field) {
            mark.add("WRONG").set("TEXT", visit.say(complaint.message));
            break;
        }
}

std::vector<Correction> ticked_corrections(const ui::Visit& visit)
{
    std::vector<Correction> corrections;
    for (const auto& name : visit.request.all_fields("perbaiki")) {
        const auto dot = std::min(name.find('.'), name.size());
        const auto kind = name.starts_with("surat.") ? Correction::Kind::letter : Correction::Kind::field;
        const auto key = dot < name.size() ? name.substr(dot + 1) : std::string();
        corrections.push_back({kind, key, text::tidy(visit.request.field(note_name(name)))});
    }
    return corrections;
}

} // namespace pendopo::requests::pages
