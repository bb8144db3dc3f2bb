// The tracking page, also as it looks after a message that could not be sent.
#pragma once
#include "requests/pages/open_tracked.hpp"
#include "ui/page.hpp"

#include <string>
#include <vector>

namespace pendopo::requests::pages {

struct MessageForm {
    std::string typed;
    std::vector<Complaint> complaints;
    int status = 200;
};
http::Response track_page(ui::Visit& visit, const TrackedRequest& tracked, const MessageForm& form);

} // namespace pendopo::requests::pages
