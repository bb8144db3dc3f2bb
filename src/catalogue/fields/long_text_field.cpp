#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

class LongTextField : public TextType {
public:
    std::string_view name() const override { return "long_text"; }
    void read_keys(MapReader& reader, Field& field) const override { field.rows = reader.whole_or("rows", 5, 1, 40); }

protected:
    std::size_t longest() const override { return 5000; }
    bool one_line() const override { return false; }
};

} // namespace

const FieldType& long_text_field()
{
    static const LongTextField type;
    return type;
}

} // namespace pendopo::catalogue
