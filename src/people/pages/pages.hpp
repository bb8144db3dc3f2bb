// The pages about people: signing in, one's own account, and what the administrator and the head do with others'.
#pragma once
#include "ui/route.hpp"

namespace pendopo::people::pages {

Result<http::Response> show_sign_in(ui::Visit& visit);
Result<http::Response> accept_sign_in(ui::Visit& visit);
Result<http::Response> accept_sign_out(ui::Visit& visit);
Result<http::Response> show_password(ui::Visit& visit);
Result<http::Response> accept_password(ui::Visit& visit);

Result<http::Response> show_application(ui::Visit& visit);
Result<http::Response> accept_application(ui::Visit& visit);
Result<http::Response> show_confirmation(ui::Visit& visit);
Result<http::Response> accept_confirmation(ui::Visit& visit);

Result<http::Response> show_reset_request(ui::Visit& visit);
Result<http::Response> accept_reset_request(ui::Visit& visit);
Result<http::Response> show_reset(ui::Visit& visit);
Result<http::Response> accept_reset(ui::Visit& visit);

Result<http::Response> show_people(ui::Visit& visit);
Result<http::Response> show_new_person(ui::Visit& visit);
Result<http::Response> accept_new_person(ui::Visit& visit);
Result<http::Response> show_person(ui::Visit& visit);
Result<http::Response> accept_person(ui::Visit& visit);

Result<http::Response> show_tokens(ui::Visit& visit);
Result<http::Response> accept_token(ui::Visit& visit);

Result<http::Response> show_delegations(ui::Visit& visit);
Result<http::Response> accept_delegation(ui::Visit& visit);

} // namespace pendopo::people::pages
