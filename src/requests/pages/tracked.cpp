#include "requests/pages/tracked.hpp"

#include "platform/crypto/crypto.hpp"
#include "requests/request_number.hpp"
#include "ui/session.hpp"

#include <algorithm>

namespace pendopo::requests::pages {

constexpr std::string_view cookie = "lacak";
// So that the cookie stays small; whoever follows more has an account.
constexpr std::size_t most_numbers = 20;

static std::string sealed(const ui::Visit& visit, const std::string& list)
{
    return crypto::keyed_digest_hex(visit.program.key.reveal(), "tracked:" + list);
}

static std::vector<std::string> split(const std::string& list)
{
    std::vector<std::string> numbers;
    for (std::size_t from = 0; from < list.size();) {
        const auto to = std::min(list.find('.', from), list.size());
        numbers.push_back(list.substr(from, to - from));
        from = to + 1;
    }
    return numbers;
}

std::vector<std::string> tracked_numbers(const ui::Visit& visit)
{
    const std::string sent(ui::read_cookie(visit, cookie));
    const auto end = sent.rfind('.');
    if (end == std::string::npos)
        return {};
    const auto list = sent.substr(0, end);
    if (!crypto::equal_in_constant_time(sent.substr(end + 1), sealed(visit, list)))
        return {};
    return split(list);
}

static void keep(http::Response& response, const ui::Visit& visit, const std::vector<std::string>& numbers)
{
    if (numbers.empty())
        return ui::set_cookie(response, visit, cookie, "", ui::Lasting::ended);
    std::string list;
    for (const auto& number : numbers)
        list += (list.empty() ? "" : ".") + number;
    ui::set_cookie(response, visit, cookie, list + "." + sealed(visit, list), ui::Lasting::month);
}

bool is_tracked(const ui::Visit& visit, std::string_view number)
{
    const auto numbers = tracked_numbers(visit);
    return !number.empty() && std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

void track(http::Response& response, const ui::Visit& visit, const std::string& number)
{
    auto numbers = tracked_numbers(visit);
    std::erase(numbers, number);
    numbers.push_back(number);
    if (numbers.size() > most_numbers)
        numbers.erase(numbers.begin());
    keep(response, visit, numbers);
}

void stop_tracking(http::Response& response, const ui::Visit& visit, const std::string& number)
{
    auto numbers = tracked_numbers(visit);
    std::erase(numbers, number);
    keep(response, visit, numbers);
}

Applicant applicant_of(const ui::Visit& visit, const std::string& number)
{
    return {visit.actor, is_tracked(visit, number) ? number : std::string()};
}

std::string number_in_address(const ui::Visit& visit)
{
    return read_request_number(visit.city().request_number_prefix, visit.parameter("number")).value_or("");
}

} // namespace pendopo::requests::pages
