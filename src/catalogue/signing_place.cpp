#include "catalogue/signing_place.hpp"

#include "platform/text/translate.hpp"

namespace pendopo::catalogue {

std::string signing_place(const City& city)
{
    constexpr std::string_view kind = "Kota ";
    const auto& name = city.name.indonesian;
    return name.starts_with(kind) ? name.substr(kind.size()) : "";
}

std::string place_and_date(const City& city, Date day)
{
    const auto place = signing_place(city);
    return (place.empty() ? "" : place + ", ") + text::plain_date(Language::indonesian, day);
}

} // namespace pendopo::catalogue
