// Amounts with their unit, whole, in both languages: English tells one from many, and a no-break space holds them
// together.
#pragma once
#include "base/message.hpp"

#include <cstdint>

namespace pendopo::text {

enum class Counted { working_days, days, months, hours, minutes, files, characters, rows, people, mails, events, seals };

// amount(1, Counted::files) is "1 berkas" / "1 file", amount(2, Counted::files) "2 berkas" / "2 files".
Bilingual amount(std::int64_t count, Counted what);
inline Bilingual working_days(std::int64_t count)
{
    return amount(count, Counted::working_days);
}

} // namespace pendopo::text
