// References that a regulation gets wrong, where they concern one article.
#pragma once
#include "regulations/workplace.hpp"

#include <vector>

namespace pendopo::regulations {

// A misprint names articles with semicolons between; it concerns those, their parts and what they are part of.
std::vector<const governance::Misprint*> misprints_of(const Regulation& regulation, const Article& article);

} // namespace pendopo::regulations
