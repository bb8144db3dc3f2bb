#include "duties/within_a_sentence.hpp"

#include <string_view>

namespace pendopo::duties {

std::string within_a_sentence(std::string period)
{
    for (const std::string_view word : {"Tahun ", "Semester ", "Triwulan "})
        if (period.starts_with(word))
            period.front() = static_cast<char>(period.front() - 'A' + 'a');
    return period;
}

} // namespace pendopo::duties
