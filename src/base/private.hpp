// Private: text that must not reach a log or a stack trace: national ids, phone numbers, secrets, passwords.
// It has no operator<<, no formatter and no conversion; who needs the text says so with reveal().
#pragma once
#include <string>
#include <utility>

namespace pendopo {

template <class Tag>
class Private {
public:
    Private() = default;
    explicit Private(std::string text) : m_text(std::move(text)) {}
    const std::string& reveal() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    bool operator==(const Private&) const = default;

private:
    std::string m_text;
};

using Password = Private<struct PasswordTag>;
using Secret = Private<struct SecretTag>;
using EmailAddress = Private<struct EmailAddressTag>;
using PhoneNumber = Private<struct PhoneNumberTag>;

} // namespace pendopo
