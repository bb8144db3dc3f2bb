// "Teman DISKO <temandisko@pontianak.go.id>" taken apart.
#pragma once
#include <string>
#include <string_view>

namespace pendopo::mail {

struct Mailbox {
    std::string name; // may be empty
    std::string address;
    std::string_view domain() const;
};

// Throws NotSent unless it is one address of printable ASCII without blanks; `whose` names it in the error.
Mailbox read_mailbox(std::string_view text, const std::string& whose);

} // namespace pendopo::mail
