#include "requests/papers/receipt.hpp"

#include "requests/applicant_news.hpp"
#include "requests/papers/letterhead.hpp"
#include "requests/tracking_code.hpp"

namespace pendopo::requests {

namespace {

Message step_ahead(catalogue::Step step, const catalogue::City& city)
{
    switch (step) {
    case catalogue::Step::verify:
        return say("Operator memeriksa isian dan surat Anda. Bila ada yang kurang, Anda diberi tahu bagian mana.");
    case catalogue::Step::record:
        return say("Permohonan dicatat di agenda dan mendapat nomor.");
    case catalogue::Step::dispose:
        return say("{0} meneruskannya kepada bidang yang mengerjakan.", city.head_title);
    case catalogue::Step::work:
        return say("Bidang mengerjakan permohonan Anda.");
    case catalogue::Step::answer:
        return say("Anda menerima jawaban lewat email dan halaman lacak.");
    }
    throw Bug("every step is told");
}

void tell_what_comes(pdf::Document& document, const Paper& paper, const catalogue::Service& service)
{
    document.heading(paper.say(say("Apa yang terjadi setelah ini")));
    int number = 0;
    for (const auto step : service.steps)
        document.paragraph(std::to_string(++number) + ". " + paper.say(step_ahead(step, paper.city)));
}

} // namespace

std::string receipt_pdf(const Workplace& place, const Request& request, const catalogue::Service& service, Language language)
{
    const Paper paper(place.city(), language);
    pdf::Document document(paper.head(say("Tanda terima {0}", request.number), request.submitted_at));
    document.title(paper.say(say("Tanda terima permohonan")));
    document.qr(tracking_link(place, request), paper.say(say("Pindai untuk melacak")));
    document.big(paper.say(say("Nomor permohonan")), request.number);
    document.big(paper.say(say("Kode rahasia")), tracking_code(place.key, request.number, request.salt).reveal());
    document.note(
        paper.say(say("Siapa pun yang memegang nomor dan kode ini dapat melihat permohonan Anda. Simpan, jangan dibagikan.")));
    std::vector<std::pair<std::string, std::string>> facts{{paper.say(say("Layanan")), paper.say(service.name)}};
    if (!request.subject.empty())
        facts.emplace_back(paper.say(say("Perihal")), request.subject);
    if (!request.applicant_name.empty())
        facts.emplace_back(paper.say(say("Pemohon")), request.applicant_name);
    facts.emplace_back(paper.say(say("Diterima")), paper.moment(request.submitted_at));
    if (request.due_on)
        facts.emplace_back(paper.say(say("Dijawab paling lambat")), paper.day(*request.due_on));
    document.facts(facts);
    tell_what_comes(document, paper, service);
    document.heading(paper.say(say("Perlu bantuan?")));
    document.paragraph(paper.say(say("Datang ke {0}, {1}. Buka {2}.", paper.say(place.city().office),
        paper.say(place.city().name), paper.opening_hours())));
    document.paragraph(paper.say(say("Lacak permohonan: {0}", place.public_address + "/lacak")));
    return document.finish();
}

} // namespace pendopo::requests
