#include "catalogue/catalogue.hpp"

#include "base/invariant.hpp"
#include "catalogue/read_city.hpp"
#include "catalogue/read_service.hpp"
#include "catalogue/read_services.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::catalogue {

static std::deque<Service> read_all_services(const DataFolder& data, const City& city)
{
    const auto words = read_shared_words(data, city.key);
    return read_services({data.path, data.troubles, &words}, city);
}

Catalogue Catalogue::read(const std::string& data_folder, const std::string& city_key)
{
    Troubles troubles;
    const DataFolder data{data_folder, &troubles};
    Catalogue catalogue;
    catalogue.m_city = read_city(data, city_key);
    catalogue.m_services = read_all_services(data, catalogue.m_city);
    if (!troubles.empty())
        throw FileTroubleError(troubles.sorted().front());
    return catalogue;
}

const Service* Catalogue::service(std::string_view key) const
{
    for (const auto& service : m_services)
        if (service.key == key)
            return &service;
    return nullptr;
}

std::vector<FileTrouble> check_definitions(const std::string& data_folder, const std::string& city_key)
{
    Troubles troubles;
    const DataFolder data{data_folder, &troubles};
    read_all_services(data, read_city(data, city_key));
    return troubles.sorted();
}

Service read_kept_definition(const std::string& definition)
{
    auto map = read_json(definition);
    INVARIANT(map, "a kept definition was written by write_definition");
    Troubles troubles;
    ServiceDraft draft;
    draft.file = {"kept definition", 0};
    read_service_keys(*map, {draft.file.file, &troubles}, nullptr, draft);
    check_required_keys(draft, troubles);
    if (!troubles.empty())
        throw FileTroubleError(troubles.sorted().front());
    draft.service.definition = definition;
    draft.service.digest = crypto::sha256_hex(definition);
    return std::move(draft.service);
}

} // namespace pendopo::catalogue
