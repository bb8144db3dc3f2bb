// One visit: what a page or an API handler is given. Rules never see it.
#pragma once
#include "access/grants.hpp"
#include "audit/identifiers.hpp"
#include "base/private.hpp"
#include "catalogue/catalogue.hpp"
#include "people/recent_tokens.hpp"
#include "platform/db/database.hpp"
#include "platform/files/store.hpp"
#include "platform/http/message.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace pendopo::requests {
struct Workplace;
}
namespace pendopo::governance {
class Arrangements;
}

namespace pendopo::ui {

// What the running program holds; made once in app/wiring.cpp.
struct Program {
    const catalogue::Catalogue& catalogue;
    db::Database& database;
    audit::Identifiers& identifiers;
    files::Store& files;
    Secret key;                                     // signs CSRF tokens and tracking codes; from the database's settings
    std::string public_address;                     // "https://temandisko.pontianak.go.id", for links in letters and QR codes
    std::function<Instant()> clock;                 // the only clock
    const requests::Workplace* workplace = nullptr; // for the pages of requests; see requests/pages/workplace_of.hpp
    const governance::Arrangements* arrangements = nullptr; // registers, duties, regulations, measures, reports
    std::shared_ptr<people::RecentTokens> recent_tokens = std::make_shared<people::RecentTokens>();

    const catalogue::City& city() const { return catalogue.city(); }
    Date today(Instant now) const { return now.date(city().zone.offset); }
};

struct Visit {
    http::Request& request;
    Program& program;
    access::Actor actor;
    Language language = Language::indonesian;
    Instant now;
    std::map<std::string, std::string, std::less<>> parameters; // from the path: {number} → "TD-26-0412-7"
    std::string visitor;                 // random, in a cookie: binds CSRF tokens and drafts of guests to this browser
    bool new_visitor = false;            // the browser did not send the cookie: made for this visit
    mutable bool visitor_needed = false; // the reply carries the cookie: a form was shown, or a guest's draft begun
    Secret session;                      // the session's token, when signed in by cookie
    bool by_token = false;               // signed in by an API token

    Date today() const { return program.today(now); }
    const catalogue::City& city() const { return program.city(); }
    std::string_view parameter(std::string_view name) const;
    std::string say(std::string_view indonesian_sentence) const;
    std::string say(const Message& message) const;
    const std::string& say(const Bilingual& text) const { return text.in(language); }
    // For a hidden field: of this browser and session, and another text each time (a compressed page does not betray it).
    std::string csrf_token() const;
    bool csrf_token_matches(std::string_view token) const;
};

} // namespace pendopo::ui
