// Styles, script, font and the city's colours: sent once and kept by browsers for a year under an address with a digest.
#pragma once
#include "ui/route.hpp"

#include <string>
#include <string_view>

namespace pendopo::ui {

// "/aset/pendopo.css?v=3f2a91c05b7e"; Bug when there is no such file.
std::string asset_address(std::string_view name);
// "/gaya/kota.css?v=…": the four colours of the city.
std::string colours_address(const catalogue::City& city);

Result<http::Response> show_asset(Visit& visit);        // /aset/{name}
Result<http::Response> show_font(Visit& visit);         // /aset/fonts/{name}
Result<http::Response> show_city_colours(Visit& visit); // /gaya/kota.css
Result<http::Response> show_icon(Visit& visit);         // /favicon.svg

} // namespace pendopo::ui
