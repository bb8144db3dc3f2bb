// One question of a form, as a definition file asks it (data/schema/README.md).
#pragma once
#include "base/message.hpp"
#include "platform/data/value.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::catalogue {

// Where something stood in the files: for troubles only, so two definitions are equal wherever they were read from.
struct Spot {
    std::string file;
    int line = 0;
    bool operator==(const Spot&) const { return true; }
};

struct Option {
    std::string value;
    Bilingual label;
    Bilingual hint;
    bool operator==(const Option&) const = default;
};

// `when:` the field is asked only if another answer is (or is not) one of these.
struct Condition {
    std::string field;
    std::vector<Value> values;
    enum class Sense { is, is_not } sense = Sense::is;
    Spot spot;
    bool operator==(const Condition&) const = default;
};

// A named check with its arguments; the code is in catalogue/checks/.
struct Check {
    std::string name;
    Value arguments;
    Spot spot;
    bool operator==(const Check&) const = default;
};

struct Field {
    std::string key;
    std::string type;
    Bilingual label;
    Bilingual hint;
    bool required = true;
    bool sensitive = false;
    std::optional<Condition> when;
    std::vector<Check> checks;
    std::vector<Option> options; // choice, choices; filled from `source` when the catalogue is read
    std::string source;
    std::string shown_as; // radios | list
    std::string width;    // short | medium | long
    std::string kind;     // of resources
    int rows = 5;
    Bilingual unit;
    Bilingual item;            // list: what one entry is called
    std::vector<Field> fields; // list: of each entry
    int minimum = 0;           // list: entries
    int maximum = 20;
    std::string entry_register;         // entry, entries: of which register (`register`)
    std::vector<std::string> see, keep; // roles, in a register: empty: as its entry
    Spot spot;
    bool operator==(const Field&) const = default;
};

} // namespace pendopo::catalogue
