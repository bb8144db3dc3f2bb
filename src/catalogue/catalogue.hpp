// The catalogue: one city and the services it offers, read and checked at start. Throws FileTroubleError when a file
// is wrong; check_definitions() collects all troubles instead.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/service.hpp"
#include "platform/data/value.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::catalogue {

class Catalogue {
public:
    static Catalogue read(const std::string& data_folder, const std::string& city_key);

    const City& city() const { return m_city; }
    // In the order of the files' `order`; external first.
    const std::deque<Service>& services() const { return m_services; }
    const Service* service(std::string_view key) const;

private:
    City m_city;
    std::deque<Service> m_services;
};

// Everything wrong with a city's files, in order of file and line; empty when all is well.
std::vector<FileTrouble> check_definitions(const std::string& data_folder, const std::string& city_key);

// A service from the definition that a request has kept (Service::definition).
Service read_kept_definition(const std::string& definition);

} // namespace pendopo::catalogue
