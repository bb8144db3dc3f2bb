// Tokens for programs: the list, a new one (shown once), an end to one.
#include "people/api_token.hpp"

#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "platform/text/translate.hpp"

#include <charconv>

namespace pendopo::people::pages {

namespace {

std::int64_t number_in(const ui::Visit& visit, std::string_view name)
{
    const auto sent = visit.request.field(name);
    std::int64_t number = 0;
    std::from_chars(sent.data(), sent.data() + sent.size(), number);
    return number;
}

OwnForm token_form()
{
    std::vector<catalogue::Option> lasts;
    for (const char* days : {"30", "90", "180", "365"})
        lasts.push_back({days, {std::string(days) + " hari", std::string(days) + " days"}, {}});
    return {"/token",
        {{"email", "email", say("Atas nama siapa"), say("Alamat email akun yang dipakai program itu.")},
            {"name", "text", say("Untuk apa"), say("Misalnya: sinkronisasi data dengan aplikasi kepegawaian.")},
            {"days", "choice", say("Masa berlaku"), {}, true, lasts}}};
}

void fill_row(templates::Fill& row, const ui::Visit& visit, const ApiToken& token)
{
    const auto day = [&](Instant moment) { return text::plain_date(visit.language, moment.date(visit.city().zone.offset)); };
    const bool over = token.revoked_at || token.expires_at <= visit.now;
    row.set("NAME", token.name)
        .set("PERSON", token.person_name)
        .set("MADE", day(token.created_at))
        .set("UNTIL", day(token.expires_at));
    auto& tag = row.include("STATE", "ui/components/tag/tag");
    tag.set("TONE", over ? "rest" : "ok");
    tag.set("TEXT", visit.say(token.revoked_at ? say("Dicabut") : over ? say("Habis masa berlaku") : say("Berlaku")));
    ui::icon(tag, "ICON", over ? "minus" : "check");
    if (!over)
        row.add("REVOKE").set("ID", token.id);
}

http::Response tokens_page(ui::Visit& visit, const Value& answers, const std::vector<Complaint>& complaints, int status)
{
    std::vector<ApiToken> tokens;
    visit.program.database.read([&](db::Reader& reader) { tokens = list_tokens(reader); });
    templates::Fill fill;
    fill_form(visit, fill, token_form(), answers, complaints);
    if (!tokens.empty()) {
        auto& table = fill.add("TABLE");
        for (const auto& token : tokens)
            fill_row(table.add("ROW"), visit, token);
    } else {
        auto& empty = fill.include("EMPTY", "ui/components/empty/empty").set("HEADING", visit.say(say("Belum ada token")));
        empty.set("TEXT", visit.say(say("Token yang Anda buat untuk program lain tampil di sini.")));
    }
    ui::Page whole;
    whole.title = visit.say(say("Token API"));
    whole.current = "/orang";
    whole.look = ui::Page::Look::office;
    whole.back_label = visit.say(say("Kembali"));
    whole.back_address = "/orang";
    whole.status = status;
    return ui::page(visit, whole, "people/pages/tokens", fill);
}

Result<Secret> issue(ui::Visit& visit)
{
    std::optional<Person> person;
    visit.program.database.read(
        [&](db::Reader& reader) { person = find_person_by_email(reader, EmailAddress(field(visit, "email")), visit.today()); });
    if (!person) {
        auto refusal = refuse(Why::invalid, "person.unknown", say("Tidak ada akun dengan alamat email ini."));
        refusal.complaints = {{"email", refusal.message, refusal.code}};
        return refusal;
    }
    return issue_token(visit.program.database, visit.program.identifiers, visit.actor.audit(), person->id, field(visit, "name"),
        static_cast<int>(number_in(visit, "days")), visit.now);
}

} // namespace

Result<http::Response> show_tokens(ui::Visit& visit)
{
    return tokens_page(visit, Value::map(), {}, 200);
}

Result<http::Response> accept_token(ui::Visit& visit)
{
    if (visit.request.field("tindakan") == "cabut") {
        TRY(revoke_token(visit.program.database, visit.program.identifiers, visit.actor.audit(), number_in(visit, "id"),
            visit.now));
        visit.program.recent_tokens->forget_all();
        auto response = http::redirect("/token");
        ui::notify_next(response, visit, say("Token sudah dicabut."));
        return response;
    }
    const auto token = issue(visit);
    if (token.refused())
        return tokens_page(visit, typed(visit, token_form()), complaints_of(token.refusal(), "email"),
            form_status(token.refusal()));
    return shown_once_page(visit,
        {say("Token baru"), say("Token"), token.value().reveal(),
            say("Salin token ini ke program yang memakainya. Kirim sebagai Authorization: Bearer."), "/token"});
}

} // namespace pendopo::people::pages
