#include "people/apply_for_account.hpp"

#include "people/check_person.hpp"
#include "people/letters.hpp"
#include "people/password_rule.hpp"
#include "people/person_row.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::people {

namespace {

Result<> check(const AccountApplication& application)
{
    std::vector<Complaint> complaints;
    for (auto complaint : {check_name(application.name), check_email(application.email), check_phone(application.phone),
             check_password(application.password, application.email, "password")})
        if (complaint)
            complaints.push_back(std::move(*complaint));
    return refuse_if_any(std::move(complaints));
}

// What an application needs before its act: ids, a code, the password's hash.
struct Prepared {
    const LetterPlace& place;
    std::string address, name, phone, hash;
    Secret code;
    std::int64_t person_id, mail_id;
    Instant now;
};

audit::Kept<Nothing> keep(audit::Act& act, const Prepared& prepared, std::int64_t person_id, const char* name)
{
    return act.commit(audit::Event{{"person", person_id}, name, {}, prepared.now});
}

void send_confirmation(audit::Act& act, const Prepared& prepared, std::int64_t person_id)
{
    insert_link(act, person_id, "confirm", prepared.code, prepared.now, confirmation_lasts);
    outbox::promise_mail(act,
        confirmation_letter(prepared.place, prepared.mail_id, EmailAddress(prepared.address), prepared.name, prepared.code),
        prepared.now);
}

audit::Kept<Nothing> apply_anew(audit::Act& act, const Prepared& prepared)
{
    static const auto& insert_person = db::query("people/insert_person");
    const auto inserted = act.change(insert_person,
        {{"id", prepared.person_id}, {"email", prepared.address}, {"name", prepared.name}, {"phone", prepared.phone},
            {"employee_number", ""}, {"position", position_text({})}, {"agency", nullptr}, {"password", prepared.hash},
            {"must_change", false}, {"active", false}, {"confirmed_at", nullptr}, {"now", prepared.now}});
    // Two at the same moment: the other one's letter is on its way.
    if (inserted == 1)
        send_confirmation(act, prepared, prepared.person_id);
    return keep(act, prepared, prepared.person_id, "person.applied");
}

audit::Kept<Nothing> apply_again(audit::Act& act, const Prepared& prepared, std::int64_t person_id)
{
    static const auto& replace_applicant = db::query("people/replace_applicant");
    act.run(replace_applicant,
        {{"id", person_id}, {"name", prepared.name}, {"phone", prepared.phone}, {"password", prepared.hash}});
    if (!sent_just_now(act.database(), person_id, "confirm", prepared.now))
        send_confirmation(act, prepared, person_id);
    return keep(act, prepared, person_id, "person.applied_again");
}

audit::Kept<Nothing> remind(audit::Act& act, const Prepared& prepared, const db::Row& person)
{
    const auto id = person.integer("id");
    if (person.yes("active") && !sent_just_now(act.database(), id, "reminder", prepared.now)) {
        insert_link(act, id, "reminder", prepared.code, prepared.now,
            confirmation_lasts); // opens nothing: only its moment counts
        outbox::promise_mail(act,
            known_letter(prepared.place, prepared.mail_id, EmailAddress(prepared.address), person.text("name")), prepared.now);
    }
    return keep(act, prepared, id, "person.reminded_of_account");
}

} // namespace

Result<> apply_for_account(db::Database& database, audit::Identifiers& identifiers, const AccountApplication& application,
    const LetterPlace& place, Instant now)
{
    static const auto& find_account = db::query("people/find_account");
    TRY(check(application));
    const Prepared prepared{place, kept_address(application.email), text::tidy(application.name),
        text::tidy(application.phone.reveal()), crypto::hash_password(application.password), Secret(crypto::random_token(32)),
        identifiers.next("person"), identifiers.next("outbox"), now};
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        const auto known = act.row(find_account, {{"email", prepared.address}});
        if (!known)
            return apply_anew(act, prepared);
        if (known->is_null("confirmed_at"))
            return apply_again(act, prepared, known->integer("id"));
        return remind(act, prepared, *known);
    });
}

} // namespace pendopo::people
