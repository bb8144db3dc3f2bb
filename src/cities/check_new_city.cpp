#include "cities/check_new_city.hpp"

#include "base/time.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>

namespace pendopo::cities {

const Zone* find_zone(const std::string& abbreviation)
{
    static const std::map<std::string, Zone> zones{{"WIB", {"Asia/Jakarta", "+07:00"}}, {"WITA", {"Asia/Makassar", "+08:00"}},
        {"WIT", {"Asia/Jayapura", "+09:00"}}};
    const auto found = zones.find(abbreviation);
    return found == zones.end() ? nullptr : &found->second;
}

static bool matches(const std::string& text, const char* shape)
{
    return std::regex_match(text, std::regex(shape));
}

// One line that says something.
static bool is_name_of_people(const std::string& text)
{
    return text.find_first_not_of(' ') != std::string::npos
        && std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

static Result<> check_names(const NewCity& wish)
{
    for (const auto& name :
        {wish.name, wish.name_english, wish.government, wish.office, wish.office_english, wish.office_short})
        if (!is_name_of_people(name))
            return refuse(Why::invalid, "city.name",
                say("Nama daerah, pemerintah, dan dinas harus satu baris dan tidak kosong."));
    return Nothing{};
}

Result<> check_new_city(const std::string& data_folder, const NewCity& wish)
{
    if (!matches(wish.key, "[a-z][a-z0-9-]{1,39}"))
        return refuse(Why::invalid, "city.key",
            say("Kunci daerah terdiri atas 2–40 huruf kecil, angka, atau tanda hubung dan diawali huruf; bukan “{0}”.",
                wish.key));
    TRY(check_names(wish));
    if (!find_zone(wish.zone))
        return refuse(Why::invalid, "city.zone", say("Zona waktu adalah WIB, WITA, atau WIT; bukan “{0}”.", wish.zone));
    if (!matches(wish.domain, "([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}"))
        return refuse(Why::invalid, "city.domain", say("Domain resmi ditulis seperti contoh.go.id; bukan “{0}”.", wish.domain));
    if (!matches(wish.code, "[A-Z]{1,6}"))
        return refuse(Why::invalid, "city.code",
            say("Awalan nomor permohonan terdiri atas 1–6 huruf besar; bukan “{0}”.", wish.code));
    if (!matches(wish.regulation, "[0-9A-Za-z]{1,20}/[0-9]{4}"))
        return refuse(Why::invalid, "city.regulation",
            say("Nomor peraturan ditulis seperti 12/2024; bukan “{0}”.", wish.regulation));
    if (!wish.begins.empty() && !Date::parse(wish.begins))
        return refuse(Why::invalid, "city.begins", say("Hari mulai ditulis seperti 2026-11-22; bukan “{0}”.", wish.begins));
    for (const auto* folder : {"/cities/", "/example/"})
        if (std::filesystem::exists(data_folder + folder + wish.key))
            return refuse(Why::conflict, "city.exists", say("Daerah “{0}” sudah ada.", wish.key));
    return Nothing{};
}

} // namespace pendopo::cities
