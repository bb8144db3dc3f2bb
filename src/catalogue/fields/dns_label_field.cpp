#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

class DnsLabelField : public TextType {
public:
    std::string_view name() const override { return "dns_label"; }

protected:
    std::string normal(std::string text) const override { return lower_case(text); }
    void check_text(const Question& question, const std::string& text) const override
    {
        if (!is_dns_label(text))
            question.complain("dns_label",
                say("Tulis {0} dengan huruf kecil, angka, dan tanda hubung, tanpa titik dan tanpa spasi, paling banyak "
                    "63 huruf",
                    question.field.label));
    }
};

} // namespace

const FieldType& dns_label_field()
{
    static const DnsLabelField type;
    return type;
}

} // namespace pendopo::catalogue
