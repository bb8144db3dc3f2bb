// Forms from definitions: fields of a service as components, with what was typed and what is wrong.
#pragma once
#include "catalogue/answers.hpp"
#include "ui/page.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pendopo::ui {

struct FormState {
    const std::vector<catalogue::Field>& fields;
    const Value& answers; // what was typed or saved
    const std::vector<Complaint>& complaints;
    std::vector<std::string> only;                          // keys to show; empty: all (corrections show some)
    std::vector<std::pair<std::string, std::string>> notes; // field key → what the officer wrote
    std::string one_more;                                   // key of the list that shows one more, empty entry (_tambah)
    const catalogue::Identity* identity = nullptr;          // for the browser's autofill
};

struct LetterFile {
    std::string id, name, address; // address: where to look at it; id: what the remove button sends (_hapus_surat)
    std::uint64_t size = 0;
};

struct LettersState {
    const std::vector<catalogue::Letter>& letters;
    const std::vector<catalogue::Field>& fields;          // of all pages: a letter may depend on an answer
    const std::vector<Complaint>& complaints;             // `field` is the letter's key
    std::map<std::string, std::vector<LetterFile>> files; // by the letter's key
    std::vector<std::string> only;
    std::vector<std::pair<std::string, std::string>> notes;
};

// Fills {{#FIELDS}}{{>FIELD}}{{/FIELDS}} of the template, one component a field type.
void fill_fields(Visit& visit, templates::Fill& form, const FormState& state);
// Fills {{#LETTERS}}{{>LETTER}}{{/LETTERS}}; the form must be sent as multipart/form-data.
void fill_letters(Visit& visit, templates::Fill& form, const LettersState& state);
// The name of a letter's file input: "surat.<key>".
std::string letter_input(std::string_view letter_key);
// Takes one entry of a list out of what was sent (_hapus="anggota.2"), before read_form.
void remove_entry(catalogue::FlatFields& form, std::string_view entry);
// The summary at the top: {{>ERRORS}}; each line links to its field.
void fill_errors(Visit& visit, templates::Fill& page, const std::vector<Complaint>& complaints);
// The id of the first input of a field in the page ("f-waktu"): where the summary links to.
std::string anchor(std::string_view field_key);

} // namespace pendopo::ui
