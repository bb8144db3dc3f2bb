// What each level asks, with what shows it; and the mark of another body with its document.
#include "measures/pages/indicator.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::measures::pages {

namespace {

void fill_return(const ui::Visit& visit, templates::Fill& form, const Typed& typed, bool here)
{
    form.set("REASON", here ? typed.reason : "").show_if(here, "OPEN");
    for (const auto& complaint : typed.complaints)
        if (here)
            form.add("WRONG").set("TEXT", visit.say(complaint.message));
}

std::string piece_address(const OpenedIndicator& at, const Piece& piece)
{
    if (piece.kind == PieceKind::file)
        return indicator_address(at.opened.assessment, piece.number, "/berkas/" + std::to_string(piece.id));
    if (piece.kind == PieceKind::entry)
        return "/register/" + piece.entry_register + "/" + std::to_string(piece.entry);
    return piece.kind == PieceKind::obligation ? "/kewajiban/" + std::to_string(piece.obligation) : piece.link;
}

void fill_piece_steps(ui::Visit& visit, templates::Fill& row, const OpenedIndicator& at, const Piece& piece, const Typed& typed)
{
    if (!at.opened.assessment.is_open())
        return;
    const Standing standing(visit.actor, at.opened);
    const auto address = indicator_address(at.opened.assessment, piece.number, "/bukti/" + std::to_string(piece.id));
    const auto form = [&](const char* name) -> templates::Fill& {
        auto& made = row.add(name).set("ADDRESS", address).set("PIECE", piece.id);
        ui::csrf(visit, made);
        return made;
    };
    const bool unsent = piece.state == PieceState::draft || piece.state == PieceState::returned;
    if (standing.collects(piece.number) && unsent)
        form("SEND");
    if (standing.collects(piece.number) && (unsent || piece.state == PieceState::sent))
        form("WITHDRAW");
    const bool checks = standing.checks(piece.number, piece.added_by) && standing.checks(piece.number, piece.sent_by);
    if (checks && piece.state == PieceState::sent)
        form("ACCEPT");
    if (checks && (piece.state == PieceState::sent || piece.state == PieceState::accepted))
        fill_return(visit, form("RETURN"), typed, typed.form == "kembalikan" && typed.piece == piece.id);
}

void fill_pieces(ui::Visit& visit, templates::Fill& item, const OpenedIndicator& at, Asked asked, const Typed& typed)
{
    for (const auto& piece : at.opened.pieces) {
        if (piece.number != at.indicator.number || piece.asked != asked || piece.state == PieceState::withdrawn)
            continue;
        auto& row = item.add("PIECE").set("TITLE", piece.title).set("ADDRESS", piece_address(at, piece));
        row.set("WHO", piece.added_name).set("MOMENT", moment(visit, piece.added_at));
        fill_piece_state(visit, row, "STATE", piece.state);
        if (const auto source = source_of(visit, piece); !source.empty())
            row.add("SOURCE").set("TEXT", source);
        if (piece.file)
            row.add("SIZE").set("TEXT", text::file_size(visit.language, static_cast<std::uint64_t>(piece.file->size)));
        if (!piece.note.empty())
            row.add("NOTE").set("TEXT", piece.note);
        if (piece.state == PieceState::accepted)
            row.add("ACCEPTED").set("WHO", piece.checked_name).set("MOMENT", moment(visit, *piece.checked_at));
        if (piece.state == PieceState::returned)
            row.add("RETURNED").set("WHO", piece.checked_name).set("REASON", piece.reason);
        fill_piece_steps(visit, row, at, piece, typed);
    }
}

std::string item_text(const ui::Visit& visit, const OpenedIndicator& at, Asked asked)
{
    const auto found = at.indicator.evidence.find(asked.first);
    if (found != at.indicator.evidence.end() && asked.second < static_cast<int>(found->second.size()))
        return visit.say(found->second[static_cast<std::size_t>(asked.second)]);
    return visit.say(say("Bukti untuk tingkat ini"));
}

} // namespace

void fill_levels(ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at, const Typed& typed)
{
    const bool adds = at.opened.assessment.is_open() && Standing(visit.actor, at.opened).collects(at.indicator.number);
    for (int level = at.opened.instrument.minimum; level <= at.opened.instrument.maximum; ++level) {
        const int items = items_of(at.opened.instrument, at.indicator, level);
        if (items == 0)
            continue;
        auto& part = content.add("LEVEL")
                         .set("NUMBER", level)
                         .set("NAME", level_name(visit, at.opened.instrument, at.indicator, level));
        for (int item = 0; item < items; ++item) {
            const Asked asked{level, item};
            auto& row = part.add("ITEM").set("TEXT", item_text(visit, at, asked));
            fill_item_state(visit, row, "ITEM_STATE", item_state(at.opened.pieces, at.indicator.number, asked));
            fill_pieces(visit, row, at, asked, typed);
            if (!adds)
                continue;
            auto address = with(indicator_address(at.opened.assessment, at.indicator.number), "tingkat", std::to_string(level));
            if (item > 0)
                address = with(address, "butir", std::to_string(item));
            if (asked != at.asked)
                row.add("ADD").set("ADDRESS", address + "#aksi").set("TEXT", item_text(visit, at, asked));
        }
    }
}

