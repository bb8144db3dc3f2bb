// What a password must be (NIST SP 800-63B section 5.1.1.2: length counts, not kinds of characters).
#pragma once
#include "base/private.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>

namespace pendopo::people {

inline constexpr int shortest_password = 12;
inline constexpr int longest_password = 200;

// What is wrong with it, for the field of that key.
std::optional<Complaint> check_password(const Password& password, const EmailAddress& email, const std::string& field);
// Sixteen characters that people cannot mistake for one another, in groups of four: for handing over on paper.
Password make_password();

} // namespace pendopo::people
