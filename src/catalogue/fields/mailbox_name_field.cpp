#include "catalogue/fields/text_type.hpp"

#include <regex>

namespace pendopo::catalogue {

namespace {

class MailboxNameField : public TextType {
public:
    std::string_view name() const override { return "mailbox_name"; }

protected:
    std::string normal(std::string text) const override { return lower_case(text); }
    // What stands before the @ of an office address; narrower than RFC 5321 so that every mail system takes it.
    void check_text(const Question& question, const std::string& text) const override
    {
        static const std::regex shape("[a-z0-9]+([._-][a-z0-9]+)*");
        if (text.size() > 64 || !std::regex_match(text, shape))
            question.complain("mailbox_name",
                say("Tulis {0} dengan huruf kecil dan angka; titik, garis bawah, atau tanda hubung hanya di antaranya",
                    question.field.label));
    }
};

} // namespace

const FieldType& mailbox_name_field()
{
    static const MailboxNameField type;
    return type;
}

} // namespace pendopo::catalogue
