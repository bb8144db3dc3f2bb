// Whatever comes as a table is read within its limits or refused; what CSV gives can be written and read again.
#include "platform/sheets/csv_writer.hpp"
#include "platform/sheets/read_sheet.hpp"

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

using namespace pendopo;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    constexpr sheets::Limits limits{1000, 50, 4096, 1024 * 1024, 64 * 1024};
    const int file = memfd_create("table", 0);
    if (file < 0 || write(file, data, size) != static_cast<ssize_t>(size))
        std::abort();
    const auto path = "/proc/self/fd/" + std::to_string(file);
    const auto take = [&](sheets::Row&& row) {
        if (row.cells.empty() || row.cells.size() > limits.columns)
            std::abort();
        for (const auto& cell : row.cells)
            if (sheets::undefused(sheets::defused(cell)) != cell)
                std::abort();
        return true;
    };
    (void)sheets::read_csv(path, limits, take);
    (void)sheets::read_xlsx(path, limits, take);
    close(file);
    return 0;
}
