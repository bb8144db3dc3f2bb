#include "measures/pages/indicator.hpp"

#include "duties/evidence.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::measures::pages {

namespace {

Bilingual both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

catalogue::Field field(const char* key, const char* type, const Message& label, const Bilingual& hint = {})
{
    catalogue::Field made;
    made.key = key;
    made.type = type;
    made.label = both(label);
    made.hint = hint;
    made.rows = 3;
    return made;
}

catalogue::Field optional(catalogue::Field made)
{
    made.required = false;
    return made;
}

} // namespace

std::vector<catalogue::Field> score_fields(const Instrument& instrument)
{
    auto score = field("nilai", "text", say("Nilai"),
        both(
            say("Antara {0} dan {1}, misalnya 3,25.", std::to_string(instrument.minimum), std::to_string(instrument.maximum))));
    score.width = "short";
    return {score, field("lembaga", "text", say("Lembaga yang memberi nilai")),
        field("dokumen", "text", say("Nama atau nomor dokumen")), field("tanggal_dokumen", "date", say("Tanggal dokumen"))};
}

std::vector<catalogue::Field> file_fields()
{
    return {optional(field("judul_berkas", "text", say("Nama bukti"))),
        optional(field("catatan", "long_text", say("Catatan")))};
}

std::vector<catalogue::Field> link_fields()
{
    return {field("tautan", "url", say("Alamat")), field("judul_tautan", "text", say("Apa yang dapat dilihat di sana"))};
}

const catalogue::Letter& evidence_letter(const char* key)
{
    static const auto made = [](const char* of) {
        auto letter = duties::evidence_file();
        letter.key = of;
        letter.required = false;
        return letter;
    };
    static const auto evidence = made("berkas"), document = made("berkas_dokumen");
    return std::string_view(key) == "berkas" ? evidence : document;
}

} // namespace pendopo::measures::pages
