#include "people/apply_for_account.hpp"
#include "people/attempts.hpp"
#include "people/person_row.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::people {

namespace {

struct Waiting {
    std::int64_t id = 0;
    std::string email, name, password;
};

Refusal expired()
{
    return refuse(Why::gone, "account.link_over",
        say("Tautan ini sudah tidak berlaku. Buat akun sekali lagi untuk menerima tautan baru."));
}

Result<Waiting> find_waiting(db::Reader& reader, const std::string& digest, Instant now)
{
    static const auto& find_link = db::query("people/find_link");
    static const auto& find_credentials = db::query("people/find_credentials");
    const auto link = reader.row(find_link, {{"digest", digest}, {"purpose", "confirm"}, {"now", now}});
    if (!link || !link->is_null("confirmed_at"))
        return expired();
    const auto email = link->text("email");
    if (auto refusal = locked(reader, address_digest(EmailAddress(email)), now))
        return *refusal;
    const auto credentials = reader.row(find_credentials, {{"email", email}});
    return Waiting{link->integer("person_id"), email, link->text("name"), credentials->text("password")};
}

} // namespace

Result<EmailAddress> confirm_account(db::Database& database, audit::Identifiers& identifiers, const Secret& code,
    const Password& password, Instant now)
{
    static const auto& confirm_person = db::query("people/confirm_person");
    static const auto& end_links = db::query("people/end_links_of_person");
    std::optional<Result<Waiting>> found;
    database.read([&](db::Reader& reader) { found = find_waiting(reader, crypto::sha256_hex(code.reveal()), now); });
    const auto person = TRY(std::move(*found));
    if (!crypto::password_matches(person.password, password)) {
        keep_failure(database, identifiers, address_digest(EmailAddress(person.email)), person.id, now);
        auto refusal
            = refuse(Why::invalid, "password.wrong", say("Kata sandi tidak cocok dengan yang Anda pilih waktu mendaftar."));
        refusal.complaints = {{"password", refusal.message, refusal.code}};
        return refusal;
    }
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<EmailAddress>> {
        if (act.change(confirm_person, {{"id", person.id}, {"now", now}}) == 0)
            return expired();
        act.run(end_links, {{"person_id", person.id}, {"purpose", "confirm"}});
        return act.commit(
            audit::Event{{"person", person.id}, "person.confirmed", {audit::Actor::Kind::person, person.id, person.name}, now},
            EmailAddress(person.email));
    });
}

} // namespace pendopo::people
