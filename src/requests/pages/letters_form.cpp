#include "requests/pages/letters_form.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

constexpr std::string_view rule_prefix = "letter.", form_prefix = "surat.";

static void add_to(Draft& draft, DraftFile added, const catalogue::Letter& letter)
{
    if (letter.maximum == 1)
        std::erase_if(draft.files, [&](const DraftFile& one) { return one.letter == added.letter; });
    draft.files.push_back(std::move(added));
}

Result<std::vector<Complaint>> keep_uploads(const ui::Visit& visit, const Workplace& place, Draft& draft)
{
    std::vector<Complaint> complaints;
    const catalogue::Service* service = nullptr;
    place.database.read([&](db::Reader& reader) { service = &place.definitions.of(reader, draft.service, draft.definition); });
    for (const auto& file : visit.request.files) {
        const auto* letter
            = file.field.starts_with(form_prefix) ? service->letter(file.field.substr(form_prefix.size())) : nullptr;
        if (!letter)
            continue;
        auto added = add_draft_file(place, draft, letter->key, {file.name, file.path, file.sha256, file.size}, visit.now);
        if (!added.refused()) {
            add_to(draft, std::move(added).value(), *letter);
            continue;
        }
        if (added.refusal().complaints.empty())
            return std::move(added).refusal();
        for (const auto& complaint : added.refusal().complaints)
            complaints.push_back(complaint);
    }
    return complaints;
}

bool is_letter(const Complaint& complaint)
{
    return complaint.field.starts_with(rule_prefix);
}

std::vector<Complaint> at_letters(std::vector<Complaint> complaints)
{
    for (auto& complaint : complaints)
        if (is_letter(complaint))
            complaint.field.erase(0, rule_prefix.size());
    return complaints;
}

std::map<std::string, std::vector<ui::LetterFile>> files_by_letter(const Draft& draft, const std::string& address)
{
    std::map<std::string, std::vector<ui::LetterFile>> files;
    for (const auto& file : draft.files)
        files[file.letter].push_back({file.id, file.file.name, address + file.id, static_cast<std::uint64_t>(file.file.size)});
    return files;
}

} // namespace pendopo::requests::pages
