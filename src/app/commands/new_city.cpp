#include "app/commands/check_city.hpp"
#include "app/commands/command.hpp"
#include "app/commands/spoken.hpp"
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
    line.word("what", wish->what, {"city"}, say("city: menulis berkas kota baru untuk dilengkapi; tidak menanyakan apa pun"));
    line.required_option("key", city.key, say("Foldernya dan namanya dalam alamat: huruf kecil, angka, tanda hubung"));
    line.required_option("--name", city.name,
        say("Namanya: \"Kota Contoh\"; \"Kabupaten Contoh\" untuk kabupaten, dengan sebutan bupati"));
    line.option("--name-en", city.name_english, say("Namanya dalam bahasa Inggris; bila tidak disebut, sama"));
    line.option("--government", city.government, say("Pemerintahannya; bila tidak disebut, \"Pemerintah\" dan namanya"));
    line.option("--office", city.office, say("Dinas yang menyelenggarakan portal"));
    line.option("--office-en", city.office_english,
        say("Dinas dalam bahasa Inggris; bila tidak disebut, \"Office of Communication and Informatics\""));
    line.option("--office-short", city.office_short, say("Singkatan dinas"));
    line.option("--domain", city.domain, say("Domain resmi; bila tidak disebut, <kunci>.go.id"));
    line.option("--zone", city.zone, say("WIB, WITA, atau WIT"));
    line.option("--code", city.code, say("Awal nomor permohonan, huruf besar; bila tidak disebut, tiga huruf dari kuncinya"));
    line.option("--regulation", city.regulation, say("Nomor peraturannya, 12/2024; bila tidak disebut, 1/<tahun ini>"));
    line.option("--begins", city.begins, say("Tanggal mulai kewajiban dihitung, 2027-01-01; bila tidak disebut, hari ini"));
    line.word("--audience", city.audience, {"all", "external", "internal"}, say("Layanan bersama mana yang disediakan"));
    line.option("--data", wish->data, say("Folder definisi, sebagai ganti yang tertulis di konfigurasi"));
    const auto more = say(
        "Langkah berikutnya ada di docs/tasks/new-city.md; satu berkas lagi: new-service.md, new-register.md, new-duty.md.");
    const auto codes = say("Kode keluar: 0 dibuat dan diperiksa, 2 salah pakai atau sudah ada, 3 definisi salah.");
    line.footer(spoken(more) + "\n" + spoken(codes));
    return [wish] { return make_new_city(*wish); };
}

} // namespace pendopo::app
