// Dates, times, numbers and sizes as people in Indonesia say them (PUEBI: 14.05, 1.234, 1,2 MB), and in English.
#include "platform/text/translate.hpp"

#include <array>
#include <cstdio>

namespace pendopo::text {

namespace {

using Names = std::array<const char*, 2>; // Indonesian, English

constexpr std::array<Names, 7> weekdays{{{"Senin", "Monday"}, {"Selasa", "Tuesday"}, {"Rabu", "Wednesday"},
    {"Kamis", "Thursday"}, {"Jumat", "Friday"}, {"Sabtu", "Saturday"}, {"Minggu", "Sunday"}}};
constexpr std::array<Names, 7> short_weekdays{
    {{"Sen", "Mon"}, {"Sel", "Tue"}, {"Rab", "Wed"}, {"Kam", "Thu"}, {"Jum", "Fri"}, {"Sab", "Sat"}, {"Min", "Sun"}}};
constexpr std::array<Names, 12> months{{{"Januari", "January"}, {"Februari", "February"}, {"Maret", "March"},
    {"April", "April"}, {"Mei", "May"}, {"Juni", "June"}, {"Juli", "July"}, {"Agustus", "August"}, {"September", "September"},
    {"Oktober", "October"}, {"November", "November"}, {"Desember", "December"}}};
constexpr std::array<Names, 12> short_months{{{"Jan", "Jan"}, {"Feb", "Feb"}, {"Mar", "Mar"}, {"Apr", "Apr"}, {"Mei", "May"},
    {"Jun", "Jun"}, {"Jul", "Jul"}, {"Agu", "Aug"}, {"Sep", "Sep"}, {"Okt", "Oct"}, {"Nov", "Nov"}, {"Des", "Dec"}}};

constexpr const char* no_break_space = "\u00a0";

const char* in(Language language, const Names& names)
{
    return names[language == Language::english ? 1 : 0];
}

std::string with_separators(std::string digits, char separator)
{
    for (std::size_t i = digits.size(); i > 3;)
        digits.insert(i -= 3, 1, separator);
    return digits;
}

} // namespace

std::string plain_date(Language language, Date date)
{
    return std::to_string(date.day()) + " " + in(language, months[date.month() - 1]) + " " + std::to_string(date.year());
}

std::string long_date(Language language, Date date)
{
    return std::string(in(language, weekdays[date.weekday() - 1])) + ", " + plain_date(language, date);
}

std::string short_date(Language language, Date date)
{
    return std::string(in(language, short_weekdays[date.weekday() - 1])) + ", " + std::to_string(date.day()) + " "
        + in(language, short_months[date.month() - 1]);
}

std::string clock(Language language, int minute_of_day, std::string_view zone)
{
    char time[32];
    const char separator = language == Language::english ? ':' : '.';
    std::snprintf(time, sizeof time, "%02d%c%02d", minute_of_day / 60, separator, minute_of_day % 60);
    return zone.empty() ? time : std::string(time) + " " + std::string(zone);
}

std::string long_moment(Language language, Instant moment, UtcOffset offset, std::string_view zone)
{
    return long_date(language, moment.date(offset)) + ", " + clock(language, moment.minute_of_day(offset), zone);
}

std::string number(Language language, std::int64_t number)
{
    const auto digits = std::to_string(number);
    const bool negative = number < 0;
    return (negative ? "-" : "") + with_separators(digits.substr(negative), language == Language::english ? ',' : '.');
}

// Sizes count in thousands as the International System does; tenths are shown below ten.
std::string file_size(Language language, std::uint64_t bytes)
{
    static constexpr std::array<const char*, 4> units{"KB", "MB", "GB", "TB"};
    if (bytes < 1000)
        return std::to_string(bytes) + no_break_space + (language == Language::english ? "bytes" : "bita");
    std::size_t unit = 0;
    std::uint64_t scale = 1000;
    // 999,500 bytes would round to "1000 KB".
    while (unit + 1 < units.size() && bytes >= scale * 1000 - scale / 2) {
        scale *= 1000;
        ++unit;
    }
    const auto tenths = (bytes + scale / 20) / (scale / 10);
    auto text = std::to_string(tenths >= 100 ? (bytes + scale / 2) / scale : tenths / 10);
    if (tenths < 100 && tenths % 10 != 0)
        text += (language == Language::english ? "." : ",") + std::to_string(tenths % 10);
    return text + no_break_space + units[unit];
}

} // namespace pendopo::text
