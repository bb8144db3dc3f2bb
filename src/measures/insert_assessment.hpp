// The rows of an assessment as they are written; inside this folder only.
#pragma once
#include "measures/act_on_assessment.hpp"

namespace pendopo::measures {

// False where that edition is there already.
bool insert_assessment(audit::Act& act, const Assessment& assessment, std::int64_t begun_by);
void insert_piece(audit::Act& act, std::int64_t assessment, const Piece& piece);
// `changed.version` is the one it was read with, and raised here; false when somebody else wrote meanwhile.
bool keep_value(audit::Act& act, std::int64_t assessment, IndicatorValue& changed);

} // namespace pendopo::measures
