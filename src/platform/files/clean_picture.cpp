#include "platform/files/clean_picture.hpp"

#include "platform/crypto/sha256.hpp"
#include "platform/files/descriptor.hpp"
#include "platform/files/mapping.hpp"
#include "platform/files/picture_parts.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace pendopo::files {

namespace {

void write_all(int file, std::string_view bytes, const std::string& path)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw_system_error("write " + path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

// A file beside another, removed again unless it took its place.
class Beside {
public:
    explicit Beside(const std::string& path) : m_path(path + ".clean") {}
    ~Beside() { ::unlink(m_path.c_str()); }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

    CleanedPicture write(const std::vector<std::string_view>& parts) const
    {
        const Descriptor file(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (file.number() < 0)
            throw_system_error("make " + m_path);
        crypto::Sha256 digest;
        CleanedPicture cleaned;
        for (const auto part : parts) {
            write_all(file.number(), part, m_path);
            digest.add(part);
            cleaned.size += part.size();
        }
        cleaned.sha256 = digest.finish_hex();
        return cleaned;
    }
    void take_place_of(const std::string& path) const
    {
        if (std::rename(m_path.c_str(), path.c_str()) != 0)
            throw_system_error("move to " + path);
    }

private:
    std::string m_path;
};

} // namespace

std::optional<CleanedPicture> clean_picture(const std::string& path, const std::string& media_type)
{
    const Mapping mapping(path);
    const auto parts = media_type == "image/png" ? png_parts(mapping.bytes()) : jpeg_parts(mapping.bytes());
    if (!parts)
        return std::nullopt;
    const Beside beside(path);
    auto cleaned = beside.write(*parts);
    beside.take_place_of(path);
    return cleaned;
}

} // namespace pendopo::files
