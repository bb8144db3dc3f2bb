// The example entries of a city's registers, from data/example/common/entries.yaml and data/example/<city>/entries.yaml
// (data/schema/README.md). What becomes of them stands in live_entry.hpp.
#pragma once
#include "catalogue/city.hpp"
#include "governance/arrangements.hpp"
#include "platform/data/value.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::seed {

struct ExampleEntry {
    const governance::Register* of = nullptr;
    std::string name;         // by which later entries refer to it, besides the texts of its title
    std::string owner;        // key of an agency or unit; empty: the office
    std::string until;        // the state to bring it to
    std::string without;      // a step that it does not take on the way there, when there are several ways
    std::string note;         // on steps that ask for one
    int made = 0;             // days before today on which it was entered
    std::optional<int> moved; // days before today of its last step
    Value values;             // words in braces filled in; days and names of entries as written
    std::string spot;         // "entries.yaml:14", for troubles
    bool shared = false;      // from the common file: left out when this city's rules refuse it
};

// In the order of the files, the common one first; registers that the city does not keep are left out, and
// of the common file what names an agency, an option or an entry that this city has not. Throws Bug with file and line
// when a row cannot be understood.
std::vector<ExampleEntry> read_example_entries(const std::string& data_folder, const catalogue::City& city,
    const governance::Arrangements& arrangements, Date today);

} // namespace pendopo::seed
