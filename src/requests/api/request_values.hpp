// A request and what belongs to it as JSON, piece by piece. `request_view` puts the pieces together.
#pragma once
#include "requests/dispose_request.hpp"
#include "requests/files_of_request.hpp"
#include "requests/history.hpp"
#include "requests/return_request.hpp"
#include "requests/send_message.hpp"

#include <vector>

namespace pendopo::requests::api {

Value words(const Bilingual& text); // {"id": …, "en": …}
template <class T>
Value or_null(const std::optional<T>& value)
{
    if constexpr (std::is_same_v<T, Date>)
        return value ? Value(value->iso()) : Value();
    else
        return value ? Value(*value) : Value();
}
// RFC 3339 on the city's clock.
Value moment(const Workplace& place, Instant instant);

// What is known without reading anything else: every act answers with it.
Value request_in_short(const Workplace& place, const Request& request);

Value file_value(const Workplace& place, const RequestFile& file);
Value correction_value(const Correction& correction);
Value disposition_value(const Workplace& place, const GivenDisposition& disposition);
Value message_value(const Workplace& place, const RequestMessage& message);
// With the whole calculation, day by day.
Value due_value(const catalogue::Service& service, const Request& request, const std::vector<catalogue::Pause>& pauses,
    const catalogue::DueDate& due);
Value history_value(const Workplace& place, const HistoryEvent& event, const std::string& applicant_name);

} // namespace pendopo::requests::api