void fill_entered(ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at, const Typed& typed)
{
    const auto value = at.opened.value(at.indicator.number);
    auto& part = content.add("ENTERED");
    fill_score_state(visit, part, "STATE", value.state);
    const auto address = indicator_address(at.opened.assessment, at.indicator.number);
    if (value.score) {
        auto& given = part.add("GIVEN")
                          .set("SCORE", score_text(visit.language, *value.score))
                          .set("BODY", value.body)
                          .set("DOCUMENT", value.document);
        given.set("DATE", value.document_on ? text::plain_date(visit.language, *value.document_on) : std::string());
        given.set("WHO", value.sent_name).set("MOMENT", moment(visit, *value.sent_at));
        if (value.file)
            given.add("FILE")
                .set("ADDRESS", indicator_address(at.opened.assessment, at.indicator.number, "/berkas/nilai"))
                .set("NAME", value.file->name);
        if (value.state == ScoreState::returned)
            given.add("RETURNED").set("WHO", value.checked_name).set("REASON", value.reason);
        if (value.state == ScoreState::accepted)
            given.add("ACCEPTED").set("WHO", value.checked_name).set("MOMENT", moment(visit, *value.checked_at));
    }
    if (!at.opened.assessment.is_open())
        return;
    const Standing standing(visit.actor, at.opened);
    if (value.state == ScoreState::sent && standing.checks(at.indicator.number, value.sent_by)) {
        auto& check = part.add("CHECK").set("ADDRESS", address).set("VERSION", value.version);
        ui::csrf(visit, check);
        fill_return(visit, check, typed, typed.form == "kembalikan");
    }
    if (!standing.collects(at.indicator.number))
        return;
    auto& form = content.add("SCORE_FORM").set("ADDRESS", address).set("VERSION", value.version);
    ui::csrf(visit, form);
    const auto fields = score_fields(at.opened.instrument);
    ui::fill_fields(visit, form,
        {.fields = fields, .answers = typed.answers, .complaints = typed.complaints, .only = {}, .notes = {}, .one_more = {}});
    ui::fill_letters(visit, form,
        {.letters = {evidence_letter("berkas_dokumen")},
            .fields = fields,
            .complaints = typed.complaints,
            .files = {},
            .only = {},
            .notes = {}});
}

void fill_adding(ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at, const Typed& typed)
{
    auto& add = content.add("ADDING")
                    .set("LEVEL", at.asked.first)
                    .set("NAME", level_name(visit, at.opened.instrument, at.indicator, at.asked.first));
    add.set("ITEM", item_text(visit, at, at.asked));
    const auto address = indicator_address(at.opened.assessment, at.indicator.number, "/bukti");
    const auto form = [&](templates::Fill& made) -> templates::Fill& {
        ui::csrf(visit, made.set("ADDRESS", address).set("LEVEL", at.asked.first).set("ITEM", at.asked.second));
        return made;
    };
    for (const auto& one : at.proposals) {
        auto& row
            = form(add.add("PROPOSAL")).set("TITLE", one.title).set("FROM", source_of(visit, one)).set("KIND", word(one.kind));
        row.set("ID", one.id).set("LINK", one.link);
    }
    add.show_if(at.proposals.empty(), "NO_PROPOSAL");
    auto& search = add.add("SEARCH").set("ADDRESS",
        "/monev/" + std::to_string(at.opened.assessment.year) + "/" + at.opened.assessment.instrument + "/"
            + std::to_string(at.indicator.number));
    search.set("OWNER", at.opened.assessment.owner).set("LEVEL", at.asked.first).set("ITEM", at.asked.second);
    search.set("TYPED", visit.request.query_field("cari"));
    const auto fields = file_fields();
    auto& upload = form(add.add("UPLOAD")).show_if(typed.form == "berkas", "OPEN");
    ui::fill_letters(visit, upload,
        {.letters = {evidence_letter("berkas")},
            .fields = fields,
            .complaints = typed.complaints,
            .files = {},
            .only = {},
            .notes = {}});
    ui::fill_fields(visit, upload,
        {.fields = fields, .answers = typed.answers, .complaints = typed.complaints, .only = {}, .notes = {}, .one_more = {}});
    const auto links = link_fields();
    auto& link = form(add.add("LINKED")).show_if(typed.form == "tautan", "OPEN");
    ui::fill_fields(visit, link,
        {.fields = links, .answers = typed.answers, .complaints = typed.complaints, .only = {}, .notes = {}, .one_more = {}});
}

} // namespace pendopo::measures::pages
