#include "platform/files/archive.hpp"

#include "platform/files/archives_test.hpp"
#include "platform/files/store.hpp"

using namespace pendopo;
using Kind = files::ArchiveFault::Kind;

namespace {

class Archives : public ::testing::Test {
protected:
    ~Archives() override { std::filesystem::remove_all(folder); }
    static std::string make_folder()
    {
        char name[] = "/tmp/pendopo-archive-XXXXXX";
        return mkdtemp(name);
    }
    void make(const std::vector<files::MadeMember>& members) const { write(files::zip_of(members)); }
    std::string bytes() const
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void write(const std::string& all) const { std::ofstream(path, std::ios::binary) << all; }
    // The same bytes with one name for another of the same length, wherever it stands.
    void rename(const std::string& from, const std::string& to) const
    {
        auto all = bytes();
        for (auto at = all.find(from); at != std::string::npos; at = all.find(from, at + 1))
            all.replace(at, from.size(), to);
        write(all);
    }
    std::optional<Kind> fault(const files::ArchiveLimits& limits = {}) const
    {
        const auto found = files::find_archive_fault(path, limits);
        return found ? std::optional(found->kind) : std::nullopt;
    }
    std::string folder = make_folder(), path = folder + "/archive.zip";
};

} // namespace

TEST_F(Archives, OfSourceCodeAreTaken)
{
    make({{"aplikasi/README.md", "Cara memasang"}, {"aplikasi/src/", ""}, {"aplikasi/src/main.php", std::string(5000, 'x')},
        {"aplikasi/catatan..akhir/..rc", "titik dua di dalam nama bukan jalan ke luar"}});
    EXPECT_EQ(fault(), std::nullopt);
    EXPECT_EQ(files::sniff(path), "application/zip");
}

TEST_F(Archives, ThatLeadOutsideAreRefused)
{
    for (const auto* name :
        {"../kunci", "a/../../kunci", "/etc/passwd", "\\\\server\\x", "C:/x.txt", "a\\..\\..\\x", "..", "a/..", "a\nb"}) {
        make({{"baik.txt", "a"}, {name, "jahat"}});
        const auto found = files::find_archive_fault(path);
        ASSERT_TRUE(found) << name;
        EXPECT_EQ(found->kind, Kind::leads_outside) << name;
        EXPECT_EQ(found->member, name);
    }
}

TEST_F(Archives, ThatCannotBeLookedIntoAreRefused)
{
    make({{"a.txt", "terbuka"}, {"b.txt", "terkunci", files::MadeMember::As::locked}});
    EXPECT_EQ(fault(), Kind::encrypted);
    make({{"a.txt", "terbuka"}, {"pintasan", "/etc", files::MadeMember::As::link}});
    EXPECT_EQ(fault(), Kind::link);
}

TEST_F(Archives, ThatGrowBeyondMeasureAreRefused)
{
    make({{"a.sql", std::string(3'000'000, ' ')}, {"b.sql", std::string(3'000'000, ' ')}});
    EXPECT_EQ(fault(), std::nullopt);
    EXPECT_EQ(fault({.unpacked = 5'000'000}), Kind::too_large);
    EXPECT_EQ(fault({.unpacked = 2'000'000}), Kind::too_large);
    EXPECT_EQ(fault({.times = 100, .always = 1'000'000}), Kind::too_large);
    EXPECT_EQ(fault({.members = 1}), Kind::too_many);
}

TEST_F(Archives, WhoseMembersLieOverOneAnotherAreRefused)
{
    make({{"a.txt", std::string(1000, 'a')}, {"b.txt", std::string(1000, 'b')}});
    rename("b.txt", "a.txt");
    EXPECT_EQ(fault(), Kind::damaged);
}

TEST_F(Archives, ThatAreNotWholeAreRefused)
{
    make({{"a.txt", std::string(1000, 'a')}, {"b/c.txt", "c"}});
    const auto whole = bytes();
    for (std::size_t length = 0; length < whole.size(); length += 5) {
        write(whole.substr(0, length));
        EXPECT_EQ(fault(), Kind::damaged) << length;
    }
    write("MZ" + whole);
    EXPECT_EQ(fault(), Kind::damaged);
    // The two accounts of a member differ.
    auto other = whole;
    other.replace(other.find("a.txt"), 5, "z.txt");
    write(other);
    EXPECT_EQ(fault(), Kind::damaged);
}
