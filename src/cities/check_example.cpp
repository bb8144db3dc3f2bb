#include "cities/check_example.hpp"

#include "platform/text/both_languages.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace pendopo::cities {

namespace {

using catalogue::City;
using catalogue::Field;

class Checked {
public:
    Checked(const std::string& data_folder, const City& city, const char* name) : m_file("example/" + city.key + "/" + name)
    {
        const auto path = data_folder + "/" + m_file;
        if (!std::filesystem::exists(path))
            return;
        try {
            whole = read_yaml_file(path);
        } catch (const FileTroubleError& error) {
            troubles.push_back({m_file, error.trouble.line, error.trouble.expected});
        }
    }

    void demand(bool holds, const Value& at, const Message& what)
    {
        if (!holds)
            add(at, say("seharusnya {0}; yang tertulis '{1}'", text::in_both(what), at.is_text() ? at.text() : ""));
    }
    // The items of a list; a trouble when something else stands there.
    const std::vector<Value>& list(const Value& map, std::string_view key)
    {
        static const std::vector<Value> none;
        if (map.is_map() && map[key].is_list())
            return map[key].items();
        if (!whole.is_null())
            add(map, say("seharusnya daftar untuk '{0}'", std::string(key)));
        return none;
    }

    Value whole;
    std::vector<FileTrouble> troubles;

private:
    void add(const Value& at, const Message& expected)
    {
        troubles.push_back({m_file, at.line(), text::told_in_both(expected)});
    }
    std::string m_file;
};

std::set<std::string> check_people(Checked& file, const City& city)
{
    std::set<std::string> keys;
    for (const auto& person : file.list(file.whole, "people")) {
        for (const auto* key : {"key", "name", "email", "password"})
            file.demand(!person.text_or(key).empty(), person, say("'{0}' seseorang", key));
        keys.insert(person.text_or("key"));
        const auto agency = person.text_or("agency");
        file.demand(agency.empty() || city.agency(agency), person["agency"], say("perangkat daerah dari organisation.yaml"));
        for (const auto& role : file.list(person, "roles")) {
            const auto unit = role.text_or("unit");
            file.demand(city.role(role.text_or("role")), role["role"], say("peran dari common/roles.yaml"));
            file.demand(unit.empty() || city.unit(unit), role["unit"], say("bidang dari organisation.yaml"));
        }
    }
    return keys;
}

void check_answer(Checked& file, const Field& field, const Value& answer, const City& city)
{
    const auto& name = field.key;
    if (field.type == "list" && answer.is_list())
        for (const auto& row : answer.items())
            for (const auto& part : field.fields)
                check_answer(file, part, row[part.key], city);
    if (!answer.is_text() || answer.text().empty())
        return;
    const auto& key = answer.text();
    const bool chosen = field.type == "choice";
    if (field.type == "agency" || (chosen && field.source == "agencies"))
        file.demand(city.agency(key), answer, say("perangkat daerah dari organisation.yaml untuk '{0}'", name));
    else if (field.type == "unit" || (chosen && field.source == "units"))
        file.demand(city.unit(key), answer, say("bidang dari organisation.yaml untuk '{0}'", name));
    else if (field.type == "resource" || (chosen && field.source == "resources"))
        file.demand(city.resource(key), answer, say("kunci dari resources.yaml untuk '{0}'", name));
    else if (field.type == "place" || (chosen && field.source == "places"))
        file.demand(city.place(key), answer, say("kode dari places.csv untuk '{0}'", name));
}

// The value, or the map that lacks it: so that a trouble has a line.
const Value& at(const Value& map, std::string_view key)
{
    return map.has(key) ? map[key] : map;
}

void check_request(Checked& file, const Value& request, const catalogue::Catalogue& catalogue,
    const std::set<std::string>& people)
{
    const auto* service = catalogue.service(request.text_or("service"));
    file.demand(service, at(request, "service"), say("layanan yang ada di daerah ini"));
    const Value& applicant = at(request, "applicant");
    file.demand((request.has("applicant") && applicant.is_map()) || people.contains(request.text_or("applicant")), applicant,
        say("kunci seseorang dari people.yaml"));
    file.demand(request["submitted"].is_integer(), at(request, "submitted"),
        say("hari kerja sebelum hari ini dalam 'submitted'"));
    file.demand(!request.text_or("until").empty(), at(request, "until"), say("keadaan dalam 'until'"));
    file.demand(request["answers"].is_map(), at(request, "answers"), say("kunci dan isinya untuk 'answers'"));
    if (!service)
        return;
    for (const auto& page : service->pages)
        for (const auto& field : page.fields)
            check_answer(file, field, request["answers"][field.key], catalogue.city());
}

} // namespace

std::vector<FileTrouble> check_example(const std::string& data_folder, const catalogue::Catalogue& catalogue)
{
    Checked people(data_folder, catalogue.city(), "people.yaml"), requests(data_folder, catalogue.city(), "requests.yaml");
    const auto keys = people.whole.is_null() ? std::set<std::string>{} : check_people(people, catalogue.city());
    if (!requests.whole.is_null())
        for (const auto& request : requests.list(requests.whole, "requests"))
            check_request(requests, request, catalogue, keys);
    auto troubles = std::move(people.troubles);
    troubles.insert(troubles.end(), requests.troubles.begin(), requests.troubles.end());
    return troubles;
}

} // namespace pendopo::cities
