// The job that checks and keeps tables that were sent, one after the other.
#pragma once
#include "registers/workplace.hpp"

#include <functional>

namespace pendopo::registers::exchange {

// Works on the oldest import there is to work on; false when there is none. Events "import.checked", or with the entries.
bool run_next_import(const Workplace& place, const std::function<Instant()>& clock);
// At start, where no other program works on this database: what was under way is begun again.
void release_imports(const Workplace& place);

} // namespace pendopo::registers::exchange
