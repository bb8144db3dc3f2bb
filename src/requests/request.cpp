#include "requests/request.hpp"

#include <array>

namespace pendopo::requests {

namespace {

constexpr std::array<std::string_view, 12> state_words{"submitted", "incomplete", "resubmitted", "verified", "sent_back",
    "recorded", "disposed", "in_progress", "answered", "reopened", "withdrawn", "closed"};

std::optional<int> small(const std::optional<std::int64_t>& number)
{
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

void replace(std::string& text, std::string_view what, const std::string& with)
{
    if (const auto at = text.find(what); at != std::string::npos)
        text.replace(at, what.size(), with);
}

} // namespace

std::string_view word(State state)
{
    return state_words[static_cast<std::size_t>(state)];
}

State state_of(std::string_view word)
{
    for (std::size_t i = 0; i < state_words.size(); ++i)
        if (state_words[i] == word)
            return static_cast<State>(i);
    throw Bug("no such state: " + std::string(word));
}

bool is_open(State state)
{
    return state != State::answered && state != State::withdrawn && state != State::closed;
}

std::string_view word(Outcome outcome)
{
    return outcome == Outcome::granted ? "granted" : "refused";
}

std::string Request::agenda_label(const std::string& pattern) const
{
    if (!agenda_number)
        return {};
    std::string label = pattern;
    replace(label, "{code}", agenda_code);
    replace(label, "{number}", std::to_string(*agenda_number));
    replace(label, "{year}", std::to_string(*agenda_year));
    return label;
}

Request request_of(const db::Row& row)
{
    Request request;
    request.id = row.integer("id");
    request.number = row.text("number");
    request.salt = row.text("salt");
    request.service = row.text("service");
    request.definition = row.text("definition");
    request.procedure_version = static_cast<int>(row.integer("procedure_version"));
    request.agreed_at = row.instant("agreed_at");
    request.unit = row.text("unit");
    request.state = state_of(row.text("state"));
    request.version = static_cast<int>(row.integer("version"));
    request.chain = row.text("chain");
    request.subject = row.text("subject");
    request.answers = read_json(row.text("answers")).value();
    request.person_id = row.optional_integer("person_id");
    request.agency = row.optional_text("agency");
    request.applicant_name = row.text("applicant_name");
    request.applicant_organisation = row.text("applicant_organisation");
    request.applicant_email = EmailAddress(row.text("applicant_email"));
    request.language = row.text("language") == "en" ? Language::english : Language::indonesian;
    request.submitted_at = row.instant("submitted_at");
    request.submitted_on = row.date("submitted_on");
    request.counted_from = row.date("counted_from");
    request.due_on = row.optional_date("due_on");
    request.round = static_cast<int>(row.integer("round"));
    request.agenda_year = small(row.optional_integer("agenda_year"));
    request.agenda_number = small(row.optional_integer("agenda_number"));
    request.agenda_code = row.text_or("agenda_code", "");
    request.recorded_at = row.optional_instant("recorded_at");
    if (const auto outcome = row.optional_text("outcome"))
        request.outcome = *outcome == "granted" ? Outcome::granted : Outcome::refused;
    request.answer = row.text_or("answer", "");
    request.answered_at = row.optional_instant("answered_at");
    request.answered_on = row.optional_date("answered_on");
    request.reopen_until = row.optional_date("reopen_until");
    return request;
}

} // namespace pendopo::requests
