// What a server does not wait for and does not take: slow heads and bodies, idle connections, too much, too many.
#include "platform/http/test_gate.hpp"
#include "platform/http/test_server.hpp"

#include <algorithm>
#include <map>

namespace pendopo::http {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

TEST(Server, GivesUpAHeadThatTakesTooLong)
{
    ServerOptions options;
    options.header_deadline = 1s;
    TestServer server(describe, options);
    TestClient client(server.port());
    const auto begin = Clock::now();
    client.send("GET / HTTP/1.1\r\n");
    std::thread dribble([&] {
        for (int i = 0; i < 250 && client.send("A: b\r\n"); ++i)
            std::this_thread::sleep_for(100ms);
    });
    const auto reply = client.read_all();
    EXPECT_EQ(status_of(reply), 408) << reply;
    EXPECT_LT(Clock::now() - begin, 15s) << "it goes on for 25 s";
    dribble.join();
}

TEST(Server, GivesUpABodyThatTakesTooLong)
{
    ServerOptions options;
    options.body_deadline = 1s;
    TestServer server(describe, options);
    TestClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n");
    std::thread dribble([&] {
        for (int i = 0; i < 90 && client.send("a"); ++i)
            std::this_thread::sleep_for(100ms);
    });
    EXPECT_EQ(status_of(client.read_all()), 408);
    dribble.join();
}

TEST(Server, ClosesAnIdleConnectionWithoutAWord)
{
    ServerOptions options;
    options.idle_deadline = 1s;
    TestServer server(describe, options);
    TestClient client(server.port());
    EXPECT_EQ(status_of(client.ask(plain_get)), 200);
    EXPECT_EQ(client.read_all(), "");
}

TEST(Server, AnswersALargeUploadWithARefusalThatTheClientSees)
{
    TestServer server;
    TestClient client(server.port());
    const std::string much(8 * 1024 * 1024, 'a');
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(much.size()) + "\r\n\r\n");
    EXPECT_TRUE(client.send(much));
    EXPECT_EQ(status_of(client.read_response()), 413);
}

TEST(Server, SaysSoWhenItHasTooManyConnections)
{
    ServerOptions options;
    options.connections = 2;
    TestServer server(describe, options);
    TestClient first(server.port()), second(server.port());
    EXPECT_EQ(status_of(first.ask(plain_get)), 200);
    EXPECT_EQ(status_of(second.ask(plain_get)), 200);
    TestClient third(server.port());
    EXPECT_EQ(status_of(third.read_all()), 503);
}

TEST(Server, SaysSoWhenItsWorkersHaveTooMuchToDo)
{
    ServerOptions options;
    options.workers = 1; // with 64 places to wait
    Gate gate;
    TestServer server(std::ref(gate), options);
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < 66; ++i) {
        clients.push_back(std::make_unique<TestClient>(server.port()));
        clients.back()->send(plain_get);
        if (i == 0)
            gate.wait_for(1);
    }
    // Which of them is one too many depends on how quickly they are read.
    EXPECT_TRUE(comes_true([&] { return std::ranges::any_of(clients, [](const auto& one) { return one->has_answer(); }); }));
    gate.open();
    std::map<int, int> statuses;
    for (auto& client : clients)
        ++statuses[status_of(client->read_response())];
    EXPECT_EQ(statuses, (std::map<int, int>{{200, 65}, {503, 1}}));
}

} // namespace pendopo::http
