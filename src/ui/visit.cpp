#include "ui/visit.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::ui {

std::string_view Visit::parameter(std::string_view name) const
{
    const auto found = parameters.find(name);
    INVARIANT(found != parameters.end(), "the route's pattern names its parameters");
    return found->second;
}

std::string Visit::say(std::string_view indonesian_sentence) const
{
    return text::translate(language, indonesian_sentence);
}

std::string Visit::say(const Message& message) const
{
    return text::translate(language, message);
}

static std::string signature(const Visit& visit, std::string_view nonce)
{
    const auto bound = "csrf\n" + std::string(nonce) + "\n" + visit.visitor + "\n" + visit.session.reveal();
    return crypto::keyed_digest_hex(visit.program.key.reveal(), bound);
}

std::string Visit::csrf_token() const
{
    visitor_needed = true;
    const auto nonce = crypto::random_token(9);
    return nonce + "." + signature(*this, nonce);
}

bool Visit::csrf_token_matches(std::string_view token) const
{
    const auto dot = token.find('.');
    if (new_visitor || dot == std::string_view::npos)
        return false;
    return crypto::equal_in_constant_time(token.substr(dot + 1), signature(*this, token.substr(0, dot)));
}

} // namespace pendopo::ui
