// How wide the columns of a table are.
#pragma once
#include <vector>

namespace pendopo::pdf {

// What each column would like to have, fitted into the width: narrow ones keep what they need, wide ones share the rest;
// what is left over goes mostly to the wide ones (by the square of their width), so that a number stays by its text.
std::vector<double> column_widths(std::vector<double> natural, double width);

} // namespace pendopo::pdf
