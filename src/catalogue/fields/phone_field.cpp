#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

class PhoneField : public TextType {
public:
    std::string_view name() const override { return "phone"; }
    bool sensitive() const override { return true; }

protected:
    // Mobile numbers are kept as people say them at home: 0812…
    std::string normal(std::string text) const override
    {
        text = without(text, " .-()\n");
        if (text.starts_with("+62"))
            return "0" + text.substr(3);
        return text.starts_with("62") ? "0" + text.substr(2) : text;
    }
    void check_text(const Question& question, const std::string& text) const override
    {
        const bool mobile
            = text.size() >= 9 && text.size() <= 13 && text.starts_with("08") && text[2] != '0' && all_digits(text);
        if (!mobile)
            question.complain("phone", say("Tulis {0} dengan awalan 08, misalnya 0812 3456 7890", question.field.label));
    }
};

} // namespace

const FieldType& phone_field()
{
    static const PhoneField type;
    return type;
}

} // namespace pendopo::catalogue
