// Files up and down over a real socket.
#include "platform/http/test_server.hpp"

#include <fstream>

namespace pendopo::http {

static std::string file_part(std::string_view field, std::string_view name, std::string_view content)
{
    return "--x\r\nContent-Disposition: form-data; name=\"" + std::string(field) + "\"; filename=\"" + std::string(name)
        + "\"\r\nContent-Type: application/pdf\r\n\r\n" + std::string(content) + "\r\n";
}

static std::string upload(const std::string& parts)
{
    return post("multipart/form-data; boundary=x", parts + "--x--\r\n");
}

static const BodyLimits limits{32 * 1024 * 1024, 24 * 1024 * 1024, 2};

TEST(Upload, GoesToDiskWithItsDigestAndIsRemovedAfterwards)
{
    std::string path, content;
    TestServer server(
        [&](Request& request) {
            path = request.files.at(0).path;
            std::ifstream file(path);
            content.assign(std::istreambuf_iterator<char>(file), {});
            return describe(request);
        },
        {}, limits);
    TestClient client(server.port());
    const auto field = std::string("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n");
    EXPECT_EQ(body_of(client.ask(upload(file_part("ktp", "C:\\ktp.pdf", "abc") + field + file_part("kosong", "", "")
                  + file_part("nol", "nol.pdf", "")))),
        "/ a=b ktp:ktp.pdf:3:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        " nol:nol.pdf:0:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 ");
    EXPECT_EQ(content, "abc");
    EXPECT_TRUE(path.starts_with(server.spool().path().string()));
    EXPECT_EQ(server.spool().files(), 0);
}

TEST(Upload, StaysWhereTheHandlerMovedIt)
{
    TestFolder store;
    TestServer server(
        [&](Request& request) {
            std::filesystem::rename(request.files.at(0).path, store.path() / "kept");
            request.files.clear();
            return html(200, "");
        },
        {}, limits);
    EXPECT_EQ(status_of(TestClient(server.port()).ask(upload(file_part("a", "a.pdf", "abc")))), 200);
    EXPECT_EQ(std::filesystem::file_size(store.path() / "kept"), 3u);
}

TEST(Upload, AnOversizedFileCanBeOnlyMeasuredSoThatTheFormAroundItArrives)
{
    std::uint64_t kept = 1;
    TestServer server(
        [&](Request& request) {
            kept = std::filesystem::file_size(request.files.at(0).path);
            return html(200, std::to_string(request.files.at(0).size) + " " + std::string(request.field("b")));
        },
        {}, {1024 * 1024, 1000, 2, BodyLimits::Oversized::measure});
    const auto field = std::string("--x\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\ntyped\r\n");
    EXPECT_EQ(body_of(TestClient(server.port()).ask(upload(file_part("a", "a.pdf", std::string(5000, 'a')) + field))),
        "5000 typed");
    EXPECT_EQ(kept, 0u);
}

TEST(Upload, BeyondTheLimitsIsRefusedAndLeavesNothing)
{
    TestServer server(describe, {}, {1024 * 1024, 1000, 2});
    const auto a = file_part("a", "a", "abc");
    EXPECT_EQ(status_of(TestClient(server.port()).ask(upload(file_part("a", "a", std::string(1000, 'a'))))), 200);
    EXPECT_EQ(status_of(TestClient(server.port()).ask(upload(file_part("a", "a", std::string(1001, 'a'))))), 413);
    EXPECT_EQ(status_of(TestClient(server.port()).ask(upload(a + a + a))), 413);
    EXPECT_EQ(status_of(TestClient(server.port()).ask(upload(file_part("a", "a", std::string(2 << 20, 'a'))))), 413);
    EXPECT_EQ(status_of(TestClient(server.port())
                            .ask(upload(
                                "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n" + std::string(300000, 'a') + "\r\n"))),
        413);
    EXPECT_EQ(status_of(TestClient(server.port()).ask(post("application/json", std::string(2 << 20, 'a')))), 413);
    EXPECT_EQ(server.spool().files(), 0);
}

TEST(Upload, ThatBreaksOffLeavesNothing)
{
    TestServer server(describe, {}, limits);
    {
        TestClient client(server.port());
        const auto whole = upload(file_part("a", "a", std::string(100000, 'a')));
        client.send(whole.substr(0, 60000));
        EXPECT_TRUE(comes_true([&] { return server.spool().files() == 1; }));
    }
    EXPECT_TRUE(comes_true([&] { return server.spool().files() == 0; }));
}

TEST(Upload, ThatTheDiskDoesNotTakeIsAnsweredSo)
{
    TestServer server(describe, {}, limits);
    std::filesystem::remove_all(server.spool().path());
    EXPECT_EQ(status_of(TestClient(server.port()).ask(upload(file_part("a", "a", "abc")))), 503);
    std::filesystem::create_directory(server.spool().path());
}

static long resident_kilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::atol(line.c_str() + 6);
    return 0;
}

TEST(Upload, ComesTwentyAtOnceInFlatMemory)
{
    std::atomic<long> most = 0;
    TestServer server(
        [&](Request& request) {
            most = std::max<long>(most, resident_kilobytes());
            return describe(request);
        },
        {}, limits);
    const auto bytes = upload(file_part("a", "a.pdf", std::string(20 * 1024 * 1024, 'a')));
    const auto before = resident_kilobytes();
    std::vector<std::thread> people;
    std::atomic<int> good = 0;
    for (int i = 0; i < 20; ++i)
        people.emplace_back([&] {
            const auto reply = TestClient(server.port()).ask(bytes);
            good += reply.find("20971520") != std::string::npos;
        });
    for (auto& person : people)
        person.join();
    EXPECT_EQ(good, 20);
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory back
    EXPECT_LT(most - before, 60 * 1024) << "kilobytes more than before, for 400 MB on the way";
#endif
    EXPECT_EQ(server.spool().files(), 0);
}

TEST(Download, StreamsAFileWithItsLength)
{
    TestFolder folder;
    const auto path = (folder.path() / "besar").string();
    std::string content(3'000'001, '\0');
    for (std::size_t i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(i * 31 >> 3);
    std::ofstream(path, std::ios::binary) << content;
    TestServer server([&](Request& request) {
        Response response;
        response.file = path;
        response.file_size = content.size() + (request.path == "/salah" ? 1 : 0);
        return response.with("Content-Type", "application/pdf");
    });
    TestClient client(server.port());
    EXPECT_TRUE(body_of(client.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n")) == content);
    EXPECT_EQ(status_of(client.ask("GET /salah HTTP/1.1\r\nHost: a\r\n\r\n")), 500);
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_NE(client.read_response(true).find("Content-Length: 3000001\r\n"), std::string::npos);
    EXPECT_EQ(status_of(client.ask("GET /salah HTTP/1.1\r\nHost: a\r\n\r\n")), 500);
}

TEST(Download, ThatNobodyReadsIsGivenUp)
{
    TestFolder folder;
    const auto path = (folder.path() / "besar").string();
    constexpr std::uint64_t size = 64 << 20;
    std::ofstream(path).close();
    std::filesystem::resize_file(path, size);
    ServerOptions options;
    options.idle_deadline = std::chrono::seconds(1);
    options.connections = 1;
    TestServer server(
        [&](Request&) {
            Response response;
            response.file = path;
            response.file_size = size;
            return response;
        },
        options);
    TestClient client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    // There is room for the next one only once that one was let go.
    EXPECT_TRUE(comes_true([&] {
        TestClient next(server.port());
        next.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
        return status_of(next.read_response(true)) == 200;
    }));
    EXPECT_LT(client.read_all().size(), size);
}

} // namespace pendopo::http
