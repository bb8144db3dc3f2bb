// Messages with the applicant, and writing one (126/2022 Pasal 12 ayat (2) huruf c).
#include "requests/pages/office_request.hpp"
#include "requests/pages/office_words.hpp"

namespace pendopo::requests::pages {

void fill_office_messages(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened)
{
    auto& part = content.include("MESSAGES", "requests/pages/office_messages");
    for (const auto& message : opened.messages) {
        const bool theirs = message.side == RequestMessage::Side::applicant;
        const auto author = theirs ? visit.say(say("{0} (pemohon)", message.author)) : message.author;
        auto& item = part.add("MESSAGE").set("AUTHOR", author).set("MOMENT", office_moment(visit, message.at));
        fill_lines(item, "LINE", message.content);
    }
    part.show_if(opened.messages.empty(), "NO_MESSAGES");
    if (!visit.actor.grants.may(access::Act::message))
        return;
    auto& form = part.add("WRITE").set("ADDRESS", opened.address).set("TYPED", visit.request.field("pesan"));
    ui::csrf(visit, form);
}

} // namespace pendopo::requests::pages
