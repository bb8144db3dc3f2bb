// The number of a request of this program.
#include "catalogue/fields/text_type.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

class RequestField : public TextType {
public:
    std::string_view name() const override { return "request"; }

protected:
    std::size_t longest() const override { return 60; }
    std::string normal(std::string text) const override
    {
        std::transform(text.begin(), text.end(), text.begin(),
            [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        return without(text, " ");
    }
    void check_text(const Question& question, const std::string& text) const override
    {
        const auto* entries = question.around.entries;
        if (entries && !entries->request_exists(text))
            question.complain("request",
                say("Tidak ada permohonan bernomor {1}. Periksa lagi {0}", question.field.label, text));
    }
};

} // namespace

const FieldType& request_field()
{
    static const RequestField type;
    return type;
}

} // namespace pendopo::catalogue
