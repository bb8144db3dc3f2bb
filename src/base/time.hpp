// Date is a civil day; Instant is a moment in UTC, to the millisecond; UtcOffset is a city's clock.
// Nobody reads the clock except the edge: `now` is an argument everywhere else.
#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pendopo {

class Date {
public:
    Date() = default;
    explicit Date(std::chrono::sys_days day) : m_day(day) {}
    // Empty unless the three make a real day between the years 1900 and 2199.
    static std::optional<Date> of(int year, unsigned month, unsigned day);
    // Reads "2026-11-23" (ISO 8601); anything else is empty.
    static std::optional<Date> parse(std::string_view iso);

    int year() const;
    unsigned month() const;
    unsigned day() const;
    // 1 Monday … 7 Sunday (ISO 8601).
    unsigned weekday() const;
    Date plus_days(int days) const { return Date(m_day + std::chrono::days(days)); }
    // The same day of a later month; the last day where that month is shorter.
    Date plus_months(int months) const;
    int days_until(Date later) const { return static_cast<int>((later.m_day - m_day).count()); }
    std::string iso() const;
    std::chrono::sys_days days() const { return m_day; }
    auto operator<=>(const Date&) const = default;

private:
    std::chrono::sys_days m_day{};
};

class UtcOffset {
public:
    UtcOffset() = default;
    explicit UtcOffset(std::chrono::minutes minutes) : m_minutes(minutes) {}
    // Reads "+07:00"; anything else is empty.
    static std::optional<UtcOffset> parse(std::string_view text);
    std::chrono::minutes minutes() const { return m_minutes; }
    std::string iso() const;

private:
    std::chrono::minutes m_minutes{};
};

class Instant {
public:
    Instant() = default;
    explicit Instant(std::int64_t unix_milliseconds) : m_milliseconds(unix_milliseconds) {}
    static Instant clock_now();
    static Instant at(Date date, int minutes_after_midnight, UtcOffset offset);
    // Reads RFC 3339 with an offset or Z: "2026-11-23T14:05:00+07:00".
    static std::optional<Instant> parse(std::string_view rfc3339);

    std::int64_t unix_milliseconds() const { return m_milliseconds; }
    Date date(UtcOffset offset) const;
    // Minutes after midnight on the city's clock.
    int minute_of_day(UtcOffset offset) const;
    Instant plus(std::chrono::milliseconds later) const { return Instant(m_milliseconds + later.count()); }
    // To the second: "2026-11-23T14:05:00+07:00", with Z for UTC.
    std::string rfc3339(UtcOffset offset = UtcOffset{}) const;
    auto operator<=>(const Instant&) const = default;

private:
    std::int64_t m_milliseconds = 0;
};

} // namespace pendopo
