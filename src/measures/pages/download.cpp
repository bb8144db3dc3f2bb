// An assessment as a table: every indicator with its place, weight, mark and what was written.
#include "measures/pages/measure_words.hpp"
#include "measures/pages/open.hpp"
#include "measures/pages/pages.hpp"
#include "platform/http/disposition.hpp"
#include "platform/sheets/workbook.hpp"

namespace pendopo::measures::pages {

namespace {

double number_of(Score score)
{
    return score.value() / 100.0;
}

std::string sure(const ui::Visit& visit, bool uncertain)
{
    return uncertain ? visit.say(say("belum pasti")) : std::string();
}

int accepted_pieces(const OpenedAssessment& opened, int number)
{
    int count = 0;
    for (const auto& piece : opened.pieces)
        count += piece.number == number && piece.state == PieceState::accepted ? 1 : 0;
    return count;
}

sheets::Sheet indicators(const ui::Visit& visit, const OpenedAssessment& opened)
{
    sheets::Sheet sheet{visit.say(say("Indikator")),
        {{visit.say(say("Nomor")), 8}, {visit.say(say("Indikator")), 60}, {visit.say(say("Domain")), 28},
            {visit.say(say("Aspek")), 36}, {visit.say(say("Bobot (%)")), 10}, {visit.say(say("Nilai")), 8},
            {visit.say(say("Sumbangan")), 12, 4}, {visit.say(say("Dinilai")), 10}, {visit.say(say("Bukti diterima")), 10},
            {visit.say(say("Penjelasan")), 60}, {visit.say(say("Dari lembaga")), 24}, {visit.say(say("Dokumen")), 24},
            {visit.say(say("Kepastian")), 14}},
        {}};
    for (const auto& one : opened.instrument.indicators) {
        const auto& mark = opened.index.mark(one.number);
        const auto value = opened.value(one.number);
        const auto* aspect = opened.instrument.aspect(one.aspect);
        const auto* domain = aspect ? opened.instrument.domain(aspect->domain) : nullptr;
        sheet.rows.push_back({std::int64_t{one.number}, visit.say(one.name), domain ? visit.say(domain->name) : std::string(),
            aspect ? visit.say(aspect->name) : std::string(), one.weight, number_of(mark.score),
            one.weight * number_of(mark.score) / 100, visit.say(mark.assessed ? say("ya") : say("belum")),
            std::int64_t{accepted_pieces(opened, one.number)}, value.explanation, value.body, value.document,
            sure(visit, one.uncertain)});
    }
    return sheet;
}

sheets::Sheet parts(const ui::Visit& visit, const OpenedAssessment& opened)
{
    sheets::Sheet sheet{visit.say(say("Indeks")),
        {{visit.say(say("Tingkatan")), 14}, {visit.say(say("Bagian")), 60}, {visit.say(say("Nilai")), 10},
            {visit.say(say("Keterangan")), 40}},
        {}};
    sheet.rows.push_back({visit.say(say("Indeks")), title_of(visit, opened), number_of(opened.index.whole),
        visit.say(opened.index.predicate) + (opened.index.uncertain ? " (" + sure(visit, true) + ")" : "")});
    for (const auto& one : opened.index.domains)
        sheet.rows.push_back({visit.say(say("Domain")), visit.say(opened.instrument.domain(one.key)->name),
            number_of(one.score), sure(visit, one.uncertain)});
    for (const auto& one : opened.index.aspects)
        sheet.rows.push_back({visit.say(say("Aspek")), visit.say(opened.instrument.aspect(one.key)->name), number_of(one.score),
            sure(visit, one.uncertain)});
    if (!opened.instrument.certainty.empty())
        sheet.rows.push_back({visit.say(say("Kepastian")), visit.say(opened.instrument.certainty)});
    return sheet;
}

http::Response attached(std::string bytes, const char* type, const std::string& name)
{
    auto response = http::private_file(type, "attachment", name);
    response.body = std::move(bytes);
    return response;
}

} // namespace

Reply download(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_addressed(visit, place));
    auto name = std::to_string(opened.assessment.year) + "-" + opened.assessment.instrument;
    if (!opened.assessment.owner.empty())
        name += "-" + opened.assessment.owner.substr(opened.assessment.owner.find(':') + 1);
    if (visit.request.query_field("bentuk") == "xlsx")
        return attached(sheets::write_xlsx({parts(visit, opened), indicators(visit, opened)}, visit.now),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
    return attached(sheets::write_csv(indicators(visit, opened)), "text/csv; charset=utf-8", name + ".csv");
}

} // namespace pendopo::measures::pages
