// The form by which evidence is sent: what it asks follows from the duty. Read back, it is what the rule takes.
#pragma once
#include "duties/evidence.hpp"
#include "duties/pages/place.hpp"
#include "ui/form.hpp"

#include <vector>

namespace pendopo::duties::pages {

// The entries that may be chosen are read within the snapshot.
std::vector<catalogue::Field> evidence_fields(db::Reader& reader, const Place& place, const governance::Duty& duty,
    const Obligation& obligation);

struct TypedEvidence {
    NewEvidence evidence;
    Value answers;                     // as typed, to be shown again
    std::vector<Complaint> complaints; // of what cannot be read, and of the file
};
// Keeps an uploaded file in the store.
TypedEvidence read_evidence_form(ui::Visit& visit, const Place& place, const governance::Duty& duty,
    const std::vector<catalogue::Field>& fields);

} // namespace pendopo::duties::pages
