#include "requests/pages/reason_page.hpp"

#include "ui/form.hpp"

namespace pendopo::requests::pages {

http::Response reason_page(ui::Visit& visit, const TrackedRequest& tracked, const ReasonPage& words, const ReasonTyped& typed)
{
    auto heading = words.heading;
    heading.arguments = {tracked.request.number};
    templates::Fill content;
    if (typed.refusal) {
        auto complaints = typed.refusal->complaints;
        if (complaints.empty())
            complaints.push_back({"reason", typed.refusal->message, typed.refusal->code});
        ui::fill_errors(visit, content, complaints);
        ui::icon(content.add("WRONG").set("TEXT", visit.say(complaints.front().message)), "ICON", "warning");
    }
    content.set("HEADING", visit.say(heading)).set("SENTENCE", visit.say(words.sentence)).set("LABEL", visit.say(words.label));
    content.set("BUTTON", visit.say(words.button)).set("ACTION", tracked.address + words.path).set("BACK", tracked.address);
    content.set("TYPED", typed.reason).show_if(words.tone == ReasonPage::Tone::warning, "WARNING");
    ui::csrf(visit, content);
    return ui::page(visit,
        {.title = visit.say(heading),
            .back_label = visit.say(say("Kembali")),
            .back_address = tracked.address,
            .status = typed.refusal ? 422 : 200},
        "requests/pages/reason_page", content);
}

} // namespace pendopo::requests::pages
