#include "platform/http/file_to_send.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <stdexcept>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace pendopo::http {

FileToSend::FileToSend(const std::string& path, std::uint64_t size) : m_left(size)
{
    m_file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (m_file < 0)
        throw std::system_error(errno, std::generic_category(), "cannot open a file to send");
    struct stat facts {};
    if (::fstat(m_file, &facts) != 0 || !S_ISREG(facts.st_mode) || static_cast<std::uint64_t>(facts.st_size) != size) {
        ::close(m_file);
        throw std::runtime_error("a file to send is not as long as it should be");
    }
}

FileToSend::FileToSend(FileToSend&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_left(std::exchange(other.m_left, 0))
{
}

FileToSend& FileToSend::operator=(FileToSend&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_left, other.m_left);
    return *this;
}

FileToSend::~FileToSend()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::string FileToSend::read_piece()
{
    constexpr std::uint64_t piece_size = 64 * 1024;
    std::string piece(std::min(m_left, piece_size), '\0');
    ssize_t size = 0;
    do
        size = ::read(m_file, piece.data(), piece.size());
    while (size < 0 && errno == EINTR);
    piece.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    m_left -= piece.size();
    return piece;
}

} // namespace pendopo::http
