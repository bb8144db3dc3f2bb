#include "platform/files/old_files.hpp"

#include "platform/files/descriptor.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <unistd.h>

namespace pendopo::files {

namespace {

bool is_digest(std::string_view name)
{
    return name.size() == 64 && name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_older_than_a_day(const std::string& path)
{
    std::error_code gone;
    const auto kept = std::filesystem::last_write_time(path, gone);
    return !gone && kept < std::filesystem::file_time_type::clock::now() - std::chrono::hours(24);
}

// The first `most` digests behind `after`, in order. A folder that is not there holds none.
std::vector<std::string> digests_in(const std::string& folder, const std::string& before_name, const std::string& after,
    std::size_t most)
{
    std::vector<std::string> found;
    std::error_code missing;
    for (const auto& one : std::filesystem::directory_iterator(folder, missing))
        if (auto digest = before_name + one.path().filename().string(); is_digest(digest) && digest > after)
            found.push_back(std::move(digest));
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end());
    found.erase(end, found.end());
    return found;
}

// Another program of the same city may have been faster.
void must_be_gone_or_done(int result, const std::string& what)
{
    if (result != 0 && errno != ENOENT)
        throw_system_error(what);
}

} // namespace

OldFiles::OldFiles(const Store& store)
    : m_store(store), m_folder(std::filesystem::path(store.spool_folder()).parent_path().string()), m_aside(m_folder + "/aside")
{
    std::filesystem::create_directories(m_aside);
}

std::string OldFiles::aside(const std::string& sha256) const
{
    (void)m_store.path(sha256); // a Bug unless it is a digest
    return m_aside + "/" + sha256;
}

std::string OldFiles::owner(const std::string& asking) const
{
    const auto written = m_folder + "/owner";
    if (!std::filesystem::exists(written)) {
        const auto proposed = m_aside + "/owner." + std::to_string(::getpid());
        std::ofstream(proposed) << asking;
        ::link(proposed.c_str(), written.c_str()); // whole or not at all, and only for the first
        ::unlink(proposed.c_str());
    }
    std::ifstream file(written);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> OldFiles::in_folder(int folder, const std::string& after, std::size_t most) const
{
    static constexpr char digits[] = "0123456789abcdef";
    const std::string name{digits[folder / 16 % 16], digits[folder % 16]};
    return digests_in(m_folder + "/" + name, name, after, most);
}

bool OldFiles::is_old(const std::string& sha256) const
{
    return is_older_than_a_day(m_store.path(sha256));
}

void OldFiles::set_aside(const std::string& sha256) const
{
    must_be_gone_or_done(::rename(m_store.path(sha256).c_str(), aside(sha256).c_str()), "set aside " + sha256);
}

std::vector<std::string> OldFiles::set_aside_so_far(std::size_t most) const
{
    return digests_in(m_aside, "", "", most);
}

// Never over one that was kept meanwhile: it is younger.
void OldFiles::put_back(const std::string& sha256) const
{
    // A disk that knows no links, or a file of another account: then over it.
    if (::link(aside(sha256).c_str(), m_store.path(sha256).c_str()) != 0 && errno != EEXIST)
        must_be_gone_or_done(::rename(aside(sha256).c_str(), m_store.path(sha256).c_str()), "put back " + sha256);
    must_be_gone_or_done(::unlink(aside(sha256).c_str()), "put back " + sha256);
}

bool OldFiles::remove_for_good(const std::string& sha256) const
{
    if (!is_older_than_a_day(aside(sha256))) {
        put_back(sha256);
        return false;
    }
    must_be_gone_or_done(::unlink(aside(sha256).c_str()), "remove " + sha256);
    return true;
}

} // namespace pendopo::files
