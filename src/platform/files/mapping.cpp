#include "platform/files/mapping.hpp"

#include "platform/files/descriptor.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace pendopo::files {

Mapping::Mapping(const std::string& path)
{
    const Descriptor file(path, O_RDONLY);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        throw_system_error("read " + path);
    m_size = static_cast<std::size_t>(status.st_size);
    if (m_size == 0)
        return;
    m_bytes = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, file.number(), 0);
    if (m_bytes == MAP_FAILED)
        throw_system_error("read " + path);
}

Mapping::~Mapping()
{
    if (m_size > 0)
        ::munmap(m_bytes, m_size);
}

} // namespace pendopo::files
