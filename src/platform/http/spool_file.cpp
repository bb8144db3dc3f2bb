#include "platform/http/spool_file.hpp"

#include "platform/crypto/crypto.hpp"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace pendopo::http {

static constexpr std::string_view prefix = "upload-";

static std::system_error disk_error(const char* what)
{
    return std::system_error(errno, std::generic_category(), what);
}

SpoolFile::SpoolFile(const std::string& folder)
    : m_path((std::filesystem::path(folder) / (std::string(prefix) + crypto::random_token())).string())
{
    m_file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_file < 0)
        throw disk_error("cannot create a file for an upload");
}

SpoolFile::~SpoolFile()
{
    if (m_file >= 0)
        ::close(m_file);
    ::unlink(m_path.c_str());
}

void SpoolFile::write(std::string_view bytes)
{
    m_digest.add(bytes);
    m_size += bytes.size();
    while (!bytes.empty()) {
        const auto written = ::write(m_file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            throw disk_error("cannot write an upload");
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
}

void SpoolFile::only_measure(std::string_view bytes)
{
    if (::ftruncate(m_file, 0) != 0)
        throw disk_error("cannot drop an upload");
    m_size += bytes.size();
}

std::string SpoolFile::finish()
{
    if (::close(std::exchange(m_file, -1)) != 0)
        throw disk_error("cannot finish an upload");
    return m_digest.finish_hex();
}

void remove_stale_spool_files(const std::string& folder)
{
    const auto yesterday = std::filesystem::file_time_type::clock::now() - std::chrono::hours(24);
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        std::error_code error;
        const bool ours = entry.path().filename().string().starts_with(prefix);
        if (ours && entry.last_write_time(error) < yesterday && !error)
            std::filesystem::remove(entry.path(), error);
    }
}

} // namespace pendopo::http
