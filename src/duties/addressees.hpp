// Who is told: active people by what they hold. Read once for a run of reminders.
#pragma once
#include "access/grants.hpp"
#include "base/private.hpp"
#include "duties/owner.hpp"
#include "duties/workplace.hpp"

#include <vector>

namespace pendopo::duties {

struct Addressee {
    std::int64_t person = 0;
    std::string name;
    EmailAddress email;
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

private:
    struct Held {
        Addressee who;
        const catalogue::Role* role = nullptr;
        Owner stands_for;
    };
    template <class Condition> std::vector<Addressee> where(Condition condition) const;
    std::vector<Held> m_held;
};

} // namespace pendopo::duties
