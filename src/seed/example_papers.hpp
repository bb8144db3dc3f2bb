// Small letters in PDF for the documents that steps and duties ask for; one of each kind, kept in the store.
#pragma once
#include "catalogue/city.hpp"
#include "governance/register.hpp"
#include "platform/files/store.hpp"
#include "registers/stored_file.hpp"

#include <map>
#include <string>
#include <vector>

namespace pendopo::seed {

class ExamplePapers {
public:
    ExamplePapers(files::Store& store, const catalogue::City& city) : m_store(store), m_city(city) {}

    // Those the step asks for, and those without which an entry does not leave its first state.
    std::vector<registers::NewFile> for_step(const governance::Register& of, const governance::Step& step, const Value& values,
        const std::string& until);
    // A letter about something, made once.
    registers::StoredFile paper(const std::string& file_name, const std::string& title, const std::string& about);

private:
    files::Store& m_store;
    const catalogue::City& m_city;
    std::map<std::string, registers::StoredFile> m_made;
};

} // namespace pendopo::seed
