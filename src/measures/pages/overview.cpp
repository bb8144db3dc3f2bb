// A year: its index, how the services were answered, who is assessed, and how to begin.
#include "measures/answered_requests.hpp"
#include "measures/begin_assessment.hpp"
#include "measures/pages/bars.hpp"
#include "measures/pages/measure_words.hpp"
#include "measures/pages/open.hpp"
#include "measures/pages/pages.hpp"
#include "measures/pages/parts.hpp"
#include "platform/text/translate.hpp"
#include "ui/form.hpp"

#include <array>

namespace pendopo::measures::pages {

namespace {

struct Year {
    int year = 0;
    std::vector<AnsweredMonth> answered;
    std::vector<IndexRow> rows;
    std::vector<int> others; // years with an assessment, the latest first
};

Year read_year(const ui::Visit& visit, const Place& place)
{
    Year read;
    read.year = read_number(visit.request.query_field("tahun")).value_or(visit.today().year());
    read.year = std::clamp(read.year, 2000, visit.today().year());
    place.rules().database.read([&](db::Reader& reader) {
        read.answered = answered_by_month(reader, read.year);
        read.rows = read_indices(reader, place.rules().arrangements, list_assessments(reader, {std::nullopt, read.year}));
        read.others.clear();
        for (const auto& one : list_assessments(reader))
            if (std::find(read.others.begin(), read.others.end(), one.year) == read.others.end())
                read.others.push_back(one.year);
    });
    if (std::find(read.others.begin(), read.others.end(), read.year) == read.others.end())
        read.others.insert(std::upper_bound(read.others.begin(), read.others.end(), read.year, std::greater<>()), read.year);
    return read;
}

const IndexRow* city_row(const Year& year)
{
    for (const auto& one : year.rows)
        if (one.assessment.owner.empty())
            return &one;
    return nullptr;
}

std::string month_name(Language language, int month, bool whole)
{
    static constexpr std::array<const char*, 12> ids{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
        "September", "Oktober", "November", "Desember"};
    static constexpr std::array<const char*, 12> names{"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};
    const std::string name = (language == Language::english ? names : ids).at(static_cast<std::size_t>(month - 1));
    return whole ? name : name.substr(0, 3);
}

std::string percent(Language language, int part, int whole)
{
    return text::number(language, whole == 0 ? 0 : (200 * part + whole) / (2 * whole)) + "%";
}

void fill_answered(const ui::Visit& visit, templates::Fill& content, const Year& year)
{
    int in_time = 0, all = 0;
    for (const auto& one : year.answered) {
        in_time += one.in_time;
        all += one.in_time + one.late;
    }
    content.set("ANSWERED", text::number(visit.language, all));
    if (all == 0)
        return;
    content.add("ON_TIME").set("PERCENT", percent(visit.language, in_time, all));
    auto& part = content.add("SERVICES");
    Columns columns{"bulan", visit.say(say("Permohonan dijawab tiap bulan")),
        visit.say(say("Batang bertumpuk tiap bulan; angkanya ada di tabel")), visit.say(say("tepat waktu")),
        visit.say(say("terlambat")), {}};
    for (const auto& one : year.answered) {
        columns.columns.push_back({month_name(visit.language, one.month, false), one.in_time, one.late});
        part.add("MONTH")
            .set("NAME", month_name(visit.language, one.month, true))
            .set("GOOD", text::number(visit.language, one.in_time))
            .set("BAD", text::number(visit.language, one.late))
            .set("PERCENT", percent(visit.language, one.in_time, one.in_time + one.late));
    }
    fill_columns(part, "CHART", columns);
}

void fill_begin(ui::Visit& visit, const Place& place, templates::Fill& content, const Year& year,
    const std::vector<Complaint>& complaints)
{
    if (!begins(visit.actor))
        return;
    auto& form = content.add("BEGIN").show_if(!complaints.empty() || year.rows.empty(), "OPEN");
    ui::csrf(visit, form);
    for (int one = visit.today().year(); place.rules().arrangements.instrument_of(one); --one)
        form.add("YEAR")
            .set("KEY", one)
            .set("NAME", std::to_string(one) + " · " + visit.say(place.rules().arrangements.instrument_of(one)->short_name))
            .show_if(one == year.year, "CHECKED");
    for (const auto& one : visit.city().agencies)
        form.add("OWNER").set("KEY", "agency:" + one.key).set("NAME", visit.say(one.name));
    for (const auto& one : visit.city().units)
        form.add("OWNER").set("KEY", "unit:" + one.key).set("NAME", visit.say(one.name));
    form.set("CITY", visit.say(visit.city().name));
}

http::Response overview_page(ui::Visit& visit, const Place& place, const std::vector<Complaint>& complaints)
{
    const auto year = read_year(visit, place);
    templates::Fill content;
    ui::fill_errors(visit, content, complaints);
    content.set("YEAR", year.year).set("MOMENT", moment(visit, visit.now));
    for (const int one : year.others)
        content.add("OTHER").set("YEAR", one).show_if(one == year.year, "CURRENT");
    if (const auto* city = city_row(year)) {
        auto& index = content.add("INDEX");
        index.set("INSTRUMENT", visit.say(city->instrument.short_name)).set("ADDRESS", address_of(city->assessment));
        if (city->index.unassessed > 0)
            index.add("UNASSESSED").set("COUNT", text::number(visit.language, city->index.unassessed));
        fill_parts(visit, index, city->instrument, city->index);
        fill_certainty(visit, content, city->instrument);
        auto& figure = content.add("FIGURE")
                           .set("SCORE", score_text(visit.language, city->index.whole))
                           .set("NAME", visit.say(city->instrument.short_name))
                           .set("PREDICATE", visit.say(city->index.predicate));
        fill_uncertain(visit, figure, city->index.uncertain);
    } else
        content.show("NO_INDEX");
    fill_answered(visit, content, year);
    if (!year.rows.empty()) {
        auto& table = content.add("TABLE");
        for (const auto& one : year.rows)
            fill_index_row(visit, table.add("ROW"), one);
    }
    fill_begin(visit, place, content, year, complaints);
    return ui::page(visit,
        {.title = visit.say(say("Pemantauan dan evaluasi")) + " " + std::to_string(year.year),
            .current = "/monev",
            .look = ui::Page::Look::office,
            .status = complaints.empty() ? 200 : 422},
        "measures/pages/overview", content);
}

} // namespace

Reply show_overview(ui::Visit& visit)
{
    return overview_page(visit, Place(visit.program), {});
}

Reply begin_one(ui::Visit& visit)
{
    const Place place(visit.program);
    const NewAssessment asked{read_number(visit.request.field("tahun")).value_or(0), std::string(visit.request.field("siapa")),
        manner_of(visit.request.field("cara")).value_or(Manner::counted)};
    const auto begun = begin_assessment(place.rules(), visit.actor, asked, visit.now);
    if (!begun.refused()) {
        auto response = http::redirect(address_of(*begun));
        ui::notify_next(response, visit, say("Penilaian dimulai."));
        return response;
    }
    const auto& refusal = begun.refusal();
    if (refusal.why == Why::forbidden)
        return refusal;
    static const std::map<std::string, std::string> fields{{"year", "tahun"}, {"owner", "siapa"}};
    std::vector<Complaint> complaints = refusal.complaints;
    for (auto& one : complaints)
        one.field = fields.at(one.field);
    if (complaints.empty())
        complaints.push_back({"tahun", refusal.message, refusal.code});
    return overview_page(visit, place, complaints);
}

} // namespace pendopo::measures::pages
