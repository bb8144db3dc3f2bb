#include "duties/pages/duty_rows.hpp"

#include "duties/duty_letter.hpp"
#include "duties/pages/duty_words.hpp"
#include "duties/say_duty.hpp"
#include "duties/standing.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties::pages {

void DutiesOfRows::read(db::Reader& reader, const Place& place, const std::vector<Obligation>& rows)
{
    for (const auto& row : rows)
        if (!m_duties.contains({row.duty, row.duty_version})) {
            auto duty = place.rules().kept.of(reader, row.duty, row.duty_version);
            duty.basis = basis_here(place.rules(), duty);
            m_duties.emplace(std::pair(row.duty, row.duty_version), std::move(duty));
        }
}

const governance::Duty& DutiesOfRows::of(const Obligation& row) const
{
    return m_duties.at({row.duty, row.duty_version});
}

namespace {

Message step_of(const Obligation& row, const governance::Duty& duty, const Standing& standing)
{
    if (row.state == State::submitted)
        return standing.checks(duty, 0) ? say("Periksa") : say("Lihat");
    if (row.state == State::fulfilled)
        return say("Lihat bukti");
    if (row.state != State::open || !standing.fulfils(row.owner))
        return say("Lihat");
    switch (duty.evidence.kind) {
    case governance::Evidence::Kind::confirmation:
        return say("Nyatakan sudah");
    case governance::Evidence::Kind::file:
        return say("Unggah bukti");
    case governance::Evidence::Kind::entry:
        return say("Tunjukkan entri");
    case governance::Evidence::Kind::report:
        return say("Tulis nomor laporan");
    }
    throw Bug("every kind of evidence has its step");
}

} // namespace

void fill_table(ui::Visit& visit, templates::Fill& into, const std::string& caption, const std::vector<Obligation>& rows,
    const DutiesOfRows& duties)
{
    if (rows.empty())
        return;
    const Standing standing(visit.city(), visit.actor);
    auto& table = into.include("TABLE", "duties/pages/duty_table").set("CAPTION", caption);
    for (const auto& one : rows) {
        const auto& duty = duties.of(one);
        auto& row = table.add("ROW").set("NAME", visit.say(duty.name)).set("BASIS", duty.basis);
        row.set("PERIOD", visit.say(period_in_words(duty.when, one.term)))
            .set("OWNER", visit.say(name_of(visit.city(), one.owner)));
        row.set("DUE", text::short_date(visit.language, one.term.due_on) + " " + std::to_string(one.term.due_on.year()));
        row.set("ADDRESS", address_of(one)).set("STEP", visit.say(step_of(one, duty, standing)));
        row.show_if(one.is_late(visit.now), "LATE");
        fill_due(visit, row, "DAYS", one);
    }
}

} // namespace pendopo::duties::pages
