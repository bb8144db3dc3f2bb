#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

// The characters of an unquoted local part (RFC 5322 section 3.2.3), dots not first, last or doubled.
bool is_local_part(std::string_view text)
{
    static constexpr std::string_view allowed
        = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_`{|}~-";
    return !text.empty() && text.size() <= 64 && text.find_first_not_of(allowed) == std::string_view::npos
        && text.front() != '.' && text.back() != '.' && text.find("..") == std::string_view::npos;
}

bool is_email(const std::string& text)
{
    const auto at = text.rfind('@');
    return text.size() <= 254 && at != std::string::npos && is_local_part(std::string_view(text).substr(0, at))
        && is_domain(std::string_view(text).substr(at + 1))
        && text.find_first_not_of("0123456789.", at + 1) != std::string::npos;
}

class EmailField : public TextType {
public:
    std::string_view name() const override { return "email"; }
    bool sensitive() const override { return true; }

protected:
    // Only the domain is lower-cased: before the @, case may matter to the receiver (RFC 5321 section 2.4).
    std::string normal(std::string text) const override
    {
        const auto at = text.rfind('@');
        return at == std::string::npos ? text : text.substr(0, at) + lower_case(std::string_view(text).substr(at));
    }
    void check_text(const Question& question, const std::string& text) const override
    {
        if (!is_email(text))
            question.complain("email", say("Tulis {0} dengan lengkap, misalnya nama@contoh.id", question.field.label));
    }
};

} // namespace

const FieldType& email_field()
{
    static const EmailField type;
    return type;
}

} // namespace pendopo::catalogue
