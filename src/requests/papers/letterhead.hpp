// What every paper of a request shares: the head of the sheet, words in its language, moments on the city's clock.
#pragma once
#include "platform/pdf/document.hpp"
#include "requests/workplace.hpp"

#include <string>

namespace pendopo::requests {

class Paper {
public:
    Paper(const catalogue::City& city, Language language) : city(city), language(language) {}

    std::string say(const Message& message) const;
    const std::string& say(const Bilingual& text) const { return text.in(language); }
    std::string moment(Instant at) const;
    std::string day(Date date) const;
    // "Senin–Jumat, 08.00–16.00 WIB"
    std::string opening_hours() const;
    // `made_at` also tells when it was made, at the foot of each page.
    pdf::Letterhead head(const Message& title, Instant made_at) const;

    const catalogue::City& city;
    const Language language;
};

} // namespace pendopo::requests
