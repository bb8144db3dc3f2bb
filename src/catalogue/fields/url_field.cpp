#include "catalogue/fields/text_type.hpp"

#include <charconv>

namespace pendopo::catalogue {

namespace {

// [host][:port]; the host is a domain name or an IPv4 address.
bool is_authority(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon != std::string_view::npos) {
        unsigned port = 0;
        const auto digits = text.substr(colon + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
        if (error != std::errc{} || end != digits.data() + digits.size() || port == 0 || port > 65535)
            return false;
        text = text.substr(0, colon);
    }
    return is_domain(lower_case(text));
}

// Only http and https (RFC 3986 section 3), without a user name: what such a link shows is not where it leads.
bool is_web_address(std::string_view text)
{
    const auto scheme = text.find("://");
    if (scheme == std::string_view::npos)
        return false;
    const auto name = lower_case(text.substr(0, scheme));
    const auto rest = text.substr(scheme + 3);
    const bool clean = text.find_first_of(" \"<>\\^`{|}") == std::string_view::npos;
    return (name == "http" || name == "https") && clean && is_authority(rest.substr(0, rest.find_first_of("/?#")));
}

class UrlField : public TextType {
public:
    std::string_view name() const override { return "url"; }

protected:
    std::size_t longest() const override { return 2000; }
    void check_text(const Question& question, const std::string& text) const override
    {
        if (!is_web_address(text))
            question.complain("url", say("Tulis {0} dengan awalan https://, misalnya https://contoh.id", question.field.label));
    }
};

} // namespace

const FieldType& url_field()
{
    static const UrlField type;
    return type;
}

} // namespace pendopo::catalogue
