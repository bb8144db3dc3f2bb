// One obligation as its page shows it: why it is owed, how its day was counted, what was sent, what happened, what to do.
#pragma once
#include "duties/act_on_obligation.hpp"
#include "duties/evidence.hpp"
#include "duties/office_letter.hpp"
#include "duties/pages/place.hpp"
#include "ui/form.hpp"

#include <string>
#include <vector>

namespace pendopo::duties::pages {

struct Happened {
    Instant at;
    std::string name, actor_name;
    Value after;
};

struct OpenedObligation {
    Obligation obligation;
    governance::Duty duty;
    std::vector<KeptEvidence> evidence;
    std::vector<OfficeLetter> letters;
    std::vector<Happened> events;
    std::vector<catalogue::Field> fields;  // of the form
    std::string cause_title;               // of the entry that caused it
    std::vector<std::string> entry_titles; // one for each piece of evidence
};
// The obligation of {id}; 404 where they may not see it.
Result<OpenedObligation> open_obligation(const ui::Visit& visit, const Place& place);

struct Typed {
    Value answers;
    std::vector<Complaint> complaints;
    std::string reason;
};
http::Response obligation_page(ui::Visit& visit, const OpenedObligation& opened, const Typed& typed = {});

void fill_history(ui::Visit& visit, templates::Fill& content, const OpenedObligation& opened);
// The act of this visit's person, with the version that the form says they saw (`versi`).
DutyAct duty_act(const ui::Visit& visit, std::int64_t id);

} // namespace pendopo::duties::pages
