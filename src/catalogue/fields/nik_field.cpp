// Nomor Induk Kependudukan: PPKKCC DDMMYY NNNN; women add 40 to the day (UU 23/2006 Pasal 13). Only the structure is
// looked at: the person behind it may have moved, and old numbers carry odd years.
#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

int digits(std::string_view text, std::size_t from)
{
    return (text[from] - '0') * 10 + (text[from + 1] - '0');
}

bool is_plausible(std::string_view nik)
{
    const int province = digits(nik, 0), day = digits(nik, 6), month = digits(nik, 8);
    const bool day_exists = (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
    return province >= 11 && day_exists && month >= 1 && month <= 12;
}

class NikField : public TextType {
public:
    std::string_view name() const override { return "nik"; }
    bool sensitive() const override { return true; }

protected:
    std::string normal(std::string text) const override { return without(text, " .-\n"); }
    void check_text(const Question& question, const std::string& text) const override
    {
        const auto& label = question.field.label;
        if (text.size() != 16 || !all_digits(text))
            return question.complain("nik.digits", say("{0} terdiri atas 16 angka. Periksa di KTP atau Kartu Keluarga", label));
        if (!is_plausible(text))
            question.complain("nik.structure", say("Periksa {0}: susunan angkanya tidak seperti di KTP", label));
    }
};

} // namespace

const FieldType& nik_field()
{
    static const NikField type;
    return type;
}

} // namespace pendopo::catalogue
