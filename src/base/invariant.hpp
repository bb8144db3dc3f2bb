// INVARIANT: what must hold unless our own code is wrong. Throws Bug; tests see it, the web edge apologises.
#pragma once
#include <stdexcept>
#include <string>

namespace pendopo {

struct Bug : std::logic_error {
    using std::logic_error::logic_error;
};

} // namespace pendopo

#define INVARIANT(condition, why_it_holds)                                                                                     \
    do {                                                                                                                       \
        if (!(condition))                                                                                                      \
            throw ::pendopo::Bug(std::string(__FILE__ ":") + std::to_string(__LINE__) + ": " why_it_holds);                    \
    } while (false)
