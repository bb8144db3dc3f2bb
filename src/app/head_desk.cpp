#include "app/head_desk.hpp"

#include "duties/pages/pages.hpp"
#include "reports/pages/pages.hpp"
#include "requests/pages/office_pages.hpp"

namespace pendopo::app {

// Who asks for a certain request, or put the letters off (ke=1), goes straight to the requests.
Result<http::Response> show_head_desk(ui::Visit& visit)
{
    if (visit.request.query.empty()) {
        if (const auto letter = duties::pages::waiting_letter_address(visit))
            return http::redirect(*letter);
        if (const auto report = reports::pages::waiting_report_address(visit))
            return http::redirect(*report);
    }
    return requests::pages::show_disposition_desk(visit);
}

} // namespace pendopo::app
