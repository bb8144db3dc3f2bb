// Whether documents are such as the register asks for.
#pragma once
#include "base/result.hpp"
#include "registers/entry.hpp"
#include "registers/stored_file.hpp"

#include <set>
#include <string>
#include <vector>

namespace pendopo::registers {

// Complains at "document.<key>" about documents the register does not have, too many, or of a wrong type.
void check_files(const Register& of, const Value& values, const std::vector<NewFile>& files,
    std::vector<Complaint>& complaints);
// Complains about those of `wanted` that are asked of these values and neither there nor coming.
void ask_documents(db::Reader& reader, const Register& of, std::int64_t entry_id, const Value& values,
    const std::set<std::string>& wanted, const std::vector<NewFile>& coming, std::vector<Complaint>& complaints);

} // namespace pendopo::registers
