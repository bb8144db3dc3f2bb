// What the forms with letters share: of a draft and of a correction.
#pragma once
#include "requests/save_draft.hpp"
#include "ui/form.hpp"

#include <map>
#include <string>
#include <vector>

namespace pendopo::requests::pages {

// Keeps every uploaded file with its letter and adds it to the draft. Complaints about files that cannot be taken; the
// others are kept all the same.
Result<std::vector<Complaint>> keep_uploads(const ui::Visit& visit, const Workplace& place, Draft& draft);

// A rule complains about "letter.surat"; the form's letter is called "surat".
bool is_letter(const Complaint& complaint);
std::vector<Complaint> at_letters(std::vector<Complaint> complaints);
// `address` is followed by the file's id.
std::map<std::string, std::vector<ui::LetterFile>> files_by_letter(const Draft& draft, const std::string& address);

} // namespace pendopo::requests::pages
