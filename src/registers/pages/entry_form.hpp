// The one form for a new entry, a change and a step: parts with fields, documents, what was typed, what is wrong.
#pragma once
#include "registers/files_of_entry.hpp"
#include "registers/pages/form_parts.hpp"
#include "registers/pages/uploads.hpp"
#include "ui/page.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pendopo::registers::pages {

struct FormPart {
    std::string heading, intro;
    std::vector<catalogue::Field> fields;
};

struct EntryForm {
    const Workplace& place;
    const Register& of;
    std::string title, eyebrow, lead; // eyebrow and lead may be empty
    std::string action, submit;       // address; what the button says
    std::string back_label, back_address;
    std::vector<FormPart> parts;                                  // before the documents
    std::vector<catalogue::Field> at_end;                         // after them: since when, why
    std::vector<catalogue::Letter> documents;                     // of the register, as they are asked here
    std::vector<EntryFile> existing;                              // of the entry, to say what is there already
    enum class Folded { no, yes } folded = Folded::no;            // whether the documents open at a click
    int version = 0;                                              // that is seen; 0: a new entry
    std::vector<std::pair<std::string, std::string>> hidden = {}; // what else the form carries

    std::vector<catalogue::Field> fields() const; // all of them
};

// What came back from the browser, or what it begins with.
struct FormInput {
    Value typed = Value::map();
    std::vector<Complaint> complaints = {};
    std::vector<NewFile> files = {};
    // What was written meanwhile by others: label, what stands there now, what was typed.
    struct Difference {
        std::string label, now, typed;
    };
    std::vector<Difference> differences = {};
    std::string changed_by = {}; // "Siti Aminah, Senin 23 November 2026, 14.05 WIB"; empty: nobody
};

struct Sent {
    FormInput input;
    bool stays = false; // a button within the form was pressed: search, one more, remove
};
Result<Sent> read_form(const ui::Visit& visit, const EntryForm& form);

http::Response entry_form_page(ui::Visit& visit, const EntryForm& form, const FormInput& input, int status = 200);

} // namespace pendopo::registers::pages
