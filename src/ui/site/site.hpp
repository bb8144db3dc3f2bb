// Pages that belong to no feature: help, accessibility, personal data, the component sheet, the health check.
#pragma once
#include "ui/route.hpp"

namespace pendopo::ui {

Result<http::Response> show_help(Visit& visit);
Result<http::Response> show_accessibility(Visit& visit);
Result<http::Response> show_personal_data(Visit& visit);
Result<http::Response> show_component_sheet(Visit& visit);
Result<http::Response> show_health(Visit& visit); // 200 "ok" when the database answers, else 503
Result<http::Response> show_robots(Visit& visit);

} // namespace pendopo::ui
