// What a type of field knows: its keys in a definition, and how its answers are read from a form, tidied, checked and
// shown. One type, one file in this folder, one line in all_types.cpp.
#pragma once
#include "catalogue/answers.hpp"
#include "catalogue/fields/form.hpp"
#include "catalogue/map_reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pendopo::catalogue {

// What an answer is made of: named checks ask for it.
enum class Shape { text, number, yes_no, choice, choices, date, time, date_time, time_span, date_span, list, ip_range };

// One field being answered.
struct Question {
    const Field& field;
    std::string path;                 // "anggota.2.nama": the complaint's field
    const Value& answer;              // tidied
    const Value& answers;             // those beside it and before it
    const std::vector<Field>& fields; // those beside it
    const Surroundings& around;
    std::vector<Complaint>& complaints;

    void complain(std::string code, Message message) const;
    Date today() const { return around.now.date(around.city.zone.offset); }
};

// For whom an answer is shown.
struct Viewer {
    Language language;
    const City& city;
    Showing showing;
};

class FieldType {
public:
    virtual ~FieldType() = default;
    virtual std::string_view name() const = 0;
    virtual Shape shape() const = 0;
    virtual bool sensitive() const { return false; }
    // What a person is told when the answer is missing.
    virtual Message ask(const Bilingual& label) const;

    // Reads the keys that only this type has.
    virtual void read_keys(MapReader&, Field&) const {}
    // The answer as typed: null when nothing was.
    virtual Value read(const Field& field, const Form& form, const std::string& name) const;
    virtual void flat(const Field& field, const Value& answer, const std::string& name, FlatFields& into) const;
    // Null when nothing is left; what cannot be understood stays as it is.
    virtual Value tidy(const Field& field, const Value& answer) const;
    // Complains about an answer that is there.
    virtual void check(const Question& question) const = 0;
    // A whole answer in words; `show` falls back to what was typed when it is not whole.
    virtual std::string show(const Field& field, const Value& answer, const Viewer& viewer) const;
};

// Null when there is no such type.
const FieldType* field_type(std::string_view name);
// The type of a field of a definition that was read without trouble.
const FieldType& type_of(const Field& field);
// In the order of the README, for troubles.
std::vector<std::string_view> field_type_names();

// Whether nothing was answered: null, blank text, or a list or map of nothing else.
bool is_blank(const Value& answer);
// All texts in an answer, with blanks between: what was typed, when it is not what the type wants.
std::string as_typed(const Value& answer);

} // namespace pendopo::catalogue
