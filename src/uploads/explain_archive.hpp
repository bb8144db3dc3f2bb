// What a person is told about an archive that is not taken, and how to make one that is.
#pragma once
#include "base/message.hpp"
#include "platform/files/archive.hpp"

#include <optional>
#include <string>

namespace pendopo::uploads {

struct ArchiveComplaint {
    std::string code; // "encrypted"
    Message message;
};
// Empty for one that is damaged: then the file is not what it should be at all.
std::optional<ArchiveComplaint> explain_archive(const files::ArchiveFault& fault, const Bilingual& label);

} // namespace pendopo::uploads
