// The steps and states of a request in the applicant's words.
#pragma once
#include "catalogue/city.hpp"
#include "requests/lifecycle.hpp"

namespace pendopo::requests::pages {

// A step that is still ahead: "Bidang Infrastruktur TIK memeriksa isian dan surat".
Message step_ahead(const catalogue::City& city, const std::string& unit, Step step);
// The step that is owed now, as the news of a request: "Permohonan Anda menunggu disposisi".
Message waiting_for(const catalogue::City& city, const Request& request, Step due);
// The heading of its page: the news, not the name of the screen.
Message headline(const catalogue::City& city, const Request& request, const catalogue::Service& service);
Bilingual unit_name(const catalogue::City& city, const std::string& key);

} // namespace pendopo::requests::pages
