// ZIP archives for tests, as libzip writes them, with members that no archive should have.
#pragma once
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <sys/stat.h>

#include <zip.h>

namespace pendopo::files {

struct MadeMember {
    std::string name, bytes;
    enum class As { file, link, locked } as = As::file;
};

inline void add_member(zip_t* archive, const MadeMember& member)
{
    auto* source = zip_source_buffer(archive, member.bytes.data(), member.bytes.size(), 0);
    const auto index = static_cast<zip_uint64_t>(zip_file_add(archive, member.name.c_str(), source, ZIP_FL_ENC_UTF_8));
    if (member.as == MadeMember::As::link)
        zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, static_cast<zip_uint32_t>(S_IFLNK | 0777) << 16);
    if (member.as == MadeMember::As::locked) {
        EXPECT_EQ(zip_file_set_encryption(archive, index, ZIP_EM_AES_256, "rahasia"), 0);
    }
}

// The bytes of such an archive.
inline std::string zip_of(const std::vector<MadeMember>& members)
{
    char folder[] = "/tmp/pendopo-made-XXXXXX";
    const std::string path = std::string(mkdtemp(folder)) + "/made.zip";
    auto* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    for (const auto& member : members)
        add_member(archive, member);
    EXPECT_EQ(zip_close(archive), 0);
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    std::filesystem::remove_all(folder);
    return bytes;
}

} // namespace pendopo::files
