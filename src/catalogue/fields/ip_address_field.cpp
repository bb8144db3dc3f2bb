#include "catalogue/fields/text_type.hpp"

#include <arpa/inet.h>

namespace pendopo::catalogue {

namespace {

bool is_ip_address(const std::string& text)
{
    unsigned char bytes[sizeof(in6_addr)];
    return inet_pton(AF_INET, text.c_str(), bytes) == 1 || inet_pton(AF_INET6, text.c_str(), bytes) == 1;
}

class IpAddressField : public TextType {
public:
    std::string_view name() const override { return "ip_address"; }

protected:
    std::string normal(std::string text) const override { return lower_case(text); }
    void check_text(const Question& question, const std::string& text) const override
    {
        if (!is_ip_address(text))
            question.complain("ip_address", say("Tulis {0} seperti 203.0.113.7 atau 2001:db8::7", question.field.label));
    }
};

} // namespace

const FieldType& ip_address_field()
{
    static const IpAddressField type;
    return type;
}

} // namespace pendopo::catalogue
