// Documents that came with a form: kept at once, and carried through the form in a signed field, so that what was uploaded
// need not be chosen again when something else was wrong.
#pragma once
#include "platform/templates/templates.hpp"
#include "registers/pages/opened.hpp"
#include "registers/stored_file.hpp"

#include <string>
#include <vector>

namespace pendopo::registers::pages {

struct Uploads {
    std::vector<NewFile> files;
    std::vector<Complaint> complaints; // at "document.<key>"
};
// Those carried along (`_berkas`), without the one that is to be removed (`_hapus_surat`), and those that came now.
Result<Uploads> read_uploads(const ui::Visit& visit, const Workplace& place, const Register& of);
// {{#CARRIED}}{{VALUE}}{{/CARRIED}}
void carry_uploads(const ui::Visit& visit, templates::Fill& form, const std::vector<NewFile>& files);
// What the remove button of one of them sends.
std::string upload_id(const NewFile& file);

// A register's documents as a form asks for them: named so that no field has the same name.
std::vector<catalogue::Letter> letters_of(const std::vector<catalogue::Letter>& documents);

} // namespace pendopo::registers::pages
