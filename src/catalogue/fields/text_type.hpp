// What all types have in common whose answer is one text: encoding, control characters, length, masking.
#pragma once
#include "catalogue/fields/field_type.hpp"

namespace pendopo::catalogue {

class TextType : public FieldType {
public:
    Shape shape() const override { return Shape::text; }
    Value tidy(const Field& field, const Value& answer) const final;
    void check(const Question& question) const final;

protected:
    virtual std::size_t longest() const { return 500; } // characters
    virtual bool one_line() const { return true; }
    // The one way in which this type writes a text that was tidied already.
    virtual std::string normal(std::string text) const { return text; }
    virtual void check_text(const Question&, const std::string&) const {}
};

// Without the characters in `unwanted`.
std::string without(std::string_view text, std::string_view unwanted);
bool all_digits(std::string_view text);
std::string lower_case(std::string_view ascii);
// One label of a domain name: RFC 1035 section 2.3.1, digits first allowed by RFC 1123 section 2.1.
bool is_dns_label(std::string_view text);
// Two or more labels, at most 253 characters.
bool is_domain(std::string_view text);

} // namespace pendopo::catalogue
