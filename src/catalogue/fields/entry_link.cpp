#include "catalogue/fields/entry_link.hpp"

#include "catalogue/fields/text_type.hpp"

#include <charconv>

namespace pendopo::catalogue {

Value read_entry_id(std::string_view typed)
{
    const auto digits = without(typed, " ");
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    return error == std::errc{} && end == digits.data() + digits.size() && id > 0 ? Value(id) : Value(typed);
}

void read_entry_register(MapReader& reader, Field& field)
{
    field.entry_register = reader.name("register");
}

bool is_entry(const Question& question, const Value& id)
{
    if (!id.is_integer() || id.integer() <= 0 || id.integer() > 2'000'000'000)
        return false;
    const auto* entries = question.around.entries;
    return !entries || entries->exists(question.field.entry_register, id.integer());
}

} // namespace pendopo::catalogue
