#include "platform/text/amount.hpp"

#include "platform/text/translate.hpp"

#include <array>

namespace pendopo::text {

namespace {

struct Names {
    const char *indonesian, *one, *many;
};

// In the order of Counted.
constexpr std::array<Names, 12> names{{{"hari kerja", "working day", "working days"}, {"hari", "day", "days"},
    {"bulan", "month", "months"}, {"jam", "hour", "hours"}, {"menit", "minute", "minutes"}, {"berkas", "file", "files"},
    {"huruf", "character", "characters"}, {"baris", "row", "rows"}, {"orang", "person", "people"},
    {"email", "e-mail", "e-mails"}, {"kejadian", "event", "events"}, {"segel", "seal", "seals"}}};

constexpr const char* no_break_space = "\u00a0";

} // namespace

Bilingual amount(std::int64_t count, Counted what)
{
    const auto& name = names[static_cast<std::size_t>(what)];
    return {number(Language::indonesian, count) + no_break_space + name.indonesian,
        number(Language::english, count) + no_break_space + (count == 1 ? name.one : name.many)};
}

} // namespace pendopo::text
