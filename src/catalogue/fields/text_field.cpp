#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

class TextField : public TextType {
public:
    std::string_view name() const override { return "text"; }
    void read_keys(MapReader& reader, Field& field) const override
    {
        const auto same = [](std::string_view word) { return std::pair(word, word); };
        field.width = reader.one_of_or<std::string_view>("width", "", {same("short"), same("medium"), same("long")});
    }
};

} // namespace

const FieldType& text_field()
{
    static const TextField type;
    return type;
}

} // namespace pendopo::catalogue
