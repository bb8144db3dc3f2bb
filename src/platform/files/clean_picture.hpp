// Takes out of an uploaded picture what it says about itself, before it is kept.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace pendopo::files {

struct CleanedPicture {
    std::string sha256;
    std::uint64_t size = 0;
};

// Rewrites the picture at `path` by its picture_parts. Empty, and the file untouched, when it is not a whole picture of
// that media type ("image/jpeg", "image/png"). Throws std::system_error when the disk does not do it.
std::optional<CleanedPicture> clean_picture(const std::string& path, const std::string& media_type);

} // namespace pendopo::files
