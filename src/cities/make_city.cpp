#include "cities/make_city.hpp"

#include "cities/check_new_city.hpp"
#include "cities/common_definitions.hpp"
#include "cities/fill_placeholders.hpp"
#include "cities/words_of_government.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace pendopo::cities {

namespace {

namespace fs = std::filesystem;

std::string read_text(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return text.str();
}

void write_text(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush())
        throw std::runtime_error("cannot write " + file.string());
}

std::string lower(std::string text)
{
    for (auto& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

// "a, b, c" over several lines, as a list of a YAML file holds them.
std::string keys_of(const std::string& data_folder, const std::string& kind)
{
    constexpr std::size_t widest = 110;
    std::string keys, line;
    for (const auto& one : common_definitions(data_folder, kind)) {
        if (line.size() + one.key.size() > widest) {
            keys += line + ",\n  ";
            line.clear();
        }
        line += (line.empty() ? "" : ", ") + one.key;
    }
    return keys + line;
}

Placeholders placeholders_of(const std::string& data_folder, const NewCity& wish)
{
    const auto& zone = *find_zone(wish.zone);
    const auto government = words_of_government(wish);
    auto regulation_key = lower(wish.regulation);
    std::replace(regulation_key.begin(), regulation_key.end(), '/', '-');
    return {{"city.key", wish.key}, {"city.name", escape_for_yaml(wish.name)},
        {"city.name_english", escape_for_yaml(wish.name_english)}, {"city.government", escape_for_yaml(wish.government)},
        {"city.office", escape_for_yaml(wish.office)}, {"city.office_english", escape_for_yaml(wish.office_english)},
        {"city.office_short", escape_for_yaml(wish.office_short)}, {"city.domain", wish.domain}, {"city.zone", wish.zone},
        {"city.zone_name", zone.name}, {"city.zone_offset", zone.offset}, {"city.code", wish.code},
        {"city.regulation", wish.regulation}, {"city.regulation_key", regulation_key}, {"city.head", government.head},
        {"city.head_english", government.head_english}, {"city.regulation_word", government.regulation},
        {"city.kind_english", government.kind_english}, {"city.village_word", government.village},
        {"city.say_id", government.say_indonesian}, {"city.say_en", government.say_english},
        {"city.year", std::to_string(wish.year)},
        {"city.begins", wish.begins.empty() ? std::to_string(wish.year) + "-01-01" : wish.begins},
        {"city.registers", keys_of(data_folder, "registers")}};
}

// The services of the audience wished for.
std::set<std::string> chosen_services(const std::string& data_folder, const std::string& audience)
{
    std::set<std::string> keys;
    for (const auto& service : common_definitions(data_folder, "services"))
        if (audience == "all" || service.audience == audience)
            keys.insert(service.key);
    return keys;
}

int write_city(const fs::path& skeleton, const fs::path& folder, const Placeholders& values,
    const std::set<std::string>& services)
{
    int written = 0;
    for (const auto& entry : fs::recursive_directory_iterator(skeleton)) {
        const auto inside = fs::relative(entry.path(), skeleton);
        const bool service = inside.parent_path() == "services";
        if (!entry.is_regular_file() || (service && !services.contains(inside.stem().string())))
            continue;
        write_text(folder / fill_placeholders(inside.string(), values), fill_placeholders(read_text(entry.path()), values));
        written += service;
    }
    return written;
}

// The example requests of the services that there are, in one file.
void write_example(const fs::path& skeleton, const fs::path& folder, const Placeholders& values,
    const std::set<std::string>& services)
{
    write_text(folder / "people.yaml", fill_placeholders(read_text(skeleton / "people.yaml"), values));
    std::string requests;
    for (const auto& service : services)
        if (const auto file = skeleton / "requests" / (service + ".yaml"); fs::exists(file))
            requests += fill_placeholders(read_text(file), values);
    write_text(folder / "requests.yaml", requests.empty() ? "requests: []\n" : "requests:\n" + requests);
}

// The days off are the same in the whole country (joint decree of three ministers): those of another city are taken.
void copy_calendars(const std::string& data_folder, const fs::path& folder, int first_year, MadeCity& made)
{
    std::vector<fs::path> cities;
    for (const auto& entry : fs::directory_iterator(data_folder + "/cities"))
        cities.push_back(entry.path());
    std::sort(cities.begin(), cities.end());
    for (const int number : {first_year, first_year + 1}) {
        const auto year = std::to_string(number);
        const auto file = fs::path("calendar") / (year + ".csv");
        const auto from
            = std::find_if(cities.begin(), cities.end(), [&](const fs::path& city) { return fs::exists(city / file); });
        if (from == cities.end()) {
            made.years_without.push_back(year);
            continue;
        }
        write_text(folder / file, read_text(*from / file));
        made.calendars.push_back(year + " (from " + from->filename().string() + ")");
    }
}

} // namespace

Result<MadeCity> make_city(const std::string& data_folder, const NewCity& wish)
{
    TRY(check_new_city(data_folder, wish));
    const fs::path data(data_folder), skeleton = data / "common/new_city", half_made = data / (".new-" + wish.key);
    const auto values = placeholders_of(data_folder, wish);
    const auto services = chosen_services(data_folder, wish.audience);
    MadeCity made{(data / "cities" / wish.key).string(), (data / "example" / wish.key).string(), 0, {}, {}};
    fs::remove_all(half_made);
    made.services = write_city(skeleton / "city", half_made / "city", values, services);
    copy_calendars(data_folder, half_made / "city", wish.year, made);
    write_example(skeleton / "example", half_made / "example", values, services);
    fs::create_directories(data / "example");
    fs::rename(half_made / "example", made.example_folder);
    fs::rename(half_made / "city", made.folder);
    fs::remove_all(half_made);
    return made;
}

} // namespace pendopo::cities
