// Who is told: active people by what they hold. Read once for a run of reminders.
#pragma once
#include "access/grants.hpp"
#include "base/private.hpp"
#include "duties/owner.hpp"
#include "duties/workplace.hpp"
#include "governance/register.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::duties {

struct Addressee {
    std::int64_t person = 0;
    std::string name;
    EmailAddress email;
    Language language = Language::indonesian; // of their letters
    bool operator==(const Addressee& other) const { return person == other.person; }
};

class Addressees {
public:
    static Addressees read(db::Reader& reader, const catalogue::City& city);

    // Those who fulfil what this owner owes; for a role, those who hold it.
    std::vector<Addressee> of_owner(const Owner& owner) const;
    // Those who hold a role: of one agency or unit, only theirs, where the owner is one.
    std::vector<Addressee> with_role(const std::string& role, const Owner& owner) const;
    std::vector<Addressee> who_may(access::Act act) const;
    // Who may check what this owner sends: the duty's checkers, or those who check duties; never the sender.
    std::vector<Addressee> checkers(const governance::Duty& duty, const Owner& owner, std::int64_t sent_by) const;
    // Those who keep this owner's entries: by the roles in the register's `keep` that stand for the owner, else by those of
    // the whole office.
    std::vector<Addressee> keepers_of(const governance::Register& of, const std::string& owner) const;
    // Who looks after owners without anybody in charge: those who fulfil and check duties for the whole office; where there
    // is none, those who manage people.
    std::vector<Addressee> coordinators() const;
    std::optional<Addressee> person(std::int64_t id) const;

private:
    struct Held {
        Addressee who;
        const catalogue::Role* role = nullptr;
        Owner stands_for;
    };
    template <class Condition>
    std::vector<Addressee> where(Condition condition) const;
    const catalogue::City* m_city = nullptr;
    std::vector<Held> m_held;
};

} // namespace pendopo::duties
