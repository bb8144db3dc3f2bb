// Whatever comes as an archive is judged, and what is taken keeps its promises: few members, none outside, none hidden.
#include "platform/files/archive.hpp"
#include "platform/files/store.hpp"

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

using namespace pendopo;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const int file = memfd_create("archive", 0);
    if (file < 0 || write(file, data, size) != static_cast<ssize_t>(size))
        std::abort();
    const auto path = "/proc/self/fd/" + std::to_string(file);
    const files::ArchiveLimits small{20, 1024 * 1024, 10, 1024};
    const auto fault = files::find_archive_fault(path, small);
    if (!fault && files::sniff(path) != "application/zip")
        std::abort();
    if (!fault && files::find_archive_fault(path))
        std::abort();
    close(file);
    return 0;
}
