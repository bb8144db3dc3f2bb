#include "platform/files/archive.hpp"

#include "platform/files/bytes.hpp"
#include "platform/files/mapping.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string_view>

#include <zip.h>

namespace pendopo::files {

namespace {

using namespace std::string_view_literals;
using Kind = ArchiveFault::Kind;
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

constexpr std::size_t end_record = 22, longest_comment = 0xffff, locator = 20, local_header = 30;
constexpr std::uint64_t most_of_a_member_in_the_directory = 512; // bytes, on average

// The library reads the whole directory into memory: how large it is, is asked first of every record that may be its end.
std::optional<ArchiveFault> look_at_the_end(std::string_view file, const ArchiveLimits& limits)
{
    const auto first = file.size() - std::min(file.size(), end_record + longest_comment);
    for (auto at = file.find("PK\5\6"sv, first); at != std::string_view::npos; at = file.find("PK\5\6"sv, at + 1)) {
        if (file.size() - at < end_record)
            break;
        const bool large_format = at >= locator && file.substr(at - locator).starts_with("PK\6\7"sv);
        const auto members = little_endian(file.substr(at + 10, 2)), bytes = little_endian(file.substr(at + 12, 4));
        if (large_format || members > limits.members || bytes > limits.members * most_of_a_member_in_the_directory)
            return ArchiveFault{Kind::too_many, {}};
    }
    return std::nullopt;
}

// Both kinds of slash part a name: what is one name here is a path on another system.
bool leads_outside(std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.front() == '\\' || (name.size() > 1 && name[1] == ':'))
        return true;
    if (std::any_of(name.begin(), name.end(), [](unsigned char c) { return c < ' ' || c == 0x7f; }))
        return true;
    for (std::size_t at = 0; at <= name.size();) {
        const auto end = std::min(name.find_first_of("/\\", at), name.size());
        if (name.substr(at, end - at) == "..")
            return true;
        at = end + 1;
    }
    return false;
}

bool is_link(zip_t* archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    const bool told = zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0;
    return told && system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16);
}

// Adds up what the members declare.
class Members {
public:
    Members(zip_t* archive, std::uint64_t file_size, const ArchiveLimits& limits)
        : m_archive(archive), m_file_size(file_size), m_limits(limits)
    {
    }
    std::optional<ArchiveFault> look_at(zip_uint64_t index)
    {
        zip_stat_t facts;
        constexpr auto needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(m_archive, index, ZIP_FL_ENC_GUESS, &facts) != 0 || (facts.valid & needed) != needed)
            return ArchiveFault{};
        const std::string name(facts.name);
        if (leads_outside(name))
            return ArchiveFault{Kind::leads_outside, name};
        if (facts.encryption_method != ZIP_EM_NONE)
            return ArchiveFault{Kind::encrypted, name};
        if (is_link(m_archive, index))
            return ArchiveFault{Kind::link, name};
        // The same name twice: which of the two somebody sees depends on the program they open it with.
        if (!m_names.insert(name).second || facts.comp_size > m_file_size)
            return ArchiveFault{Kind::damaged, name};
        if (facts.size > m_limits.unpacked)
            return ArchiveFault{Kind::too_large, name};
        m_packed += facts.comp_size + local_header;
        m_unpacked += facts.size;
        return find_fault_of_all();
    }

private:
    std::optional<ArchiveFault> find_fault_of_all() const
    {
        if (m_unpacked > m_limits.unpacked || (m_unpacked > m_limits.always && m_unpacked / m_limits.times > m_file_size))
            return ArchiveFault{Kind::too_large, {}};
        // Members that lie over one another take more room together than there is (a bomb made of one kernel).
        if (m_packed > m_file_size)
            return ArchiveFault{};
        return std::nullopt;
    }
    zip_t* m_archive;
    std::uint64_t m_file_size, m_packed = 0, m_unpacked = 0;
    const ArchiveLimits& m_limits;
    std::set<std::string> m_names;
};

} // namespace

std::optional<ArchiveFault> find_archive_fault(const std::string& path, const ArchiveLimits& limits)
{
    const Mapping mapping(path);
    const auto file = mapping.bytes();
    if (!file.starts_with("PK\3\4"sv))
        return ArchiveFault{};
    if (auto fault = look_at_the_end(file, limits))
        return fault;
    int error = 0;
    const Archive archive(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &error), &zip_discard);
    if (!archive)
        return ArchiveFault{};
    const auto many = zip_get_num_entries(archive.get(), 0);
    if (many <= 0)
        return ArchiveFault{};
    if (static_cast<std::uint64_t>(many) > limits.members)
        return ArchiveFault{Kind::too_many, {}};
    Members members(archive.get(), file.size(), limits);
    for (zip_int64_t index = 0; index < many; ++index)
        if (auto fault = members.look_at(static_cast<zip_uint64_t>(index)))
            return fault;
    return std::nullopt;
}

} // namespace pendopo::files
