// Words for people: gettext catalogues (msgid is the Indonesian sentence; po/en.po has the English), dates and numbers
// as people say them.
#pragma once
#include "base/message.hpp"
#include "base/time.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace pendopo::text {

// The sentence in that language; the msgid itself when untranslated (a test finds those).
std::string translate(Language language, std::string_view msgid);
std::string translate(Language language, const Message& message);

std::string_view code(Language language); // "id", "en"

// "Senin, 23 November 2026" / "Monday, 23 November 2026"
std::string long_date(Language language, Date date);
// "Sen, 23 Nov"
std::string short_date(Language language, Date date);
// "23 November 2026"
std::string plain_date(Language language, Date date);
// "Senin, 23 November 2026, 14.05 WIB"; zone is the city's abbreviation
std::string long_moment(Language language, Instant moment, UtcOffset offset, std::string_view zone);
// "14.05 WIB"
std::string clock(Language language, int minute_of_day, std::string_view zone);
// "1.234" / "1,234"
std::string number(Language language, std::int64_t number);
// "412 KB", "1,2 MB"
std::string file_size(Language language, std::uint64_t bytes);

} // namespace pendopo::text
