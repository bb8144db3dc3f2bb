// Words and dates as Bilingual: as arguments of sentences, and for fields that no definition file describes.
#pragma once
#include "platform/text/translate.hpp"

namespace pendopo::requests::pages {

inline Bilingual in_both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

inline Bilingual in_both(Date date) // "Senin, 23 November 2026"
{
    return {text::long_date(Language::indonesian, date), text::long_date(Language::english, date)};
}

} // namespace pendopo::requests::pages
