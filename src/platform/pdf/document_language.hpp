// Cairo 1.16 cannot say which language a document is in; a reader aloud must know (ISO 32000-1 14.9.2).
#pragma once
#include <string>

namespace pendopo::pdf {

// Adds /Lang to the catalogue, that the structure is marked, and the wish that the title be shown, as an incremental update
// (ISO 32000-1 7.5.6). Throws std::runtime_error when the file is not as Cairo writes it.
std::string with_language(std::string pdf, const std::string& language);

} // namespace pendopo::pdf
