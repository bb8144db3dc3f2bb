#include "ui/site/site.hpp"

namespace pendopo::ui {

static http::Response plain(int status, std::string text)
{
    http::Response response;
    response.status = status;
    response.body = std::move(text);
    response.with("Content-Type", "text/plain; charset=utf-8");
    return response;
}

Result<http::Response> show_health(Visit& visit)
{
    const bool answers = visit.program.database.answers();
    return answers ? plain(200, "ok\n") : plain(503, "database\n");
}

// Whom a search engine may lead here: to the services, not to anybody's request.
Result<http::Response> show_robots(Visit&)
{
    return plain(200, "User-agent: *\nDisallow: /api/\nDisallow: /permohonan\nDisallow: /lacak/\nDisallow: /masuk\n");
}

} // namespace pendopo::ui
