#include "app/commands/check_city.hpp"
#include "app/commands/command.hpp"
#include "cities/make_city.hpp"
#include "platform/text/translate.hpp"

#include <cctype>
#include <chrono>
#include <cstdio>

namespace pendopo::app {

namespace {

struct NewCityWish {
    std::string what = "city", data;
    cities::NewCity city{"", "", "", "", "Dinas Komunikasi dan Informatika", "", "DISKOMINFO", "", "WIB", "", "", "all"};
};

constexpr const char* office_english = "Office of Communication and Informatics";

// What was not said follows from what was.
cities::NewCity with_defaults(cities::NewCity city)
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    city.year = static_cast<int>(std::chrono::year_month_day(today).year());
    if (city.begins.empty())
        city.begins = Date(today).iso();
    const auto otherwise = [](std::string& text, const std::string& value) {
        if (text.empty())
            text = value;
    };
    otherwise(city.name_english, city.name);
    otherwise(city.government, "Pemerintah " + city.name);
    otherwise(city.office_english, office_english);
    otherwise(city.domain, city.key + ".go.id");
    otherwise(city.regulation, "1/" + std::to_string(city.year));
    for (std::size_t i = 0; city.code.size() < 3 && i < city.key.size(); ++i)
        if (std::isalpha(static_cast<unsigned char>(city.key[i])))
            city.code += static_cast<char>(std::toupper(static_cast<unsigned char>(city.key[i])));
    return city;
}

void say_what_next(const cities::NewCity& city, const cities::MadeCity& made)
{
    std::printf("\nMade %s (%d services) and %s (people and requests to try it with).\n", made.folder.c_str(), made.services,
        made.example_folder.c_str());
    for (const auto& calendar : made.calendars)
        std::printf("Copied the calendar of %s: add the holidays of this city alone.\n", calendar.c_str());
    std::printf("\nTo be filled in by you (docs/tasks/new-city.md):\n"
                "  organisation.yaml    units and agencies as your city names them\n"
                "  regulations/         the articles; three examples stand there\n"
                "  city.yaml            portal, colours, hours, words; registers to strike out, duties and reports to add\n"
                "  places.csv           villages: only the header stands there, so no village can be chosen yet\n"
                "  resources.yaml       rooms, seats, crews: examples\n");
    for (const auto& year : made.years_without)
        std::printf("  calendar/%s.csv    no city has it yet: the year has weekends only (docs/tasks/new-calendar-year.md)\n",
            year.c_str());
    std::printf("\nThen: pendopo definitions check --city %s, and ./dev run --city %s\n", city.key.c_str(), city.key.c_str());
}

int make_new_city(const NewCityWish& wish)
{
    const auto data = wish.data.empty() ? configured_data_folder(std::string(default_configuration)) : wish.data;
    const auto city = with_defaults(wish.city);
    const auto made = cities::make_city(data, city);
    if (made.refused()) {
        for (const auto language : {Language::indonesian, Language::english})
            std::fprintf(stderr, "%s\n", text::translate(language, made.refusal().message).c_str());
        return wrong_use;
    }
    const int wrong = check_city(data, city.key);
    if (wrong == all_well)
        say_what_next(city, *made);
    return wrong;
}

} // namespace

Run prepare_new(CommandLine& line)
{
    auto wish = std::make_shared<NewCityWish>();
    auto& city = wish->city;
    line.word("what", wish->what, {"city"}, "city: write the files of a new city, to be filled in; asks nothing");
    line.required_option("key", city.key, "Its folder and its name in addresses: small letters, digits, hyphens");
    line.required_option("--name", city.name,
        "Its name: \"Kota Contoh\"; \"Kabupaten Contoh\" for a regency, with a regent's words");
    line.option("--name-en", city.name_english, "Its name in English; otherwise the same");
    line.option("--government", city.government, "Its government; otherwise \"Pemerintah\" and the name");
    line.option("--office", city.office, "The office that runs the portal");
    line.option("--office-en", city.office_english,
        "The office in English; otherwise \"Office of Communication and Informatics\"");
    line.option("--office-short", city.office_short, "The office in short");
    line.option("--domain", city.domain, "The official domain; otherwise <key>.go.id");
    line.option("--zone", city.zone, "WIB, WITA or WIT");
    line.option("--code", city.code, "What numbers of requests begin with, in capitals; otherwise three letters of the key");
    line.option("--regulation", city.regulation, "The number of its regulation, 12/2024; otherwise 1/<this year>");
    line.option("--begins", city.begins, "The day from which it counts what is owed, 2027-01-01; otherwise today");
    line.word("--audience", city.audience, {"all", "external", "internal"}, "Which of the common services it offers");
    line.option("--data", wish->data, "The folder with definitions, instead of the configuration's");
    line.footer("What to do with them says docs/tasks/new-city.md; one file more: new-service.md, new-register.md, "
                "new-duty.md.\n"
                "Exit codes: 0 made and checked, 2 wrong use or there already, 3 definitions wrong.");
    return [wish] { return make_new_city(*wish); };
}

} // namespace pendopo::app
