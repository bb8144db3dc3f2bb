// What is told to somebody whose language nobody knows yet: who edits the city's files, who starts the program.
#pragma once
#include "base/message.hpp"

#include <string>

namespace pendopo::text {

// The sentence in each language, as part of another one.
Bilingual in_both(const Message& message);
// The Indonesian sentence, and below it, indented, the English one. Line ends inside become blanks: one line a language.
std::string told_in_both(const Message& message);

} // namespace pendopo::text
