#include "requests/agenda_of_year.hpp"

namespace pendopo::requests {

constexpr int page_size = 50;

static AgendaEntry entry_of(const Request& request, const std::string& pattern)
{
    return {request.agenda_number.value_or(0), request.agenda_label(pattern), request.recorded_at.value_or(Instant{}),
        request.number, request.service, request.subject, request.applicant_name, request.applicant_organisation, request.state,
        request.outcome};
}

Result<AgendaPage> agenda_of_year(db::Reader& reader, const access::Actor& actor, const std::string& pattern, int year,
    int after)
{
    static const auto& query = db::query("requests/agenda_of_year");
    using access::Act;
    if (!actor.grants.may(Act::see_recorded_requests))
        return refuse(Why::forbidden, "agenda.not_yours", say("Buku agenda hanya untuk petugas kearsipan dan pimpinan."),
            "126/2022 Pasal 12 ayat (3)");
    AgendaPage page;
    for (const auto& row : reader.rows(query, {{"year", year}, {"after", after}, {"most", page_size + 1}}))
        page.entries.push_back(entry_of(request_of(row), pattern));
    if (page.entries.size() > page_size) {
        page.entries.pop_back();
        page.next = page.entries.back().number;
    }
    return page;
}

} // namespace pendopo::requests
