// A visit to a register or to one of its entries: what the rules work with, and what the visitor may do there.
#pragma once
#include "registers/find_entry.hpp"
#include "registers/permissions.hpp"
#include "registers/workplace.hpp"
#include "ui/visit.hpp"

namespace pendopo::registers::pages {

// Bug when the program was wired without arrangements.
Workplace workplace_of(const ui::Program& program);

struct OpenedRegister {
    Workplace place;
    const Register& of;
    Permissions permissions;
    std::string address; // "/register/<key>"
};
// The register of {register}; Why::not_found, or Why::forbidden when it is not for this visitor.
Result<OpenedRegister> open_register(const ui::Visit& visit);

struct OpenedEntry : OpenedRegister {
    Entry entry;
    std::string entry_address() const { return address + "/" + std::to_string(entry.id); }
};
// The entry of {id} in {register}, within what the visitor may see.
Result<OpenedEntry> open_entry(const ui::Visit& visit);

// A whole number above zero; empty otherwise.
std::optional<std::int64_t> read_id(std::string_view text);
// The version that the form says was seen (`_versi`); 0 when it does not say.
int seen_version(const ui::Visit& visit);

} // namespace pendopo::registers::pages
