// What people see of regulations: all of the city, one with the state of each article, one article. Public ones for
// anybody, internal ones for who may see regulations. Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::regulations::pages {

using Reply = Result<http::Response>;

Reply show_regulations(ui::Visit& visit); // GET /peraturan
Reply show_regulation(ui::Visit& visit);  // GET /peraturan/{regulation}?keadaan=&siapa=&jenis=&halaman=; halaman=semua: all
Reply show_article(ui::Visit& visit);     // GET /peraturan/{regulation}/{article}

} // namespace pendopo::regulations::pages
