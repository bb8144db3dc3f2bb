// The forms of one indicator. Who was second reads what the first did; what was typed stays.
#include "measures/add_piece.hpp"
#include "measures/pages/indicator.hpp"
#include "measures/pages/pages.hpp"
#include "platform/text/unicode.hpp"
#include "uploads/pages/send_file.hpp"

#include <charconv>

namespace pendopo::measures::pages {

namespace {

// The rules' names of what is wrong → the inputs of this page.
const std::map<std::string, std::string>& inputs()
{
    static const std::map<std::string, std::string> names{{"score", "nilai"}, {"body", "lembaga"}, {"document", "dokumen"},
        {"document_on", "tanggal_dokumen"}, {"explanation", "penjelasan"}, {"reason", "alasan"}, {"file", "berkas"},
        {"title", "judul_tautan"}, {"link", "tautan"}, {"note", "catatan"}, {"entry", "aksi"}, {"obligation", "aksi"},
        {"report", "aksi"}};
    return names;
}

template <class T>
Reply after(ui::Visit& visit, const Place& place, const Result<T>& done, Typed typed, const Message& notice)
{
    if (!done.refused()) {
        const auto opened = TRY(open_addressed(visit, place));
        auto response = http::redirect(indicator_address(opened.assessment, TRY(addressed_indicator(visit, opened))->number));
        ui::notify_next(response, visit, notice);
        return response;
    }
    const auto& refusal = done.refusal();
    if (refusal.why == Why::forbidden || refusal.why == Why::not_found)
        return refusal;
    typed.complaints = refusal.complaints;
    for (auto& one : typed.complaints)
        if (const auto known = inputs().find(one.field); known != inputs().end())
            one.field = typed.form == "berkas" && one.field == "title" ? "judul_berkas" : known->second;
    if (typed.complaints.empty())
        typed.complaints.push_back({"aksi", refusal.message, refusal.code});
    return indicator_page(visit, TRY(open_indicator(visit, place)), typed);
}

std::string typed_text(const Value& answers, const char* key)
{
    return answers[key].is_text() ? text::tidy(answers[key].text()) : std::string();
}

// Keeps an uploaded file in the store; a complaint under the name of its input where it cannot be taken.
Result<std::optional<registers::StoredFile>> take_file(const ui::Visit& visit, const Place& place, const char* key)
{
    const auto* upload = visit.request.file(ui::letter_input(key));
    if (!upload || upload->name.empty())
        return std::optional<registers::StoredFile>();
    auto stored = registers::store_upload(place.rules().files, {upload->name, upload->path, upload->sha256, upload->size},
        evidence_letter(key));
    if (!stored.refused())
        return std::optional(*std::move(stored));
    auto refusal = stored.refusal();
    for (auto& one : refusal.complaints)
        one.field = key;
    return refusal;
}

Reply give_score(ui::Visit& visit, const Place& place, const OpenedIndicator& at, const IndicatorAct& by)
{
    const auto answers = catalogue::read_form(score_fields(at.opened.instrument), visit.request.form);
    Typed typed{"nilai", answers, {}, "", "", 0};
    const auto file = take_file(visit, place, "berkas_dokumen");
    if (file.refused())
        return after(visit, place, Result<IndicatorValue>(file.refusal()), typed, {});
    const EnteredScore entered{read_score(typed_text(answers, "nilai")), typed_text(answers, "lembaga"),
        typed_text(answers, "dokumen"), Date::parse(typed_text(answers, "tanggal_dokumen")), *file};
    return after(visit, place, enter_score(place.rules(), by, entered), typed, say("Nilai dikirim dan menunggu diperiksa."));
}

// Of what was proposed: a report is offered as the file that was signed.
PieceKind kind_in(std::string_view typed)
{
    for (const auto kind : {PieceKind::entry, PieceKind::obligation, PieceKind::file})
        if (typed == word(kind))
            return kind;
    return PieceKind::link;
}

// What the form's button offers.
Result<NewPiece> piece_in(const ui::Visit& visit, const Place& place, Typed& typed)
{
    NewPiece piece;
    piece.send = visit.request.field("aksi") != "draf";
    if (typed.form == "usulan") {
        const auto id = visit.request.field("id"), kind = visit.request.field("jenis");
        std::int64_t number = 0;
        std::from_chars(id.data(), id.data() + id.size(), number);
        piece.kind = kind_in(kind);
        piece.entry = piece.obligation = piece.report = number;
        piece.link = visit.request.field("tautan");
        if (piece.kind == PieceKind::link) // the others bring their own
            piece.title = text::tidy(visit.request.field("judul"));
        return piece;
    }
    if (typed.form == "tautan") {
        typed.answers = catalogue::read_form(link_fields(), visit.request.form);
        piece.kind = PieceKind::link;
        piece.link = typed_text(typed.answers, "tautan");
        piece.title = typed_text(typed.answers, "judul_tautan");
        return piece;
    }
    typed.answers = catalogue::read_form(file_fields(), visit.request.form);
    piece.title = typed_text(typed.answers, "judul_berkas");
    piece.note = typed_text(typed.answers, "catatan");
    piece.file = TRY(take_file(visit, place, "berkas"));
    return piece;
}

} // namespace

Reply change_indicator(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto at = TRY(open_indicator(visit, place));
    const IndicatorAct by{{visit.actor, at.opened.assessment.id, visit.now}, at.indicator.number,
        read_number(visit.request.field("versi")).value_or(-1)};
    const auto act = visit.request.field("aksi");
    if (act == "nilai")
        return give_score(visit, place, at, by);
    if (act == "terima" || act == "kembalikan") {
        const auto reason = text::tidy(visit.request.field("alasan"));
        const bool accepts = act == "terima";
        return after(visit, place, check_score(place.rules(), by, accepts ? Verdict::accept : Verdict::give_back, reason),
            {"kembalikan", {}, {}, "", reason, 0},
            accepts ? say("Nilai diterima.") : say("Nilai dikembalikan kepada pengirimnya."));
    }
    const auto explanation = text::tidy(visit.request.field("penjelasan"));
    return after(visit, place, explain_indicator(place.rules(), by, explanation), {"jelaskan", {}, {}, explanation, "", 0},
        say("Penjelasan disimpan."));
}

Reply add_evidence(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto at = TRY(open_indicator(visit, place));
    const PieceAct by{{visit.actor, at.opened.assessment.id, visit.now}, at.indicator.number,
        {read_number(visit.request.field("tingkat")).value_or(-1), read_number(visit.request.field("butir")).value_or(-1)}};
    const auto act = visit.request.field("aksi");
    Typed typed{act == "usulan" || act == "tautan" ? std::string(act) : "berkas", {}, {}, "", "", 0};
    const auto piece = piece_in(visit, place, typed);
    if (piece.refused())
        return after(visit, place, Result<Piece>(piece.refusal()), typed, {});
    return after(visit, place, add_piece(place.rules(), by, *piece), typed,
        piece->send ? say("Bukti dikirim dan menunggu diperiksa.") : say("Bukti disimpan sebagai draf."));
}

Reply step_evidence(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto at = TRY(open_indicator(visit, place));
    const auto act = visit.request.field("aksi");
    const auto step = act == "terima" ? PieceStep::accept
        : act == "kembalikan"         ? PieceStep::give_back
        : act == "tarik"              ? PieceStep::withdraw
                                      : PieceStep::send;
    const auto notice = step == PieceStep::accept ? say("Bukti diterima.")
        : step == PieceStep::give_back            ? say("Bukti dikembalikan kepada pengirimnya.")
        : step == PieceStep::withdraw             ? say("Bukti ditarik.")
                                                  : say("Bukti dikirim dan menunggu diperiksa.");
    const std::int64_t piece = read_number(visit.parameter("piece")).value_or(0);
    const auto reason = text::tidy(visit.request.field("alasan"));
    const auto done = step_piece(place.rules(), {visit.actor, at.opened.assessment.id, visit.now}, piece, step, reason);
    return after(visit, place, done, {step == PieceStep::give_back ? "kembalikan" : "langkah", {}, {}, "", reason, piece},
        notice);
}

Reply show_evidence_file(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_addressed(visit, place));
    const int number = TRY(addressed_indicator(visit, opened))->number;
    if (visit.parameter("file") == "nilai" && opened.value(number).file)
        return uploads::pages::send_file(place.rules().files, *opened.value(number).file);
    for (const auto& piece : opened.pieces)
        if (piece.number == number && piece.file && std::to_string(piece.id) == visit.parameter("file"))
            return uploads::pages::send_file(place.rules().files, *piece.file);
    return refuse(Why::not_found, "file.unknown", say("Berkas itu tidak ada pada indikator ini."));
}

} // namespace pendopo::measures::pages
