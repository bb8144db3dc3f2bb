#include "catalogue/read_city.hpp"

#include "catalogue/fields/moments.hpp"
#include "catalogue/map_reader.hpp"

#include <regex>

namespace pendopo::catalogue {

namespace {

TimeZone read_time_zone(const Value& map, const Reading& reading)
{
    MapReader reader(map, reading, "'time_zone'");
    TimeZone zone{reader.text("name"), {}, reader.text("abbreviation")};
    const auto text = reader.text("offset");
    if (const auto offset = UtcOffset::parse(text))
        zone.offset = *offset;
    else if (!text.empty())
        reader.expected(reader.any("offset"), say("seharusnya selisih waktu seperti \"+07:00\"; yang tertulis '{0}'", text));
    reader.finish();
    return zone;
}

int read_hour(MapReader& reader, std::string_view key, int otherwise)
{
    const auto text = reader.text(key);
    const auto minutes = as_minutes(std::string_view(text));
    if (!minutes && !text.empty())
        reader.expected(reader.any(key), say("seharusnya jam seperti \"07:15\"; yang tertulis '{0}'", text));
    return minutes.value_or(otherwise);
}

void read_office_hours(const Value& map, const Reading& reading, City& city)
{
    MapReader reader(map, reading, "'office_hours'");
    for (const auto& day : reader.list("days")) {
        if (day.is_integer() && day.integer() >= 1 && day.integer() <= 7)
            city.office_days.insert(static_cast<unsigned>(day.integer()));
        else
            reader.expected(day, say("seharusnya hari dari 1 (Senin) sampai 7 (Minggu); yang tertulis {0}", found(day)));
    }
    if (city.office_days.empty())
        reader.expected(map, say("seharusnya ada sedikitnya satu hari dalam 'days' pada 'office_hours'"));
    city.opens = read_hour(reader, "open", city.opens);
    city.closes = read_hour(reader, "close", city.closes);
    if (city.closes <= city.opens)
        reader.expected(map, say("seharusnya 'close' sesudah 'open' dalam 'office_hours'"));
    reader.finish();
}

std::string read_colour(MapReader& reader, std::string_view key)
{
    static const std::regex shape("#[0-9a-fA-F]{6}");
    auto text = reader.text(key);
    if (!text.empty() && !std::regex_match(text, shape))
        reader.expected(reader.any(key), say("seharusnya warna seperti \"#0a5c55\"; yang tertulis '{0}'", text));
    return text;
}

Colours read_colours(const Value& map, const Reading& reading)
{
    MapReader reader(map, reading, "'colours'");
    Colours colours{read_colour(reader, "accent"), read_colour(reader, "strong"), read_colour(reader, "soft"),
        read_colour(reader, "line")};
    reader.finish();
    return colours;
}

void read_names(MapReader& reader, City& city)
{
    city.name = reader.words("name");
    city.government = reader.words("government");
    city.office = reader.words("office");
    city.office_short = reader.text("office_short");
    city.portal = reader.text("portal");
    city.portal_domain = reader.text("portal_domain");
    city.official_domain = reader.text("official_domain");
    city.basis = reader.words("basis");
    city.regulation_code = reader.text("regulation_code");
    city.regulation_word = reader.words("regulation_word");
    city.agency_word = reader.words("agency_word");
    city.village_word = reader.words("village_word");
}

void read_number_rules(MapReader& reader, City& city)
{
    static const std::regex prefix("[A-Z]{1,6}");
    city.request_number_prefix = reader.text("request_number_prefix");
    if (!city.request_number_prefix.empty() && !std::regex_match(city.request_number_prefix, prefix))
        reader.expected(reader.any("request_number_prefix"),
            say("seharusnya satu sampai enam huruf besar; yang tertulis '{0}'", city.request_number_prefix));
    city.agenda_number = reader.text("agenda_number");
    if (!city.agenda_number.empty() && city.agenda_number.find("{number}") == std::string::npos)
        reader.expected(reader.any("agenda_number"),
            say("seharusnya ada {number} dalam 'agenda_number'; yang tertulis '{0}'", city.agenda_number));
    city.draft_days = reader.whole_or("draft_days", city.draft_days, 1, 365);
}

// The version of these files' language (data/schema): a program says at once that it does not speak another one.
void check_format(MapReader& reader)
{
    constexpr int spoken = 1;
    const Value& format = reader.any("format");
    if (reader.has("format") && format != Value(spoken))
        reader.expected(format,
            say("seharusnya format {0}, versi berkas yang dibaca program ini; yang tertulis {1}", std::to_string(spoken),
                found(format)));
}

void read_city_file(const DataFolder& data, City& city)
{
    const auto file = city_folder(city.key) + "/city.yaml";
    const Value map = data.read(file);
    if (map.is_null())
        return;
    MapReader reader(map, data.reading(file), say("daerah ini"));
    if (const auto key = reader.name("key"); key != city.key && !key.empty())
        reader.expected(reader.any("key"),
            say("seharusnya kunci '{0}' sesuai nama foldernya; yang tertulis '{1}'", city.key, key));
    check_format(reader);
    read_names(reader, city);
    city.zone = read_time_zone(reader.map("time_zone"), reader.reading());
    read_office_hours(reader.map("office_hours"), reader.reading(), city);
    city.colours = read_colours(reader.map("colours"), reader.reading());
    read_number_rules(reader, city);
    if (reader.has("begins"))
        reader.date("begins"); // read by city_begins
    for (const auto* key : {"say", "registers", "duties", "reports", "measures"})
        reader.any(key); // read by shared_words and governance/
    reader.finish();
}

} // namespace

std::string city_folder(const std::string& city_key)
{
    return "cities/" + city_key;
}

City read_city(const DataFolder& data, const std::string& city_key)
{
    City city;
    city.key = city_key;
    read_city_file(data, city);
    read_organisation(data, city);
    read_resources(data, city);
    read_places(data, city);
    read_instructions(data, city);
    const auto words = read_shared_words(data, city_key);
    read_roles({data.path, data.troubles, &words}, city);
    read_calendar(data, city);
    return city;
}

} // namespace pendopo::catalogue
