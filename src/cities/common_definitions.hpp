// What cities share and may choose from: the files of data/common.
#pragma once
#include "platform/data/value.hpp"

#include <string>
#include <vector>

namespace pendopo::cities {

struct CommonDefinition {
    std::string key;
    std::string name;     // in Indonesian
    std::string audience; // of a service: "external" or "internal"
};

// `kind` is a folder of data/common: "services", "registers", "duties", "reports". In order of key; throws
// FileTroubleError when one cannot be read. Older versions of a duty are left out.
std::vector<CommonDefinition> common_definitions(const std::string& data_folder, const std::string& kind);

} // namespace pendopo::cities
