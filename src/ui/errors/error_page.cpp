#include "ui/errors/error_page.hpp"

#include "platform/http/url.hpp"
#include "ui/errors/error_words.hpp"
#include "ui/language.hpp"
#include "ui/route.hpp"

namespace pendopo::ui {

int status(Why why)
{
    switch (why) {
    case Why::malformed:
        return 400;
    case Why::unauthenticated:
        return 401;
    case Why::forbidden:
        return 403;
    case Why::not_found:
        return 404;
    case Why::conflict:
        return 409;
    case Why::gone:
        return 410;
    case Why::too_large:
        return 413;
    case Why::wrong_type:
        return 415;
    case Why::invalid:
        return 422;
    case Why::too_many:
        return 429;
    case Why::unavailable:
        return 503;
    }
    return 500;
}

static http::Response show(Visit& visit, int status, const Refusal& refusal)
{
    auto words = error_words(status);
    // 403 as well, but nothing that an account could do about it.
    if (refusal.code == "form.stale")
        words.heading = say("Formulir ini perlu dibuka lagi");
    templates::Fill fill;
    fill.set("HEADING", visit.say(words.heading)).set("REFERENCE", visit.request.correlation_id);
    fill.set("SENTENCE", visit.say(refusal.message.id.empty() ? words.sentence : refusal.message));
    // A rule's own sentence says what to do; the general advice might contradict it.
    if (refusal.message.id.empty() && !words.advice.id.empty())
        fill.add("ADVICE").set("TEXT", visit.say(words.advice));
    if (!refusal.article.empty())
        fill.add("ARTICLE").set("NAME", refusal.article);
    if (!refusal.complaints.empty()) {
        auto& list = fill.add("COMPLAINTS");
        for (const auto& complaint : refusal.complaints)
            list.add("COMPLAINT").set("TEXT", visit.say(complaint.message));
    }
    const auto here = address_of(visit.request);
    if (status == 401)
        fill.add("SIGN_IN").set("ADDRESS", "/masuk?lanjut=" + http::encode_percent(here));
    const bool again = status == 409 || status == 429 || status >= 500;
    if (again && visit.request.method == http::Method::get)
        fill.add("AGAIN").set("ADDRESS", here);
    Page shown;
    shown.title = visit.say(words.heading);
    shown.status = status;
    auto response = page(visit, shown, "ui/errors/error", fill);
    if (status == 503 || status == 429)
        response.with("Retry-After", "120");
    return response;
}

http::Response error_page(Visit& visit, const Refusal& refusal)
{
    return show(visit, status(refusal.why), refusal);
}

http::Response error_page(Visit& visit, int status)
{
    return show(visit, status, {});
}

} // namespace pendopo::ui
