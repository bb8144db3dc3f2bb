#include "people/password_rule.hpp"

#include "people/person_row.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::people {

std::optional<Complaint> check_password(const Password& password, const EmailAddress& email, const std::string& field)
{
    const auto& typed = password.reveal();
    const auto length = text::length(typed);
    if (length < shortest_password)
        return Complaint{field, say("Pakai kata sandi paling sedikit {0} huruf atau angka.", std::to_string(shortest_password)),
            "password.short"};
    if (length > longest_password)
        return Complaint{field, say("Pakai kata sandi paling banyak {0} huruf atau angka.", std::to_string(longest_password)),
            "password.long"};
    const bool one_character = std::all_of(typed.begin(), typed.end(), [&](char c) { return c == typed.front(); });
    if (one_character || kept_address(EmailAddress(typed)) == kept_address(email))
        return Complaint{field, say("Pakai kata sandi lain yang tidak mudah ditebak."), "password.weak"};
    return std::nullopt;
}

Password make_password()
{
    const auto code = crypto::random_code(16);
    return Password(code.substr(0, 4) + "-" + code.substr(4, 4) + "-" + code.substr(8, 4) + "-" + code.substr(12));
}

} // namespace pendopo::people
