#include "app/commands/check_city.hpp"
#include "app/commands/command.hpp"
#include "cities/common_definitions.hpp"

#include <algorithm>
#include <cstdio>

namespace pendopo::app {

struct Wish {
    std::string verb = "check", configuration, data, city;
};

// Every city there is, unless one is named: a change of what they share may trouble any of them.
static int check_cities(const std::string& data, const std::string& city)
{
    const auto cities = city.empty() ? all_cities(data) : std::vector<std::string>{city};
    if (cities.empty()) {
        std::fprintf(stderr, "There is no city below %s/cities.\n", data.c_str());
        return wrong_files;
    }
    int worst = all_well;
    for (const auto& one : cities)
        worst = std::max(worst, check_city(data, one));
    return worst;
}

static int list_common(const std::string& data)
{
    for (const auto* kind : {"services", "registers", "duties", "reports"}) {
        std::printf("%s\n", kind);
        for (const auto& one : cities::common_definitions(data, kind))
            std::printf("  %-34s%s%s%s\n", one.key.c_str(), one.name.c_str(), one.audience.empty() ? "" : ", ",
                one.audience.c_str());
    }
    return all_well;
}

Run prepare_definitions(CommandLine& line)
{
    auto wish = std::make_shared<Wish>();
    auto path = configuration_option(line);
    line.word("verb", wish->verb, {"check", "list"},
        say("check: membaca semua berkas, menyebut yang salah, mendaftar layanan, register, kewajiban, peraturan, dan "
            "kalender; list: yang dipakai bersama dan dapat dipilih kota"));
    line.option("--data", wish->data, say("Folder definisi, sebagai ganti yang tertulis di konfigurasi"));
    line.option("--city", wish->city, say("Folder di bawah data/cities; bila tidak disebut, semua kota"));
    return [wish, path] {
        // Nothing but files is read: no database, no network.
        const auto data = wish->data.empty() ? configured_data_folder(*path) : wish->data;
        return wish->verb == "list" ? list_common(data) : check_cities(data, wish->city);
    };
}

} // namespace pendopo::app
