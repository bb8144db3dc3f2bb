// A letter of the office on paper, in the language of the office.
#pragma once
#include "catalogue/city.hpp"
#include "duties/office_letter.hpp"

#include <string>

namespace pendopo::duties::pages {

// The bytes of a PDF; the same letter gives the same bytes.
std::string letter_pdf(const catalogue::City& city, const std::string& public_address, const OfficeLetter& letter);

} // namespace pendopo::duties::pages
