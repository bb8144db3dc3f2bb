// Where letters about an account come from, as this visit sees it.
#pragma once
#include "people/account_letter.hpp"
#include "ui/visit.hpp"

namespace pendopo::people::pages {

inline LetterPlace letter_place(const ui::Visit& visit)
{
    return {visit.program.public_address, visit.city().portal, visit.language};
}

} // namespace pendopo::people::pages
