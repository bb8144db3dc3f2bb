#include "measures/pages/measure_words.hpp"

#include "platform/text/translate.hpp"

namespace pendopo::measures::pages {

using ui::Tone;

std::string title_of(const ui::Visit& visit, const OpenedAssessment& opened)
{
    return visit.say(opened.instrument.short_name) + ", " + visit.say(name_of_owner(visit.city(), opened.assessment.owner))
        + ", " + std::to_string(opened.assessment.year);
}

void fill_assessment_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, const Assessment& assessment)
{
    if (assessment.is_open())
        ui::fill_tag(into, name, Tone::wait, "pen", visit.say(say("Sedang dinilai")));
    else
        ui::fill_tag(into, name, Tone::ok, "check", visit.say(say("Ditutup")));
}

void fill_piece_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, PieceState state)
{
    switch (state) {
    case PieceState::draft:
        return ui::fill_tag(into, name, Tone::rest, "pen", visit.say(say("Draf")));
    case PieceState::sent:
        return ui::fill_tag(into, name, Tone::wait, "clock", visit.say(say("Menunggu diperiksa")));
    case PieceState::accepted:
        return ui::fill_tag(into, name, Tone::ok, "check", visit.say(say("Bukti diterima")));
    case PieceState::returned:
        return ui::fill_tag(into, name, Tone::late, "return", visit.say(say("Perlu diperbaiki")));
    case PieceState::withdrawn:
        return ui::fill_tag(into, name, Tone::rest, "minus", visit.say(say("Ditarik")));
    }
}

void fill_item_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, ItemState state)
{
    switch (state) {
    case ItemState::none:
        return ui::fill_tag(into, name, Tone::rest, "circle", visit.say(say("Belum ada bukti")));
    case ItemState::draft:
        return fill_piece_state(visit, into, name, PieceState::draft);
    case ItemState::returned:
        return fill_piece_state(visit, into, name, PieceState::returned);
    case ItemState::sent:
        return fill_piece_state(visit, into, name, PieceState::sent);
    case ItemState::accepted:
        return fill_piece_state(visit, into, name, PieceState::accepted);
    }
}

void fill_score_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, ScoreState state)
{
    switch (state) {
    case ScoreState::none:
        return ui::fill_tag(into, name, Tone::rest, "circle", visit.say(say("Belum ada nilai")));
    case ScoreState::sent:
        return fill_piece_state(visit, into, name, PieceState::sent);
    case ScoreState::accepted:
        return fill_piece_state(visit, into, name, PieceState::accepted);
    case ScoreState::returned:
        return fill_piece_state(visit, into, name, PieceState::returned);
    }
}

std::string source_of(const ui::Visit& visit, const Proposal& proposal)
{
    using Kind = governance::Binding::Kind;
    switch (proposal.source) {
    case Kind::duty:
        return visit.say(say("Kewajiban yang dipenuhi: {0}", proposal.from));
    case Kind::report:
        return visit.say(say("Laporan yang sudah dikirim: {0}", proposal.from));
    case Kind::service:
        return visit.say(say("Layanan: {0}", proposal.from));
    default:
        return visit.say(say("Register: {0}", proposal.from));
    }
}

std::string source_of(const ui::Visit& visit, const Piece& piece)
{
    const auto* arrangements = visit.program.arrangements;
    if (piece.kind == PieceKind::obligation)
        return visit.say(say("Kewajiban yang dipenuhi"));
    const auto* of
        = piece.kind == PieceKind::entry && arrangements ? arrangements->entry_register(piece.entry_register) : nullptr;
    return of ? visit.say(say("Register: {0}", of->name)) : std::string();
}

void fill_uncertain(const ui::Visit& visit, templates::Fill& into, bool uncertain)
{
    if (!uncertain)
        return;
    auto& mark = into.add("UNCERTAIN")
                     .include("MARK", "ui/components/days/days")
                     .set("TONE", "wait")
                     .set("TEXT", visit.say(say("belum pasti")));
    ui::icon(mark, "ICON", "warning");
}

void fill_certainty(const ui::Visit& visit, templates::Fill& into, const Instrument& instrument)
{
    if (instrument.certainty.empty())
        return;
    into.include("CERTAINTY", "measures/pages/certainty")
        .set("TEXT", visit.say(instrument.certainty))
        .set("BASIS", instrument.basis)
        .set("STATUS", visit.say(instrument.status));
}

std::string moment(const ui::Visit& visit, Instant at)
{
    const auto& zone = visit.city().zone;
    return text::long_moment(visit.language, at, zone.offset, zone.abbreviation);
}

std::string level_name(const ui::Visit& visit, const Instrument& instrument, const Indicator& indicator, int level)
{
    for (const auto& one : instrument.levels)
        if (one.level == level) {
            const bool service = indicator.capability == Indicator::Capability::service && !one.service_name.empty();
            return visit.say(service ? one.service_name : one.name);
        }
    return {};
}

std::string level_in_words(const ui::Visit& visit, const OpenedAssessment& opened, const Indicator& indicator)
{
    const auto score = opened.index.mark(indicator.number).score;
    if (score.value() % 100 != 0)
        return score_text(visit.language, score);
    const int level = score.value() / 100;
    const auto name = level_name(visit, opened.instrument, indicator, level);
    return std::to_string(level) + (name.empty() ? "" : " " + name);
}

} // namespace pendopo::measures::pages
