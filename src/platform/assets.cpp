#include "platform/assets.hpp"

#include <cstring>

namespace pendopo {

struct EmbeddedFile {
    const char* path;
    const char* begin;
    const char* end;
};

} // namespace pendopo

// Made by cmake/embed.cmake, sorted by path; the last entry is empty.
extern "C" const pendopo::EmbeddedFile pendopo_assets[];

namespace pendopo {

std::optional<std::string_view> asset(std::string_view path)
{
    for (const auto* file = pendopo_assets; file->path; ++file)
        if (path == file->path)
            return std::string_view(file->begin, static_cast<std::size_t>(file->end - file->begin));
    return std::nullopt;
}

void each_asset(std::string_view prefix, const std::function<void(std::string_view, std::string_view)>& see)
{
    for (const auto* file = pendopo_assets; file->path; ++file)
        if (std::string_view(file->path).starts_with(prefix))
            see(file->path, std::string_view(file->begin, static_cast<std::size_t>(file->end - file->begin)));
}

} // namespace pendopo
