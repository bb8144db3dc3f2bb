#include "people/sign_in.hpp"

#include "people/attempts.hpp"
#include "people/person_row.hpp"
#include "people/sessions.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::people {

namespace {

// What an unknown address is compared with, so that it takes as long as a known one.
const std::string& nobodys_password()
{
    static const std::string hash = crypto::hash_password(Password(crypto::random_token()));
    return hash;
}

struct Credentials {
    std::int64_t id = 0;
    std::string name, password;
    bool active = false, confirmed = false;
};

Result<std::optional<Credentials>> find_credentials(db::Database& database, const EmailAddress& email,
    const std::string& address, Instant now)
{
    static const auto& find = db::query("people/find_credentials");
    std::optional<Credentials> found;
    std::optional<Refusal> refusal;
    database.read([&](db::Reader& reader) {
        refusal = locked(reader, address, now);
        if (const auto row = reader.row(find, {{"email", kept_address(email)}}))
            found = Credentials{row->integer("id"), row->text("name"), row->text("password"), row->yes("active"),
                !row->is_null("confirmed_at")};
    });
    if (refusal)
        return *refusal;
    return found;
}

Refusal wrong()
{
    return refuse(Why::unauthenticated, "sign_in.refused",
        say("Alamat email atau kata sandi tidak cocok. Periksa lalu coba lagi."));
}

Refusal closed(const Credentials& person)
{
    if (!person.confirmed)
        return refuse(Why::forbidden, "sign_in.unconfirmed",
            say("Akun ini belum aktif. Buka tautan dalam surat yang kami kirim ke alamat email Anda."));
    return refuse(Why::forbidden, "sign_in.inactive", say("Akun ini sudah ditutup. Hubungi administrator."));
}

Result<Nothing> open_session(db::Database& database, audit::Identifiers& identifiers, const Credentials& person,
    const std::string& address, const Secret& token, const Secret& before, Instant now)
{
    static const auto& forget_failures = db::query("people/forget_sign_in_failures");
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        // Asked again: others may have failed while the password was being checked.
        if (auto refusal = locked(act.database(), address, now))
            return *refusal;
        act.run(forget_failures, {{"address", address}});
        end_session(act, before);
        begin_session(act, person.id, token, now);
        return act.commit(
            audit::Event{{"person", person.id}, "person.signed_in", {audit::Actor::Kind::person, person.id, person.name}, now});
    });
}

} // namespace

Result<SignedIn> sign_in(db::Database& database, audit::Identifiers& identifiers, const EmailAddress& email,
    const Password& password, Date today, Instant now, const Secret& before)
{
    const auto address = address_digest(email);
    const auto& nobodys = nobodys_password();
    const auto person = TRY(find_credentials(database, email, address, now));
    const bool matches = crypto::password_matches(person ? person->password : nobodys, password) && person;
    if (!matches) {
        keep_failure(database, identifiers, address, person ? person->id : 0, now);
        return wrong();
    }
    if (!person->active)
        return closed(*person);
    const Secret token(crypto::random_token(32));
    TRY(open_session(database, identifiers, *person, address, token, before, now));
    std::optional<Person> signed_in;
    database.read([&](db::Reader& reader) { signed_in = find_person(reader, person->id, today); });
    INVARIANT(signed_in, "people are never deleted");
    return SignedIn{token, *signed_in};
}

} // namespace pendopo::people
