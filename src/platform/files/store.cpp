#include "platform/files/store.hpp"

#include "base/invariant.hpp"
#include "platform/files/descriptor.hpp"
#include "platform/files/old_files.hpp"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace pendopo::files {

namespace {

// A new empty file in the folder, removed again unless it was moved away.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& folder)
        : m_path(folder + "/made-XXXXXX"), m_file(::mkostemp(m_path.data(), O_CLOEXEC))
    {
        if (m_file.number() < 0)
            throw_system_error("make a file in " + folder);
    }
    ~TemporaryFile() { ::unlink(m_path.c_str()); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::string& path() const { return m_path; }
    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto written = ::write(m_file.number(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                throw_system_error("write " + m_path);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }

private:
    std::string m_path;
    Descriptor m_file;
};

// Whole and synced before it gets its name; readable only, for it never changes.
void move_into_place(const std::string& from, const std::string& to)
{
    if (::chmod(from.c_str(), 0440) != 0)
        throw_system_error("protect " + from);
    sync(from);
    if (::rename(from.c_str(), to.c_str()) != 0)
        throw_system_error("move to " + to);
}

bool on_same_disk(const std::string& file, const std::string& folder)
{
    struct stat of_file {
    }, of_folder{};
    if (::stat(file.c_str(), &of_file) != 0)
        throw_system_error("find " + file);
    return ::stat(folder.c_str(), &of_folder) == 0 && of_file.st_dev == of_folder.st_dev;
}

void make_folder(const std::string& folder, const std::string& parent)
{
    if (::mkdir(folder.c_str(), 0750) == 0)
        sync(parent);
    else if (errno != EEXIST)
        throw_system_error("make folder " + folder);
}

// What a program that was killed has left half uploaded. No upload takes a day, and another program of the same city may
// be receiving one now.
void remove_abandoned(const std::string& folder)
{
    const auto oldest = std::filesystem::file_time_type::clock::now() - std::chrono::hours(24);
    std::error_code taken_by_another;
    for (const auto& one : std::filesystem::directory_iterator(folder))
        if (const auto written = one.last_write_time(taken_by_another); !taken_by_another && written < oldest)
            std::filesystem::remove(one.path(), taken_by_another);
}

} // namespace

Store::Store(std::string folder) : m_folder(std::move(folder))
{
    std::filesystem::create_directories(spool_folder());
    remove_abandoned(spool_folder());
    sync(m_folder);
}

std::string Store::path(const std::string& sha256) const
{
    INVARIANT(sha256.size() == 64 && sha256.find_first_not_of("0123456789abcdef") == std::string::npos,
        "a digest is 64 hexadecimal digits in lower case");
    return m_folder + "/" + sha256.substr(0, 2) + "/" + sha256.substr(2);
}

std::string Store::spool_folder() const
{
    return m_folder + "/spool";
}

// One call, so that nobody can set the file aside between a look and the touch.
bool renew(const Store& store, const std::string& sha256)
{
    return ::utimensat(AT_FDCWD, store.path(sha256).c_str(), nullptr, 0) == 0;
}

bool Store::has(const std::string& sha256) const
{
    return ::access(path(sha256).c_str(), F_OK) == 0;
}

void Store::keep(const std::string& temporary_path, const std::string& sha256)
{
    const auto to = path(sha256);
    const auto folder = std::filesystem::path(to).parent_path().string();
    make_folder(folder, m_folder);
    if (!renew(*this, sha256)) {
        if (on_same_disk(temporary_path, folder)) {
            move_into_place(temporary_path, to);
        } else {
            const TemporaryFile copy(spool_folder());
            std::filesystem::copy_file(temporary_path, copy.path(), std::filesystem::copy_options::overwrite_existing);
            move_into_place(copy.path(), to);
        }
    }
    // Also when another thread moved it there a moment ago and has not synced yet.
    sync(folder);
    ::unlink(temporary_path.c_str());
}

void Store::keep_bytes(std::string_view bytes, const std::string& sha256)
{
    TemporaryFile file(spool_folder());
    file.write(bytes);
    keep(file.path(), sha256);
}

} // namespace pendopo::files
