#include "people/attempts.hpp"
#include "people/password_rule.hpp"
#include "people/sessions.hpp"
#include "people/sign_in.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::people {

namespace {

Refusal wrong_field(Complaint complaint)
{
    auto refusal = refuse(Why::invalid, complaint.code, complaint.message);
    refusal.complaints = {std::move(complaint)};
    return refusal;
}

Result<std::string> kept_password(db::Database& database, const Person& person, const std::string& address, Instant now)
{
    static const auto& password_of_person = db::query("people/password_of_person");
    std::optional<Refusal> refusal;
    std::optional<db::Row> row;
    database.read([&](db::Reader& reader) {
        refusal = locked(reader, address, now);
        row = reader.row(password_of_person, {{"id", person.id}});
    });
    if (refusal)
        return *refusal;
    if (!row)
        return refuse(Why::forbidden, "sign_in.inactive", say("Akun ini sudah ditutup. Hubungi administrator."));
    return row->text("password");
}

} // namespace

// 126/2022 Pasal 17 ayat (3).
Result<> change_password(db::Database& database, audit::Identifiers& identifiers, const Person& person,
    const Password& old_password, const Password& new_password, const Secret& session, Instant now)
{
    static const auto& set_password = db::query("people/set_password");
    const auto address = address_digest(person.email);
    const auto kept = TRY(kept_password(database, person, address, now));
    if (auto complaint = check_password(new_password, person.email, "new_password"))
        return wrong_field(*complaint);
    if (old_password == new_password)
        return wrong_field({"new_password", say("Pakai kata sandi yang berbeda dari yang lama."), "password.same"});
    if (!crypto::password_matches(kept, old_password)) {
        keep_failure(database, identifiers, address, person.id, now);
        return wrong_field({"old_password", say("Kata sandi lama tidak cocok."), "password.wrong"});
    }
    const auto hash = crypto::hash_password(new_password);
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        act.run(set_password, {{"id", person.id}, {"password", hash}, {"must_change", false}});
        end_sessions(act, person.id, session);
        return act.commit(audit::Event{{"person", person.id}, "person.password_changed",
            {audit::Actor::Kind::person, person.id, person.name}, now});
    });
}

} // namespace pendopo::people
