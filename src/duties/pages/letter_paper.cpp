#include "duties/pages/letter_paper.hpp"

#include "catalogue/signing_place.hpp"
#include "platform/pdf/document.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties::pages {

std::string letter_pdf(const catalogue::City& city, const std::string& public_address, const OfficeLetter& letter)
{
    const auto words = [](const Message& message) { return text::translate(Language::indonesian, message); };
    const auto day = text::plain_date(Language::indonesian, letter.written_on);
    const auto& made = letter.decided_at.value_or(letter.written_at);
    pdf::Document document({city.government.indonesian, city.office.indonesian, city.colours.accent, city.portal + ", " + day,
        "id", words(say("Surat Nomor {0}", letter.label())), made.rfc3339(city.zone.offset)});
    document.title(words(say("SURAT TEGURAN")));
    document.qr(public_address + "/kewajiban/surat/" + std::to_string(letter.id),
        words(say("Pindai untuk membuka surat ini (petugas)")));
    document.facts(
        {{words(say("Nomor")), letter.label()}, {words(say("Tanggal")), day}, {words(say("Kepada")), letter.recipient},
            {words(say("Perihal")), letter.subject}, {words(say("Dasar")), letter.basis}});
    for (std::size_t from = 0; from <= letter.content.size();) {
        const auto to = std::min(letter.content.find('\n', from), letter.content.size());
        document.paragraph(letter.content.substr(from, to - from));
        from = to + 1;
    }
    if (letter.state == LetterState::signed_) {
        const auto position = letter.acting_for.empty()
            ? city.head_title.indonesian + ","
            : words(say("a.n. {0} ({1}), pelaksana harian,", city.head_title, letter.acting_for));
        document.signature(catalogue::place_and_date(city, letter.decided_at->date(city.zone.offset)), position,
            letter.decided_name);
    } else
        document.note(
            words(letter.state == LetterState::waiting ? say("Belum ditandatangani.") : say("Tidak ditandatangani.")));
    return document.finish();
}

} // namespace pendopo::duties::pages
