// An Indonesian word without what grammar put around it, so that "pengembangan", "mengembangkan" and "kembang" are one.
// A key for comparing, not a word to show: a first k, p, s or t is left out, because me- and pe- swallow it.
#pragma once
#include <string>
#include <string_view>

namespace pendopo::registers {

// `folded`: one word as text::fold gives it. Words of fewer than four letters, and those with digits, stay as they are.
std::string stem(std::string_view folded);

} // namespace pendopo::registers
