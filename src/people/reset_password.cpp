#include "people/reset_password.hpp"

#include "people/attempts.hpp"
#include "people/check_person.hpp"
#include "people/letters.hpp"
#include "people/password_rule.hpp"
#include "people/person_row.hpp"
#include "people/sessions.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::people {

namespace {

Refusal expired()
{
    return refuse(Why::gone, "reset.link_over", say("Tautan ini sudah tidak berlaku. Minta tautan baru."));
}

std::optional<db::Row> find_link(db::Reader& reader, const Secret& code, Instant now)
{
    static const auto& find = db::query("people/find_link");
    auto link = reader.row(find, {{"digest", crypto::sha256_hex(code.reveal())}, {"purpose", "reset"}, {"now", now}});
    return link && link->yes("active") ? std::move(link) : std::nullopt;
}

} // namespace

void request_reset(db::Database& database, audit::Identifiers& identifiers, const EmailAddress& email, const LetterPlace& place,
    Instant now)
{
    static const auto& find_account = db::query("people/find_account");
    const auto address = kept_address(email);
    const Secret code(crypto::random_token(32));
    const auto mail_id = identifiers.next("outbox");
    // Refused when there is nobody to write to; the visitor reads the same sentence either way.
    (void)audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        const auto person = act.row(find_account, {{"email", address}});
        if (!person || !person->yes("active") || sent_just_now(act.database(), person->integer("id"), "reset", now))
            return refuse(Why::not_found, "reset.nobody", say("Tidak ada surat untuk dikirim."));
        const auto id = person->integer("id");
        insert_link(act, id, "reset", code, now, reset_lasts);
        outbox::promise_mail(act, reset_letter(place, mail_id, EmailAddress(address), person->text("name"), code), now);
        return act.commit(audit::Event{{"person", id}, "person.reset_requested", {}, now});
    });
}

bool reset_link_is_good(db::Reader& reader, const Secret& code, Instant now)
{
    return find_link(reader, code, now).has_value();
}

Result<> reset_password(db::Database& database, audit::Identifiers& identifiers, const Secret& code,
    const Password& new_password, Instant now)
{
    static const auto& set_password = db::query("people/set_password");
    static const auto& end_links = db::query("people/end_links_of_person");
    static const auto& forget_failures = db::query("people/forget_sign_in_failures");
    std::optional<db::Row> found;
    database.read([&](db::Reader& reader) { found = find_link(reader, code, now); });
    if (!found)
        return expired();
    if (auto complaint = check_password(new_password, EmailAddress(found->text("email")), "new_password"))
        return refuse_if_any({*complaint});
    const auto hash = crypto::hash_password(new_password);
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        const auto link = find_link(act.database(), code, now);
        if (!link)
            return expired();
        const auto id = link->integer("person_id");
        if (act.change(end_links, {{"person_id", id}, {"purpose", "reset"}}) == 0)
            return expired();
        act.run(set_password, {{"id", id}, {"password", hash}, {"must_change", false}});
        act.run(forget_failures, {{"address", address_digest(EmailAddress(link->text("email")))}});
        end_sessions(act, id);
        return act.commit(
            audit::Event{{"person", id}, "person.password_reset", {audit::Actor::Kind::person, id, link->text("name")}, now});
    });
}

} // namespace pendopo::people
