// What somebody may do in an assessment: by the acts of their role in the city, or by what they were named for in it.
// 67/2019 Pasal 41 (evaluators), guidelines of the evaluation: collector, analyst, operator, person in charge.
#pragma once
#include "access/grants.hpp"
#include "measures/opened_assessment.hpp"

namespace pendopo::measures {

class Standing {
public:
    Standing(const access::Actor& actor, const OpenedAssessment& opened) : m_actor(actor), m_opened(opened) {}

    // Whoever sees or makes assessments, and who was named in this one.
    bool sees() const;
    // Adds, sends and withdraws evidence; enters marks.
    bool collects(int number) const { return assesses() || named(number, {"collect", "operate"}); }
    // Writes the explanation.
    bool explains(int number) const { return assesses() || named(number, {"analyse", "operate", "collect"}); }
    // Accepts or returns what another person sent; never what they sent themself.
    bool checks(int number, std::int64_t sent_by) const;
    bool checks_any(int number) const { return assesses() || named(number, {"analyse", "answer_for"}); }
    // Names people, closes, corrects.
    bool arranges() const { return assesses() || named(0, {"answer_for"}); }

private:
    bool assesses() const { return m_actor.grants.may(access::Act::assess); }
    bool named(int number, std::initializer_list<std::string_view> acts) const;

    const access::Actor& m_actor;
    const OpenedAssessment& m_opened;
};

// Whether they may begin assessments and see all of them.
inline bool begins(const access::Actor& actor)
{
    return actor.grants.may(access::Act::assess);
}
inline bool sees_all(const access::Actor& actor)
{
    return begins(actor) || actor.grants.may(access::Act::see_measures);
}

} // namespace pendopo::measures
