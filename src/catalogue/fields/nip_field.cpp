// Nomor Induk Pegawai: birth date, year and month of appointment, sex, sequence. Contract staff have numbers above 12
// where the month of appointment stands, so that month is not looked at.
#include "catalogue/fields/text_type.hpp"

namespace pendopo::catalogue {

namespace {

class NipField : public TextType {
public:
    std::string_view name() const override { return "nip"; }
    bool sensitive() const override { return true; }

protected:
    std::string normal(std::string text) const override { return without(text, " .-\n"); }
    void check_text(const Question& question, const std::string& text) const override
    {
        const auto& label = question.field.label;
        if (text.size() != 18 || !all_digits(text))
            return question.complain("nip.digits", say("{0} terdiri atas 18 angka. Periksa di kartu pegawai", label));
        const auto born = Date::parse(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2));
        if (!born || *born < *Date::of(1930, 1, 1) || *born > question.today() || (text[14] != '1' && text[14] != '2'))
            question.complain("nip.structure", say("Periksa {0}: susunan angkanya tidak seperti NIP", label));
    }
};

} // namespace

const FieldType& nip_field()
{
    static const NipField type;
    return type;
}

} // namespace pendopo::catalogue
