// The words of a period where a sentence goes on before them.
#pragma once
#include <string>

namespace pendopo::duties {

// "Tahun 2026" opens a line of its own; within an Indonesian sentence it is "tahun 2026". Months and days keep their capital.
std::string within_a_sentence(std::string period);

} // namespace pendopo::duties
