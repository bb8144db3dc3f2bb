#include "duties/pages/obligation_page.hpp"

#include "duties/duty_letter.hpp"
#include "duties/pages/duty_words.hpp"
#include "duties/say_duty.hpp"
#include "platform/text/translate.hpp"
#include "ui/components.hpp"

namespace pendopo::duties::pages {

namespace {

void fill_facts(const ui::Visit& visit, templates::Fill& content, const OpenedObligation& opened)
{
    const auto& [obligation, duty] = std::tie(opened.obligation, opened.duty);
    std::vector<ui::SummaryRow> rows{
        {visit.say(say("Siapa yang berkewajiban")), visit.say(name_of(visit.city(), obligation.owner)), ""},
        {visit.say(say("Masa")), visit.say(period_in_words(duty.when, obligation.term)), ""},
        {visit.say(say("Batas")), text::long_date(visit.language, obligation.term.due_on), ""},
        {visit.say(say("Cara menghitungnya")), visit.say(counting_in_words(duty, obligation.term, obligation.cause.date)), ""},
        {visit.say(say("Bukti yang diminta")), visit.say(evidence_in_words(duty.evidence)), ""},
        {visit.say(say("Dasar")),
            duty.basis + "\n"
                + visit.say(say("Versi aturan {0}, berlaku sejak {1}", std::to_string(duty.version), date_in_words(duty.from))),
            ""}};
    if (!opened.cause_title.empty())
        rows.insert(rows.begin() + 1, {visit.say(say("Karena entri")), opened.cause_title, ""});
    if (obligation.effective_on)
        rows.push_back({visit.say(say("Dilakukan pada")), date(visit, *obligation.effective_on), ""});
    if (obligation.settled_at)
        rows.push_back(
            {visit.say(say("Diselesaikan")), obligation.settled_name + ", " + moment(visit, *obligation.settled_at), ""});
    ui::fill_summary(content, "FACTS", rows);
}

void fill_evidence(ui::Visit& visit, templates::Fill& content, const OpenedObligation& opened)
{
    for (std::size_t i = 0; i < opened.evidence.size(); ++i) {
        const auto& piece = opened.evidence[i];
        auto& item = content.add("EVIDENCE").set("NAME", piece.sent_name).set("SENT", moment(visit, piece.sent_at));
        item.set("EFFECTIVE", date(visit, piece.effective_on));
        if (!piece.note.empty())
            fill_lines(item.add("NOTED"), "LINE", piece.note);
        if (piece.file)
            item.add("FILE")
                .set("ADDRESS", address_of(opened.obligation) + "/berkas/" + std::to_string(piece.id))
                .set("FILE_NAME", piece.file->name)
                .set("SIZE", text::file_size(visit.language, static_cast<std::uint64_t>(piece.file->size)))
                .set("DIGEST", piece.file->sha256);
        if (!piece.report_number.empty())
            item.add("REPORT").set("NUMBER", piece.report_number);
        if (piece.entry)
            item.add("ENTRY").set("TITLE",
                opened.entry_titles[i].empty() ? std::to_string(piece.entry) : opened.entry_titles[i]);
        if (piece.outcome == "returned")
            item.add("RETURNED").set("WHO", piece.checked_name).set("REASON", piece.reason);
        if (piece.outcome == "accepted" && piece.checked_at)
            item.add("ACCEPTED").set("WHO", piece.checked_name).set("MOMENT", moment(visit, *piece.checked_at));
    }
    content.show_if(opened.evidence.empty(), "NO_EVIDENCE");
}

void fill_letters(const ui::Visit& visit, templates::Fill& content, const OpenedObligation& opened)
{
    const bool sees = Standing(visit.city(), visit.actor).sees_all() || visit.actor.grants.may(access::Act::dispose);
    for (const auto& letter : opened.letters)
        if (sees || letter.state == LetterState::signed_)
            content.add("LETTER")
                .set("ADDRESS", "/kewajiban/surat/" + std::to_string(letter.id))
                .set("LABEL", letter.label())
                .set("SUBJECT", letter.subject);
}

void fill_reason(const ui::Visit& visit, templates::Fill& form, const Typed& typed, bool here)
{
    form.set("REASON", here ? typed.reason : "");
    for (const auto& complaint : typed.complaints)
        if (here && complaint.field == "reason")
            form.add("WRONG").set("TEXT", visit.say(complaint.message));
}

void fill_steps(ui::Visit& visit, templates::Fill& content, const OpenedObligation& opened, const Typed& typed)
{
    const auto& obligation = opened.obligation;
    const Standing standing(visit.city(), visit.actor);
    bool any = false;
    const auto aksi = visit.request.path.substr(visit.request.path.rfind('/') + 1);
    const auto form = [&](const char* name) -> templates::Fill& {
        any = true;
        auto& made = content.add(name).set("ADDRESS", address_of(obligation)).set("VERSION", obligation.version);
        ui::csrf(visit, made);
        return made;
    };
    if (obligation.state == State::open && standing.fulfils(obligation.owner)) {
        auto& fulfil = form("FULFIL");
        ui::fill_fields(visit, fulfil,
            {.fields = opened.fields,
                .answers = typed.answers,
                .complaints = typed.complaints,
                .only = {},
                .notes = {},
                .one_more = {}});
        if (opened.duty.evidence.kind == governance::Evidence::Kind::file) {
            auto asked = evidence_file();
            asked.label = opened.duty.evidence.label;
            ui::fill_letters(visit, fulfil,
                {.letters = {asked},
                    .fields = opened.fields,
                    .complaints = typed.complaints,
                    .files = {},
                    .only = {},
                    .notes = {}});
        }
        fulfil.show_if(opened.duty.second_person, "CHECKED_BY_ANOTHER");
    }
    if (obligation.state == State::submitted && standing.checks(opened.duty, opened.evidence.back().sent_by))
        fill_reason(visit, form("CHECK"), typed, aksi == "periksa");
    if (obligation.is_open() && standing.waives() && opened.duty.waivable)
        fill_reason(visit, form("WAIVE").show_if(aksi == "bebaskan", "OPEN"), typed, aksi == "bebaskan");
    if (!obligation.is_open() && standing.reopens())
        fill_reason(visit, form("REOPEN").show_if(aksi == "buka-kembali", "OPEN"), typed, aksi == "buka-kembali");
    content.show_if(!any, "NOTHING").show_if(any, "HAS_STEPS");
}

} // namespace

http::Response obligation_page(ui::Visit& visit, const OpenedObligation& opened, const Typed& typed)
{
    templates::Fill content;
    ui::fill_errors(visit, content, typed.complaints);
    const auto title = visit.say(opened.duty.name);
    content.set("TITLE", title).set("PERIOD", visit.say(period_in_words(opened.duty.when, opened.obligation.term)));
    content.set("SUMMARY", visit.say(opened.duty.summary));
    if (!opened.duty.uncertain.empty())
        content.add("UNCERTAIN").set("TEXT", visit.say(opened.duty.uncertain));
    fill_state(visit, content, "STATE", opened.obligation);
    // Of what was waived or fell away the state beside it says everything.
    if (opened.obligation.state != State::waived && opened.obligation.state != State::cancelled)
        fill_due(visit, content, "DAYS", opened.obligation);
    fill_facts(visit, content, opened);
    fill_evidence(visit, content, opened);
    fill_letters(visit, content, opened);
    fill_history(visit, content, opened);
    fill_steps(visit, content, opened, typed);
    return ui::page(visit,
        {.title = title,
            .current = "/kewajiban",
            .back_label = visit.say(say("Kewajiban kita")),
            .back_address = "/kewajiban",
            .look = ui::Page::Look::office,
            .status = typed.complaints.empty() ? 200 : 422},
        "duties/pages/obligation", content);
}

} // namespace pendopo::duties::pages
