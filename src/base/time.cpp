#include "base/time.hpp"

#include <charconv>
#include <cstdio>

namespace pendopo {

namespace {

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    for (char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::chrono::year_month_day civil(std::chrono::sys_days day)
{
    return std::chrono::year_month_day{day};
}

// The last `count` digits of a number, with zeros before it.
void write_digits(char* text, int count, unsigned number)
{
    for (; count > 0; number /= 10)
        text[--count] = static_cast<char>('0' + number % 10);
}

} // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day)
{
    // std::chrono keeps one byte of month and day: 257 would become 1.
    if (year < 1900 || year > 2199 || month > 12 || day > 31)
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!ymd.ok())
        return std::nullopt;
    return Date(std::chrono::sys_days{ymd});
}

std::optional<Date> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = number(iso.substr(0, 4)), month = number(iso.substr(5, 2)), day = number(iso.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

int Date::year() const
{
    return static_cast<int>(civil(m_day).year());
}
unsigned Date::month() const
{
    return static_cast<unsigned>(civil(m_day).month());
}
unsigned Date::day() const
{
    return static_cast<unsigned>(civil(m_day).day());
}
unsigned Date::weekday() const
{
    return std::chrono::weekday{m_day}.iso_encoding();
}

Date Date::plus_months(int months) const
{
    const auto today = civil(m_day);
    const auto moved = today + std::chrono::months(months);
    if (moved.ok())
        return Date(std::chrono::sys_days{moved});
    return Date(std::chrono::sys_days{moved.year() / moved.month() / std::chrono::last});
}

std::string Date::iso() const
{
    const auto date = civil(m_day);
    std::string text = "0000-00-00";
    write_digits(text.data(), 4, static_cast<unsigned>(static_cast<int>(date.year())));
    write_digits(text.data() + 5, 2, static_cast<unsigned>(date.month()));
    write_digits(text.data() + 8, 2, static_cast<unsigned>(date.day()));
    return text;
}

std::optional<UtcOffset> UtcOffset::parse(std::string_view text)
{
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const auto hours = number(text.substr(1, 2)), minutes = number(text.substr(4, 2));
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int total = *hours * 60 + *minutes;
    return UtcOffset(std::chrono::minutes(text[0] == '-' ? -total : total));
}

std::string UtcOffset::iso() const
{
    const int total = static_cast<int>(m_minutes.count());
    const int size = total < 0 ? -total : total;
    char text[16];
    std::snprintf(text, sizeof text, "%c%02d:%02d", total < 0 ? '-' : '+', size / 60 % 100, size % 60);
    return text;
}

Instant Instant::clock_now()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

Instant Instant::at(Date date, int minutes_after_midnight, UtcOffset offset)
{
    const auto moment = date.days() + std::chrono::minutes(minutes_after_midnight) - offset.minutes();
    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count());
}

std::optional<Instant> Instant::parse(std::string_view text)
{
    if (text.size() < 20 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto date = Date::parse(text.substr(0, 10));
    const auto hour = number(text.substr(11, 2)), minute = number(text.substr(14, 2)), second = number(text.substr(17, 2));
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    auto rest = text.substr(19);
    int milliseconds = 0;
    if (rest.starts_with('.')) {
        int scale = 100;
        rest.remove_prefix(1);
        if (rest.empty() || rest[0] < '0' || rest[0] > '9')
            return std::nullopt;
        while (!rest.empty() && rest[0] >= '0' && rest[0] <= '9') {
            milliseconds += (rest[0] - '0') * scale;
            scale /= 10;
            rest.remove_prefix(1);
        }
    }
    const auto offset = rest == "Z" || rest == "z" ? std::optional(UtcOffset{}) : UtcOffset::parse(rest);
    if (!offset)
        return std::nullopt;
    return Instant::at(*date, *hour * 60 + *minute, *offset).plus(std::chrono::milliseconds(*second * 1000 + milliseconds));
}

Date Instant::date(UtcOffset offset) const
{
    const auto local
        = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(m_milliseconds)) + offset.minutes();
    return Date(std::chrono::floor<std::chrono::days>(local));
}

int Instant::minute_of_day(UtcOffset offset) const
{
    const auto local
        = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(m_milliseconds)) + offset.minutes();
    const auto within = local - std::chrono::floor<std::chrono::days>(local);
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(within).count());
}

std::string Instant::rfc3339(UtcOffset offset) const
{
    const int minute = minute_of_day(offset);
    const auto second = static_cast<int>((m_milliseconds % 60000 + 60000) % 60000 / 1000);
    char text[24];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d", minute / 60, minute % 60, second);
    return date(offset).iso() + text + (offset.minutes().count() == 0 ? "Z" : offset.iso());
}

} // namespace pendopo
