// One indicator as its page shows it: its mark and what it brings, what each level asks and what shows it, what to do.
#pragma once
#include "measures/pages/measure_words.hpp"
#include "measures/pages/open.hpp"
#include "measures/propose_evidence.hpp"
#include "ui/form.hpp"

namespace pendopo::measures::pages {

struct OpenedIndicator {
    OpenedAssessment opened;
    Indicator indicator;
    Asked asked; // for which evidence is offered now
    std::vector<Proposal> proposals;
};
// The indicator of {number}, at the level of ?tingkat= and the item of ?butir=; without them at the first that misses.
Result<OpenedIndicator> open_indicator(const ui::Visit& visit, const Place& place);

// What somebody typed and what is wrong with it; `form` says in which form ("nilai", "berkas", "tautan", …).
struct Typed {
    std::string form;
    Value answers;
    std::vector<Complaint> complaints;
    std::string explanation, reason;
    std::int64_t piece = 0;
};
http::Response indicator_page(ui::Visit& visit, const OpenedIndicator& at, const Typed& typed = {});
void fill_levels(ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at, const Typed& typed);
void fill_adding(ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at, const Typed& typed);
void fill_entered(ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at, const Typed& typed);

// Forms of the page; the keys are those of the inputs.
std::vector<catalogue::Field> score_fields(const Instrument& instrument);
std::vector<catalogue::Field> file_fields();
std::vector<catalogue::Field> link_fields();
// Of a file of evidence; the key names its input.
const catalogue::Letter& evidence_letter(const char* key);

} // namespace pendopo::measures::pages
