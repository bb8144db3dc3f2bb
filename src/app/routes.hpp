// The one table of addresses: the site map and the access matrix.
#pragma once
#include "ui/route.hpp"

namespace pendopo::app {

const ui::RouteTable& routes();

} // namespace pendopo::app
