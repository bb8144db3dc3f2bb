#include "platform/files/store.hpp"

#include "base/invariant.hpp"
#include "platform/crypto/crypto.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <system_error>
#include <thread>
#include <vector>

using namespace pendopo;

namespace {

std::string read_whole(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t files_in(const std::string& folder)
{
    const std::filesystem::directory_iterator entries(folder);
    return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

class StoreTest : public ::testing::Test {
protected:
    StoreTest() { crypto::start(); }
    ~StoreTest() override { std::filesystem::remove_all(folder); }

    static std::string make_folder()
    {
        char name[] = "/tmp/pendopo-store-XXXXXX";
        return mkdtemp(name);
    }
    std::string folder = make_folder();
    files::Store store{folder + "/files"};
};

} // namespace

TEST_F(StoreTest, KeepsBytesUnderTheirDigest)
{
    const std::string bytes("surat\0pengantar", 15);
    const auto digest = crypto::sha256_hex(bytes);
    EXPECT_FALSE(store.has(digest));
    store.keep_bytes(bytes, digest);
    EXPECT_TRUE(store.has(digest));
    EXPECT_EQ(store.path(digest), folder + "/files/" + digest.substr(0, 2) + "/" + digest.substr(2));
    EXPECT_EQ(read_whole(store.path(digest)), bytes);
    EXPECT_EQ(files_in(store.spool_folder()), 0u);
    EXPECT_EQ(std::filesystem::status(store.path(digest)).permissions(), std::filesystem::perms(0440));
}

TEST_F(StoreTest, TakesOverATemporaryFileFromThisDiskAndAnother)
{
    for (const auto& temporary : {store.spool_folder() + "/upload", std::string("/dev/shm/pendopo-upload")}) {
        std::ofstream(temporary) << temporary;
        const auto digest = crypto::sha256_hex(temporary);
        store.keep(temporary, digest);
        EXPECT_EQ(read_whole(store.path(digest)), temporary);
        EXPECT_FALSE(std::filesystem::exists(temporary));
    }
    EXPECT_EQ(files_in(store.spool_folder()), 0u);
}

TEST_F(StoreTest, TheSameFileTwiceIsKeptOnce)
{
    const auto digest = crypto::sha256_hex("a");
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] { store.keep_bytes("a", digest); });
    threads.clear();
    EXPECT_EQ(read_whole(store.path(digest)), "a");
    EXPECT_EQ(files_in(store.spool_folder()), 0u);
}

TEST_F(StoreTest, WhatAKilledProgramLeftHalfUploadedIsRemovedADayLater)
{
    const auto old = store.spool_folder() + "/upload-old", fresh = store.spool_folder() + "/upload-fresh";
    for (const auto& path : {old, fresh})
        std::ofstream(path) << "%PDF-1.4";
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(old, now - std::chrono::hours(25));
    std::filesystem::last_write_time(fresh, now - std::chrono::hours(23));
    const files::Store again(folder + "/files");
    EXPECT_FALSE(std::filesystem::exists(old));
    EXPECT_TRUE(std::filesystem::exists(fresh));
}

TEST_F(StoreTest, OnlyADigestIsAName)
{
    EXPECT_THROW(store.path("../../etc/passwd"), Bug);
    EXPECT_THROW(store.path(std::string(63, 'a')), Bug);
    EXPECT_THROW(store.path(std::string(64, 'A')), Bug);
}

TEST_F(StoreTest, NothingIsKeptWhenItDoesNotFit)
{
    const auto digest = crypto::sha256_hex("big");
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 1000;
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    EXPECT_THROW(store.keep_bytes(std::string(5000, 'x'), digest), std::system_error);
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_FALSE(store.has(digest));
    EXPECT_EQ(files_in(store.spool_folder()), 0u);
    EXPECT_THROW(store.keep(folder + "/missing", digest), std::system_error);
}
