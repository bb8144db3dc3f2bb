// What happens to a template's text before it is compiled: the pragma is demanded, [[Kalimat]] is translated.
#pragma once
#include "base/message.hpp"

#include <string>
#include <string_view>

namespace pendopo::templates {

// The text for that language; throws Bug naming the template.
std::string prepare(const std::string& template_name, std::string_view text, Language language);

} // namespace pendopo::templates
