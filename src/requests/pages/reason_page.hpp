// A page that asks once more, with a reason: withdrawing, reopening.
#pragma once
#include "requests/pages/open_tracked.hpp"
#include "ui/page.hpp"

#include <string>

namespace pendopo::requests::pages {

struct ReasonPage {
    Message heading; // {0}: the request's number
    Message sentence, label, button;
    enum class Tone { plain, warning } tone = Tone::plain;
    std::string path; // behind the request's address
};
struct ReasonTyped {
    std::string reason;
    const Refusal* refusal = nullptr;
};
http::Response reason_page(ui::Visit& visit, const TrackedRequest& tracked, const ReasonPage& words, const ReasonTyped& typed);

} // namespace pendopo::requests::pages
