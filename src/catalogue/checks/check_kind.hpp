// A named check of a definition file: whether its arguments are right, which fields it fits, and what it says to a
// person. One check, one file in this folder, one line in all_checks.cpp.
#pragma once
#include "catalogue/fields/field_type.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::catalogue {

class CheckKind {
public:
    virtual ~CheckKind() = default;
    virtual std::string_view name() const = 0;
    // The complaint's stable code.
    virtual std::string_view code() const { return name(); }
    // The answers it can look at; empty: any.
    virtual std::vector<Shape> shapes() const { return {}; }
    virtual void read_arguments(MapReader&) const {}
    // Keys of other fields that it looks at, and whether one of them will do.
    virtual std::vector<std::string> refers_to(const Value&) const { return {}; }
    virtual bool fits_other(const Field&, const Field&) const { return true; }
    // Whether it speaks when nothing was answered.
    virtual bool looks_at_blank() const { return false; }
    // What to do about the answer; empty when it is right. The field's type found the answer whole.
    virtual std::optional<Message> run(const Question& question, const Value& arguments) const = 0;
};

// Null when there is no such check.
const CheckKind* check_kind(std::string_view name);
const CheckKind& kind_of(const Check& check);
std::vector<std::string_view> check_names();

std::string_view shape_name(Shape shape);
std::string shape_names(const std::vector<Shape>& shapes);

// Words for numbers and days inside a message.
Bilingual in_figures(double number);
Bilingual in_words(Date date);

// Reads `minimum` and `maximum`: at least one, in order.
void read_bounds(MapReader& reader, int lowest, int highest);
// An argument that is a number, or `otherwise`.
int argument_or(const Value& arguments, std::string_view key, int otherwise);

} // namespace pendopo::catalogue
