// Who may see, keep and decide an entry, and which of its fields. Roles come from the register's file; a role of scope
// unit or agency acts on its own entries only, and so does whoever owns them.
#pragma once
#include "access/grants.hpp"
#include "catalogue/city.hpp"
#include "registers/entry.hpp"

#include <set>
#include <string>
#include <vector>

namespace pendopo::registers {

class Permissions {
public:
    Permissions(const catalogue::City& city, const access::Actor& actor) : m_city(city), m_actor(actor) {}

    // Whether they may open the register's list at all.
    bool sees(const Register& of) const;
    // Whether entries of other owners are in that list; false: only owners() of it.
    bool sees_others(const Register& of) const;
    // Whether restricted entries of other owners are: deciders, and roles of the whole office in the register's `see`.
    bool sees_restricted(const Register& of) const;
    bool sees(const Register& of, const Entry& entry) const;
    bool sees(const Register& of, const Entry& entry, const catalogue::Field& field) const;
    // Which part of an entry's values they may see, and whether a document's files are theirs to open (as the entry).
    Value visible(const Register& of, const Entry& entry) const;

    // Whether they may add an entry for that owner, or change one of that owner.
    bool keeps(const Register& of, const std::string& owner) const;
    // A field that names its own keepers is kept by them, whether or not they keep the rest.
    bool keeps(const Register& of, const std::string& owner, const catalogue::Field& field) const;
    // Owners for whom they may add entries: one to choose from, or given. {""} for a register of the office.
    std::vector<std::string> owners_to_keep(const Register& of) const;

    bool takes(const Register& of, const Entry& entry, const governance::Step& step) const;
    // Steps that lead on from the entry's state and are theirs to take.
    std::vector<const governance::Step*> steps(const Register& of, const Entry& entry) const;
    // Whether they may change the classification: keepers of every owner's entries, and deciders.
    bool classifies(const Register& of, const Entry& entry) const;

    // Whose entries are their own: their agency, their units, or the office.
    std::set<std::string> own(const Register& of) const;

private:
    bool is_own(const Register& of, const std::string& owner) const;
    // Whether one of these roles is held where that owner's entries are theirs.
    bool holds(const std::vector<std::string>& roles, const Register& of, const std::string& owner) const;
    bool holds_everywhere(const std::vector<std::string>& roles) const; // for the whole office
    bool holds_anywhere(const std::vector<std::string>& roles) const;   // be it in a unit or an agency
    bool decides_everywhere(const Register& of) const;

    const catalogue::City& m_city;
    const access::Actor& m_actor;
};

} // namespace pendopo::registers
