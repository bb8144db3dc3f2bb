#include "requests/papers/disposition_sheet.hpp"

#include "requests/dispose_request.hpp"
#include "requests/papers/letterhead.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

struct Contents {
    const catalogue::Service* service = nullptr;
    std::vector<GivenDisposition> given;
};

Contents read_contents(const Workplace& place, const Request& request)
{
    Contents contents;
    place.database.read([&](db::Reader& reader) {
        contents.service = &place.definitions.of(reader, request.service, request.definition);
        contents.given = dispositions_of(reader, request.id);
    });
    return contents;
}

void add_letter(pdf::Document& document, const Paper& paper, const Request& request, const catalogue::Service& service)
{
    auto from = request.applicant_name.empty() ? paper.say(say("Pemohon yang tidak menyebut nama")) : request.applicant_name;
    if (!request.applicant_organisation.empty())
        from += ", " + request.applicant_organisation;
    const auto agenda = request.agenda_label(paper.city.agenda_number);
    document.facts({
        {paper.say(say("Nomor agenda")), agenda.empty() ? "–" : agenda},
        {paper.say(say("Dicatat")), request.recorded_at ? paper.moment(*request.recorded_at) : "–"},
        {paper.say(say("Nomor permohonan")), request.number},
        {paper.say(say("Dari")), from},
        {paper.say(say("Layanan")), paper.say(service.name)},
        {paper.say(say("Perihal")), request.subject.empty() ? "–" : request.subject},
        {paper.say(say("Diajukan")), paper.moment(request.submitted_at)},
        {paper.say(say("Batas jawaban")), request.due_on ? paper.day(*request.due_on) : "–"},
    });
}

void add_units(pdf::Document& document, const Paper& paper, const std::vector<GivenDisposition>& given)
{
    document.heading(paper.say(say("Diteruskan kepada")));
    std::vector<std::pair<bool, std::string>> boxes;
    for (const auto& unit : paper.city.units)
        boxes.emplace_back(std::any_of(given.begin(), given.end(), [&](const auto& one) { return one.unit == unit.key; }),
            paper.say(unit.name));
    document.ticks(boxes);
}

// The six that a city names first, and any other that was given: the sheet stays one page.
void add_instructions(pdf::Document& document, const Paper& paper, const std::vector<GivenDisposition>& given)
{
    constexpr std::size_t on_the_front = 6;
    document.heading(paper.say(say("Instruksi")));
    std::vector<std::pair<bool, std::string>> boxes;
    const auto& all = paper.city.instructions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool ticked = std::any_of(given.begin(), given.end(), [&](const GivenDisposition& one) {
            return std::find(one.instructions.begin(), one.instructions.end(), all[i].key) != one.instructions.end();
        });
        if (ticked || i < on_the_front)
            boxes.emplace_back(ticked, paper.say(all[i].label));
    }
    document.ticks(boxes);
}

void add_signature(pdf::Document& document, const Paper& paper, const std::vector<GivenDisposition>& given)
{
    if (given.empty())
        return document.signature("", paper.say(paper.city.head_title) + ",", "");
    const auto& last = given.back();
    // Who acts for the head signs as such: a.n. is the form of Indonesian official letters.
    const auto position = last.acting_for.empty()
        ? paper.say(paper.city.head_title) + ","
        : paper.say(say("a.n. {0} ({1}), pelaksana harian,", paper.say(paper.city.head_title), last.acting_for));
    document.signature(paper.moment(last.given_at), position, last.given_name);
}

} // namespace

std::string disposition_sheet_pdf(const Workplace& place, const Request& request, Language language, Instant printed_at)
{
    const auto contents = read_contents(place, request);
    const Paper paper(place.city(), language);
    pdf::Document document(paper.head(say("Lembar disposisi {0}", request.number), printed_at));
    document.title(paper.say(say("LEMBAR DISPOSISI")));
    document.qr(place.public_address + "/permohonan/" + request.number,
        paper.say(say("Pindai untuk membuka permohonan (petugas)")));
    add_letter(document, paper, request, *contents.service);
    add_units(document, paper, contents.given);
    add_instructions(document, paper, contents.given);
    document.heading(paper.say(say("Catatan")));
    document.paragraph(contents.given.empty() || contents.given.back().note.empty() ? "\n\n" : contents.given.back().note);
    add_signature(document, paper, contents.given);
    return document.finish();
}

} // namespace pendopo::requests
