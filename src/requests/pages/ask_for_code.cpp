// Opening the page of a request with its number and secret code; never with the number alone.
#include "requests/open_by_code.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/open_tracked.hpp"
#include "requests/pages/tracked.hpp"
#include "requests/pages/workplace_of.hpp"
#include "requests/request_number.hpp"
#include "ui/form.hpp"
#include "ui/route.hpp"

namespace pendopo::requests::pages {

namespace {

struct CodeForm {
    std::string number;
    std::vector<Complaint> complaints;
    int status = 200;
};

http::Response render(ui::Visit& visit, const CodeForm& form)
{
    templates::Fill content;
    ui::fill_errors(visit, content, form.complaints);
    ui::csrf(visit, content);
    content.set("NUMBER", form.number).set("EXAMPLE", visit.city().request_number_prefix + "-26-0412-7");
    const char* const sections[] = {"NUMBER_WRONG", "CODE_WRONG"};
    for (const auto& complaint : form.complaints)
        ui::icon(content.add(sections[complaint.field == "nomor" ? 0 : 1]).set("TEXT", visit.say(complaint.message)), "ICON",
            "warning");
    if (const auto numbers = tracked_numbers(visit); !numbers.empty()) {
        auto& known = content.add("KNOWN");
        for (const auto& number : numbers)
            known.add("ONE").set("KNOWN_NUMBER", number).set("ADDRESS", "/lacak/" + number);
    }
    return ui::page(visit, {.title = visit.say(say("Lacak permohonan")), .current = "/lacak", .status = form.status},
        "requests/pages/ask_for_code", content);
}

} // namespace

Result<Request> request_by_code(const ui::Visit& visit, const std::string& number, const std::string& code)
{
    return open_by_code(workplace_of(visit.program), visit.request.peer, number, code, visit.now);
}

Reply ask_for_code(ui::Visit& visit)
{
    const std::string typed(visit.request.query_field("nomor"));
    if (typed.empty())
        return render(visit, {});
    const auto number = read_request_number(visit.city().request_number_prefix, typed);
    if (!number)
        return render(visit,
            {typed, {{"nomor", say("Periksa lagi nomornya: ada angka yang salah atau tertukar"), "number.malformed"}}, 422});
    if (is_tracked(visit, *number))
        return http::redirect("/lacak/" + *number);
    return render(visit, {*number, {}});
}

Reply open_by_code(ui::Visit& visit)
{
    const std::string typed(visit.request.field("nomor")), code(visit.request.field("kode"));
    const auto number = read_request_number(visit.city().request_number_prefix, typed);
    std::vector<Complaint> complaints;
    if (!number)
        complaints.push_back({"nomor",
            typed.empty() ? say("Tulis nomor permohonan Anda")
                          : say("Periksa lagi nomornya: ada angka yang salah atau tertukar"),
            "number.malformed"});
    if (code.empty())
        complaints.push_back({"kode", say("Tulis kode rahasia dari tanda terima"), "code.missing"});
    if (!complaints.empty())
        return render(visit, {number.value_or(typed), complaints, 422});
    const auto found = request_by_code(visit, *number, code);
    if (found.refused())
        return render(visit,
            {*number, {{"kode", found.refusal().message, found.refusal().code}}, ui::status(found.refusal().why)});
    auto response = http::redirect("/lacak/" + *number);
    track(response, visit, *number);
    return response;
}

} // namespace pendopo::requests::pages
