// bench_fdatasync_rate FOLDER: how often a second this disk takes 4 kB for good. The floor under every single commit.
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <string>

int main(int count, char** words)
{
    const std::string path = std::string(count > 1 ? words[1] : ".") + "/fdatasync-rate.tmp";
    const int file = ::open(path.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) {
        std::perror(path.c_str());
        return 1;
    }
    using Clock = std::chrono::steady_clock;
    const std::array<char, 4096> page{};
    const auto start = Clock::now();
    long syncs = 0;
    bool well = true;
    for (; well && Clock::now() - start < std::chrono::seconds(3); ++syncs)
        well = ::write(file, page.data(), page.size()) == static_cast<ssize_t>(page.size()) && ::fdatasync(file) == 0;
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    ::close(file);
    ::unlink(path.c_str());
    if (!well) {
        std::perror(path.c_str());
        return 1;
    }
    std::printf("kind=fdatasync throughput=%.1f\n", static_cast<double>(syncs) / seconds);
    return 0;
}
