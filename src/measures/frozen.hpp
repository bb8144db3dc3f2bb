// An instrument and results as JSON: what a closed assessment keeps, so that neither a changed file nor a changed program
// ever changes it.
#pragma once
#include "measures/compute_index.hpp"
#include "platform/data/value.hpp"

namespace pendopo::measures {

struct Frozen {
    Instrument instrument; // without its bindings: nothing is offered any more
    Index index;
};
std::string write_frozen(const Instrument& instrument, const Index& index);
Frozen read_frozen(const std::string& text); // Bug when it is not what write_frozen wrote

Value index_value(const Index& index);

} // namespace pendopo::measures
