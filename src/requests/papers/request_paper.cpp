#include "requests/papers/request_paper.hpp"

#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "requests/files_of_request.hpp"
#include "requests/papers/letterhead.hpp"
#include "requests/say_state.hpp"

namespace pendopo::requests {

namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

struct RequestContents {
    const catalogue::Service* service = nullptr;
    std::vector<RequestFile> files;
    std::vector<HistoryEvent> history;
};

RequestContents read_for_request(const Workplace& place, const Request& request)
{
    RequestContents contents;
    place.database.read([&](db::Reader& reader) {
        contents.service = &place.definitions.of(reader, request.service, request.definition);
        contents.files = all_files_of_request(reader, request.id);
        contents.history = history_of(reader, request.id);
    });
    return contents;
}

void add_head(pdf::Document& document, const Paper& paper, const Request& request, const catalogue::Service& service)
{
    Facts facts{{paper.say(say("Nomor permohonan")), request.number}, {paper.say(say("Layanan")), paper.say(service.name)},
        {paper.say(say("Dasar")), service.article}};
    if (const auto agenda = request.agenda_label(paper.city.agenda_number); !agenda.empty())
        facts.emplace_back(paper.say(say("Nomor agenda")), agenda);
    facts.emplace_back(paper.say(say("Keadaan")), paper.say(say_state(request.state, request.outcome)));
    facts.emplace_back(paper.say(say("Diajukan")), paper.moment(request.submitted_at));
    if (request.due_on)
        facts.emplace_back(paper.say(say("Batas jawaban")), paper.day(*request.due_on));
    facts.emplace_back(paper.say(say("Tata cara (SOP)")),
        paper.say(say("versi {0}, dibaca dan disetujui {1}", std::to_string(request.procedure_version),
            paper.moment(request.agreed_at))));
    document.facts(facts);
}

void add_answers(pdf::Document& document, const Paper& paper, const Request& request, const catalogue::Service& service)
{
    for (const auto& page : service.pages) {
        Facts facts;
        for (const auto& field : page.fields) {
            const auto words = catalogue::show_answer(field, request.answers[field.key], paper.language, paper.city);
            if (!words.empty())
                facts.emplace_back(paper.say(field.label), words);
        }
        if (facts.empty())
            continue;
        document.heading(paper.say(page.title));
        document.facts(facts);
    }
}

void add_files(pdf::Document& document, const Paper& paper, const catalogue::Service& service,
    const std::vector<RequestFile>& files)
{
    document.heading(paper.say(say("Berkas")));
    if (files.empty())
        return document.paragraph(paper.say(say("Tidak ada berkas.")));
    std::vector<std::vector<std::string>> rows;
    for (const auto& file : files) {
        const auto* letter = service.letter(file.letter);
        auto what = letter ? paper.say(letter->label) : paper.say(say("Hasil layanan"));
        if (file.replaced_at)
            what += " " + paper.say(say("(diganti pemohon)"));
        rows.push_back({what, file.name, text::file_size(paper.language, static_cast<std::uint64_t>(file.size)),
            file.sha256.substr(0, 12)});
    }
    document.table({paper.say(say("Surat")), paper.say(say("Nama berkas")), paper.say(say("Ukuran")), "SHA-256"}, rows);
    document.note(
        paper.say(say("Kolom terakhir adalah awal sidik berkas: berkas yang diubah satu huruf saja punya sidik lain.")));
}

void add_history(pdf::Document& document, const Paper& paper, const std::vector<HistoryEvent>& history)
{
    document.heading(paper.say(say("Perjalanan")));
    std::vector<std::vector<std::string>> rows;
    for (const auto& event : history) {
        auto what = paper.say(say_event(event, paper.city));
        if (const auto words = words_of_event(event); !words.empty())
            what += ": " + words;
        rows.push_back({paper.moment(event.at), what, event.actor_name});
    }
    document.table({paper.say(say("Waktu")), paper.say(say("Kejadian")), paper.say(say("Oleh"))}, rows);
}

} // namespace

std::string request_pdf(const Workplace& place, const Request& request, Language language, Instant printed_at)
{
    const auto contents = read_for_request(place, request);
    const Paper paper(place.city(), language);
    pdf::Document document(paper.head(say("Permohonan {0}", request.number), printed_at));
    document.title(paper.say(say("Permohonan layanan")));
    document.qr(place.public_address + "/permohonan/" + request.number,
        paper.say(say("Pindai untuk membuka permohonan (petugas)")));
    add_head(document, paper, request, *contents.service);
    add_answers(document, paper, request, *contents.service);
    add_files(document, paper, *contents.service, contents.files);
    if (request.outcome) {
        document.heading(paper.say(say("Jawaban: {0}", paper.say(say_outcome(*request.outcome)))));
        document.paragraph(request.answer);
    }
    add_history(document, paper, contents.history);
    return document.finish();
}

} // namespace pendopo::requests
