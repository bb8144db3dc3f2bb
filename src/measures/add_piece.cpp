#include "measures/add_piece.hpp"

#include "duties/find_obligation.hpp"
#include "duties/owner.hpp"
#include "duties/say_duty.hpp"
#include "measures/insert_assessment.hpp"
#include "measures/sent_report.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "registers/find_entry.hpp"

#include <algorithm>

namespace pendopo::measures {

namespace {

constexpr std::size_t longest_title = 200, longest_note = 2000, longest_link = 500;

Result<> bring_entry(db::Reader& reader, const Workplace& place, const access::Actor& actor, Piece& piece)
{
    const auto found = registers::entry_by_id(reader, piece.entry);
    const auto* of = found ? place.arrangements.entry_register(found->register_key) : nullptr;
    if (!of || registers::find_entry(reader, place.registers, actor, *of, piece.entry).refused())
        return wrong("entry", say("Entri itu tidak ada, atau bukan untuk Anda"), "unknown");
    piece.entry_register = found->register_key;
    piece.title = found->number.empty() ? found->title : found->number + " · " + found->title;
    return Nothing{};
}

Result<> bring_obligation(db::Reader& reader, const Workplace& place, const Assessment& assessment, Piece& piece)
{
    const auto found = duties::obligation_by_id(reader, piece.obligation);
    if (!found || found->state != duties::State::fulfilled)
        return wrong("obligation", say("Hanya kewajiban yang sudah dipenuhi dapat menjadi bukti"), "unfulfilled");
    if (found->term.first.year() > assessment.year)
        return wrong("obligation", say("Masa kewajiban itu sesudah tahun yang dinilai"), "later");
    const auto& duty = place.duties.kept.of(reader, found->duty, found->duty_version);
    piece.title = duty.name.indonesian + ", " + duties::period_in_words(duty.when, found->term).indonesian + ", "
        + duties::name_of(place.city, found->owner).indonesian;
    return Nothing{};
}

// Only reports that the instrument names for this indicator, and what they tell of this year: nobody reads others this way.
Result<> bring_report(db::Reader& reader, const Workplace& place, const OpenedAssessment& opened, const Indicator& indicator,
    std::int64_t id, Piece& piece)
{
    const auto report = sent_report(reader, place, id);
    const bool named = report && std::any_of(indicator.served_by.begin(), indicator.served_by.end(), [&](const auto& one) {
        return one.kind == governance::Binding::Kind::report && one.key == report->kind;
    });
    constexpr int most = 1000;
    const auto of_year = named ? sent_reports(reader, place, opened.assessment, report->kind, most) : std::vector<SentReport>{};
    if (std::none_of(of_year.begin(), of_year.end(), [&](const auto& one) { return one.id == id; }))
        return wrong("report", say("Laporan itu tidak ada di antara yang dapat menjadi bukti indikator ini"), "unknown");
    const auto* definition = place.arrangements.report(report->kind);
    piece.file = report->paper;
    piece.title = (definition ? definition->name.indonesian : report->kind) + ", " + report->title;
    return Nothing{};
}

Result<> check_link(const Piece& piece)
{
    const auto& link = piece.link;
    const bool here = link.starts_with("/") && !link.starts_with("//") && !link.starts_with("/\\");
    const bool plain = link.find_first_of(" \n\t\"<>") == link.npos && link.size() <= longest_link;
    if (!plain || !(here || link.starts_with("https://") || link.starts_with("http://")))
        return wrong("link", say("Tulis alamat yang dimulai dengan https://"), "wrong");
    if (piece.title.empty())
        return wrong("title", say("Tulis apa yang dapat dilihat di alamat itu"), "required");
    return Nothing{};
}

Result<> check_piece(db::Reader& reader, const Workplace& place, const PieceAct& by, const OpenedAssessment& opened,
    std::int64_t report, Piece& piece)
{
    if (text::length(piece.note) > longest_note)
        return wrong("note", say("Tulis paling banyak {0}", text::amount(longest_note, text::Counted::characters)), "length");
    if (text::length(piece.title) > longest_title)
        return wrong("title", say("Tulis paling banyak {0}", text::amount(longest_title, text::Counted::characters)), "length");
    switch (piece.kind) {
    case PieceKind::file:
        if (report)
            return bring_report(reader, place, opened, *opened.instrument.indicator(by.number), report, piece);
        if (!piece.file)
            return wrong("file", say("Pilih berkas bukti"), "required");
        if (piece.title.empty())
            piece.title = piece.file->name;
        return Nothing{};
    case PieceKind::entry:
        return bring_entry(reader, place, by.by.actor, piece);
    case PieceKind::obligation:
        return bring_obligation(reader, place, opened.assessment, piece);
    case PieceKind::link:
        return check_link(piece);
    }
    throw Bug("every kind of evidence is checked");
}

bool is_same(const Piece& one, const Piece& other)
{
    return one.number == other.number && one.asked == other.asked && one.kind == other.kind && one.entry == other.entry
        && one.obligation == other.obligation && one.link == other.link
        && (one.file ? one.file->sha256 : std::string()) == (other.file ? other.file->sha256 : std::string());
}

Piece piece_from(const PieceAct& by, const NewPiece& asked)
{
    Piece piece;
    piece.number = by.number;
    piece.asked = by.asked;
    piece.kind = asked.kind;
    piece.title = asked.title;
    piece.note = asked.note;
    piece.added_at = by.by.now;
    piece.added_by = by.by.actor.person_id();
    piece.added_name = by.by.actor.audit().name;
    piece.state = asked.send ? PieceState::sent : PieceState::draft;
    if (asked.send) {
        piece.sent_at = by.by.now;
        piece.sent_by = piece.added_by;
    }
    // Only what belongs to its kind.
    if (asked.kind == PieceKind::file)
        piece.file = asked.file;
    if (asked.kind == PieceKind::entry)
        piece.entry = asked.entry;
    if (asked.kind == PieceKind::obligation)
        piece.obligation = asked.obligation;
    if (asked.kind == PieceKind::link)
        piece.link = asked.link;
    return piece;
}

Value piece_value(const Piece& piece)
{
    auto value = Value::map({{"id", piece.id}, {"number", piece.number}, {"level", piece.asked.first},
        {"item", piece.asked.second}, {"kind", word(piece.kind)}, {"title", piece.title}, {"state", word(piece.state)}});
    if (piece.file)
        value.set("sha256", piece.file->sha256);
    if (piece.entry)
        value.set("entry", piece.entry);
    if (piece.obligation)
        value.set("obligation", piece.obligation);
    if (!piece.link.empty())
        value.set("link", piece.link);
    return value;
}

} // namespace

Result<Piece> add_piece(const Workplace& place, const PieceAct& by, const NewPiece& asked)
{
    auto piece = piece_from(by, asked);
    piece.id = place.identifiers.next("indicator_evidence");
    return act_on_assessment(place, by.by,
        [&](audit::Act& act, const OpenedAssessment& opened, const Standing& standing) -> Result<audit::Kept<Piece>> {
            const auto* indicator = opened.instrument.indicator(by.number);
            if (!indicator)
                return unknown_indicator();
            if (!standing.collects(by.number))
                return not_yours();
            const auto [level, item] = by.asked;
            const bool known = level >= opened.instrument.minimum && level <= opened.instrument.maximum && item >= 0
                && item < items_of(opened.instrument, *indicator, level);
            if (!known || opened.is_entered(*indicator))
                return refuse(Why::conflict, "evidence.not_asked", say("Tingkat itu tidak meminta bukti."));
            TRY(check_piece(act.database(), place, by, opened, asked.report, piece));
            for (const auto& other : opened.pieces)
                if (other.state != PieceState::withdrawn && is_same(other, piece))
                    return refuse(Why::conflict, "evidence.twice", say("Bukti itu sudah ada di sini."));
            insert_piece(act, opened.assessment.id, piece);
            return act.commit(event_of(by.by, asked.send ? "evidence.sent" : "evidence.drafted", {}, piece_value(piece)),
                piece);
        });
}

} // namespace pendopo::measures
