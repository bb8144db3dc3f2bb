#include "platform/files/descriptor.hpp"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace pendopo::files {

void throw_system_error(const std::string& what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

Descriptor::Descriptor(const std::string& path, int flags) : m_number(::open(path.c_str(), flags | O_CLOEXEC))
{
    if (m_number < 0)
        throw_system_error("open " + path);
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

void sync(const std::string& path)
{
    const Descriptor file(path, O_RDONLY);
    if (::fsync(file.number()) != 0)
        throw_system_error("sync " + path);
}

} // namespace pendopo::files
