#include "catalogue/fields/ip_range.hpp"
#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

class IpRangeField : public TextType {
public:
    std::string_view name() const override { return "ip_range"; }
    Shape shape() const override { return Shape::ip_range; }

protected:
    std::string normal(std::string text) const override
    {
        const auto range = parse_ip_range(without(text, " "));
        return range ? range->text() : text;
    }
    void check_text(const Question& question, const std::string& text) const override
    {
        const auto range = parse_ip_range(text);
        if (!range)
            question.complain("ip_range", say("Tulis {0} seperti 10.10.4.0/24 atau 2001:db8::/48", question.field.label));
        else if (range->has_host_part())
            question.complain("ip_range.host",
                say("Tulis {0} dengan alamat awal jaringannya: bagian di luar /{1} harus nol", question.field.label,
                    std::to_string(range->prefix)));
    }
};

} // namespace

const FieldType& ip_range_field()
{
    static const IpRangeField type;
    return type;
}

} // namespace pendopo::catalogue
