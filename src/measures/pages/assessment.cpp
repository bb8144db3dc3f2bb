// One assessment: its index, every indicator with what is to be done, and its closing.
#include "measures/close_assessment.hpp"
#include "measures/pages/measure_words.hpp"
#include "measures/pages/open.hpp"
#include "measures/pages/pages.hpp"
#include "measures/pages/parts.hpp"
#include "platform/text/translate.hpp"
#include "platform/text/unicode.hpp"
#include "ui/form.hpp"

namespace pendopo::measures::pages {

namespace {

struct Waiting {
    int sent = 0, returned = 0;
};

Waiting waiting_of(const OpenedAssessment& opened, int number)
{
    Waiting found;
    for (const auto& piece : opened.pieces)
        if (piece.number == number) {
            found.sent += piece.state == PieceState::sent ? 1 : 0;
            found.returned += piece.state == PieceState::returned ? 1 : 0;
        }
    const auto value = opened.value(number);
    found.sent += value.state == ScoreState::sent ? 1 : 0;
    found.returned += value.state == ScoreState::returned ? 1 : 0;
    return found;
}

void fill_indicator(const ui::Visit& visit, templates::Fill& row, const OpenedAssessment& opened, const Indicator& indicator)
{
    const auto& mark = opened.index.mark(indicator.number);
    row.set("NUMBER", indicator.number).set("NAME", visit.say(indicator.name));
    row.set("ADDRESS", indicator_address(opened.assessment, indicator.number));
    row.set("WEIGHT", decimal_text(visit.language, indicator.weight, 2) + "%");
    row.set("LEVEL", mark.assessed ? level_in_words(visit, opened, indicator) : visit.say(say("belum dinilai")));
    fill_uncertain(visit, row, indicator.uncertain);
    const auto waiting = waiting_of(opened, indicator.number);
    if (waiting.sent > 0)
        row.add("SENT").set("COUNT", text::number(visit.language, waiting.sent));
    if (waiting.returned > 0)
        row.add("RETURNED").set("COUNT", text::number(visit.language, waiting.returned));
    row.show_if(waiting.sent == 0 && waiting.returned == 0, "NONE");
}

void fill_aspects(const ui::Visit& visit, templates::Fill& content, const OpenedAssessment& opened)
{
    for (const auto& part : opened.index.aspects) {
        auto& aspect = content.add("ASPECT").set("CAPTION", visit.say(opened.instrument.aspect(part.key)->name));
        auto& head = aspect.add("HEAD").set("NAME", visit.say(opened.instrument.aspect(part.key)->name));
        fill_uncertain(visit, head.set("SCORE", score_text(visit.language, part.score)), part.uncertain);
        for (const auto& indicator : opened.instrument.indicators)
            if (indicator.aspect == part.key)
                fill_indicator(visit, aspect.add("ROW"), opened, indicator);
    }
}

void fill_facts(const ui::Visit& visit, templates::Fill& content, const OpenedAssessment& opened)
{
    const auto& assessment = opened.assessment;
    std::vector<ui::SummaryRow> rows{
        {visit.say(say("Instrumen")), visit.say(opened.instrument.name) + "\n" + opened.instrument.basis, ""},
        {visit.say(say("Cara")),
            visit.say(assessment.manner == Manner::counted ? say("Dihitung dari bukti yang diterima orang kedua")
                                                           : say("Nilai yang sudah ditetapkan lembaga lain")),
            ""},
        {visit.say(say("Dimulai")), assessment.begun_name + ", " + moment(visit, assessment.begun_at), ""}};
    if (assessment.closed_at)
        rows.push_back({visit.say(say("Ditutup")), assessment.closed_name + ", " + moment(visit, *assessment.closed_at), ""});
    if (assessment.edition > 1)
        rows.push_back({visit.say(say("Edisi {0} membetulkan", std::to_string(assessment.edition))), assessment.reason, ""});
    ui::fill_summary(content, "FACTS", rows);
}

void fill_editions(const ui::Visit& visit, templates::Fill& content, const Place& place, const OpenedAssessment& opened)
{
    std::vector<Assessment> editions;
    place.rules().database.read([&](db::Reader& reader) { editions = editions_of(reader, opened.assessment); });
    for (const auto& one : editions)
        if (one.edition != opened.assessment.edition)
            content.add("EDITION")
                .set("ADDRESS", address_of(one))
                .set("LABEL", visit.say(say("Edisi {0}", std::to_string(one.edition))));
}

void fill_steps(ui::Visit& visit, templates::Fill& content, const OpenedAssessment& opened, const std::string& reason)
{
    const auto& assessment = opened.assessment;
    const bool arranges = Standing(visit.actor, opened).arranges();
    if (arranges && assessment.is_open())
        ui::csrf(visit, content.add("CLOSE").set("ADDRESS", address_of(assessment)));
    if (arranges && !assessment.is_open() && assessment.newest)
        ui::csrf(visit, content.add("CORRECT").set("ADDRESS", address_of(assessment)).set("REASON", reason));
    content.set("PEOPLE", address_of(assessment, "/orang")).set("GAPS", address_of(assessment, "/celah"));
    content.set("CSV", with(address_of(assessment, "/unduh"), "bentuk", "csv"))
        .set("XLSX", with(address_of(assessment, "/unduh"), "bentuk", "xlsx"));
}

http::Response assessment_page(ui::Visit& visit, const Place& place, const OpenedAssessment& opened,
    const std::vector<Complaint>& complaints = {}, const std::string& reason = {})
{
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    const auto title = title_of(visit, opened);
    content.set("TITLE", title)
        .set("SCORE", score_text(visit.language, opened.index.whole))
        .set("PREDICATE", visit.say(opened.index.predicate));
    content.set("INSTRUMENT", visit.say(opened.instrument.short_name));
    fill_uncertain(visit, content.add("WHOLE"), opened.index.uncertain);
    fill_assessment_state(visit, content, "STATE", opened.assessment);
    if (opened.index.unassessed > 0)
        content.add("UNASSESSED").set("COUNT", text::number(visit.language, opened.index.unassessed));
    fill_parts(visit, content, opened.instrument, opened.index);
    fill_aspects(visit, content, opened);
    fill_facts(visit, content, opened);
    fill_editions(visit, content, place, opened);
    fill_steps(visit, content, opened, reason);
    fill_certainty(visit, content, opened.instrument);
    return ui::page(visit,
        {.title = title,
            .current = "/monev",
            .back_label = visit.say(say("Pemantauan dan evaluasi")),
            .back_address = with("/monev", "tahun", std::to_string(opened.assessment.year)),
            .look = ui::Page::Look::office,
            .status = complaints.empty() ? 200 : 422},
        "measures/pages/assessment", content);
}

} // namespace

Reply show_assessment(ui::Visit& visit)
{
    const Place place(visit.program);
    return assessment_page(visit, place, TRY(open_addressed(visit, place)));
}

Reply decide_assessment(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_addressed(visit, place));
    const MeasureAct by{visit.actor, opened.assessment.id, visit.now};
    const bool closes = visit.request.field("aksi") == "tutup";
    const auto reason = text::tidy(visit.request.field("alasan"));
    const auto done = closes ? close_assessment(place.rules(), by) : correct_assessment(place.rules(), by, reason);
    if (done.refused()) {
        const auto& refusal = done.refusal();
        if (refusal.why == Why::forbidden || refusal.why == Why::not_found)
            return refusal;
        const bool told = !refusal.complaints.empty();
        return assessment_page(visit, place, TRY(open_addressed(visit, place)),
            {{told ? "alasan" : "aksi", told ? refusal.complaints.front().message : refusal.message, refusal.code}}, reason);
    }
    auto after = *done;
    after.newest = true;
    auto response = http::redirect(address_of(after));
    ui::notify_next(response, visit, closes ? say("Penilaian ditutup dan tidak berubah lagi.") : say("Edisi baru dimulai."));
    return response;
}

} // namespace pendopo::measures::pages
