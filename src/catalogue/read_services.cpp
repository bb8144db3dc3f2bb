#include "catalogue/read_services.hpp"

#include "catalogue/check_service.hpp"
#include "catalogue/read_city.hpp"
#include "catalogue/read_service.hpp"
#include "catalogue/read_sources.hpp"
#include "catalogue/write_definition.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace pendopo::catalogue {

namespace {

// The shared file that `use:` names, below the city's own keys.
void read_used(const Value& city_file, const DataFolder& data, const Reading& reading, FieldGroups& groups, ServiceDraft& draft)
{
    const Value& use = city_file["use"];
    if (!use.is_text() || !is_name(use.text()))
        return reading.expected(use, say("seharusnya kunci layanan bersama untuk 'use'; yang tertulis {0}", found(use)));
    const auto file = "common/services/" + use.text() + ".yaml";
    if (!data.has(file))
        return reading.expected(use,
            say("seharusnya layanan bersama yang berkasnya {0}; yang tertulis '{1}'", file, use.text()));
    const Value map = data.read(file);
    if (map.is_null())
        return;
    if (map.has("use"))
        data.reading(file).expected(map["use"], say("seharusnya tanpa 'use' dalam layanan bersama"));
    if (map.text_or("key") != use.text())
        data.reading(file).expected(map["key"],
            say("seharusnya kunci '{0}' sesuai nama berkasnya; yang tertulis {1}", use.text(), found(map["key"])));
    read_service_keys(map, data.reading(file), &groups, draft);
}

ServiceDraft read_draft(const std::string& file, const DataFolder& data, FieldGroups& groups)
{
    ServiceDraft draft;
    draft.file = {file, 1};
    const Value map = data.read(file);
    if (map.has("use"))
        read_used(map, data, data.reading(file), groups, draft);
    if (!map.is_null())
        read_service_keys(map, data.reading(file), &groups, draft);
    return draft;
}

void finish(Service& service, const City& city)
{
    for (auto& page : service.pages)
        fill_sources(page.fields, city);
    service.definition = write_definition(service);
    service.digest = crypto::sha256_hex(service.definition);
}

} // namespace

std::deque<Service> read_services(const DataFolder& data, const City& city)
{
    FieldGroups groups(data);
    std::deque<Service> services;
    std::map<std::string, std::string> file_of;
    for (const auto& file : data.files(city_folder(city.key) + "/services", ".yaml")) {
        auto draft = read_draft(file, data, groups);
        if (draft.spots.empty())
            continue;
        check_service(draft, city, *data.troubles);
        const auto [known, is_new] = file_of.try_emplace(draft.service.key, file);
        if (!is_new && !draft.service.key.empty())
            data.troubles->add(draft.file,
                say("seharusnya tiap kunci sekali, tetapi layanan '{0}' ada juga dalam {1}", draft.service.key, known->second));
        finish(draft.service, city);
        services.push_back(std::move(draft.service));
    }
    std::stable_sort(services.begin(), services.end(), [](const Service& a, const Service& b) {
        return std::tie(a.audience, a.order, a.key) < std::tie(b.audience, b.order, b.key);
    });
    return services;
}

} // namespace pendopo::catalogue
