// What a client sees of a connection's life: keep-alive, deadlines, refusals, stopping.
#include "platform/http/test_server.hpp"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>

namespace pendopo::http {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

static const std::string get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

// A handler that waits until the test lets it go on.
class Gate {
public:
    Response operator()(Request&)
    {
        std::unique_lock lock(m_mutex);
        ++m_inside;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
        return html(200, "selesai");
    }
    void wait_for(int inside)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, 10s, [&] { return m_inside >= inside; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_inside = 0;
    bool m_open = false;
};

TEST(Server, ApologisesWithAReferenceThatTheHeaderHasToo)
{
    TestServer server;
    const auto reply = TestClient(server.port()).ask("BREW / HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto id = body_of(reply).substr(std::string("maaf 501 ").size());
    EXPECT_EQ(id.size(), 16u);
    EXPECT_NE(reply.find("X-Request-Id: " + id + "\r\n"), std::string::npos);
}

TEST(Server, NamesItsMethodsWhenItRefusesOne)
{
    TestServer server;
    const auto reply = TestClient(server.port()).ask("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_EQ(status_of(reply), 405);
    EXPECT_NE(reply.find("\r\nAllow: GET, HEAD, POST"), std::string::npos);
}

TEST(Server, KeepsAConnectionForManyRequests)
{
    TestServer server;
    TestClient client(server.port());
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(body_of(client.ask("GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: a\r\n\r\n")),
            "/" + std::to_string(i) + " ");
}

TEST(Server, AnswersPipelinedRequestsInTurn)
{
    TestServer server;
    TestClient client(server.port());
    std::string bytes;
    for (int i = 0; i < 200; ++i)
        bytes += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    client.send(bytes);
    for (int i = 0; i < 200; ++i)
        ASSERT_EQ(body_of(client.read_response()), "/" + std::to_string(i) + " ");
}

TEST(Server, ReadsARequestThatComesByteByByte)
{
    TestServer server;
    TestClient client(server.port());
    for (const char c : post("application/x-www-form-urlencoded", "a=1&b=2")) {
        client.send(std::string_view(&c, 1));
        std::this_thread::sleep_for(1ms);
    }
    EXPECT_EQ(body_of(client.read_response()), "/ a=1 b=2 ");
}

TEST(Server, SendsNoBodyToHead)
{
    TestServer server;
    TestClient client(server.port());
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n" + get);
    const auto head = client.read_response(true);
    EXPECT_NE(head.find("Content-Length: 2\r\n"), std::string::npos);
    EXPECT_TRUE(client.read_response().starts_with("HTTP/1.1 200"));
}

TEST(Server, SaysGoAheadBeforeABodyItTakes)
{
    TestServer server;
    TestClient client(server.port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.read_response(), "HTTP/1.1 100 Continue\r\n\r\n");
    EXPECT_EQ(body_of(client.ask("ab")), "/ ab");
}

TEST(Server, TurnsWhatAHandlerThrowsIntoA500AndGoesOn)
{
    TestServer server([](Request& request) -> Response {
        if (request.path == "/throw")
            throw std::runtime_error("rahasia");
        return redirect(request.query_field("to").empty() ? "/" : std::string(request.query_field("to")));
    });
    TestClient client(server.port());
    for (const auto* path : {"/throw", "/?to=a%0d%0aSet-Cookie:+b"}) {
        const auto reply = client.ask("GET " + std::string(path) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        EXPECT_EQ(status_of(reply), 500);
        EXPECT_EQ(reply.find("rahasia"), std::string::npos);
        EXPECT_EQ(reply.find("Set-Cookie"), std::string::npos);
    }
    EXPECT_EQ(status_of(client.ask(get)), 303);
}

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
    EXPECT_EQ(status_of(client.ask(get)), 200);
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
    EXPECT_EQ(status_of(first.ask(get)), 200);
    EXPECT_EQ(status_of(second.ask(get)), 200);
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
        clients.back()->send(get);
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

TEST(Server, FinishesWhatIsInFlightBeforeItStops)
{
    Gate gate;
    TestServer server(std::ref(gate));
    TestClient busy(server.port()), idle(server.port());
    busy.send(get);
    gate.wait_for(1);
    server.server().stop(10s);
    EXPECT_EQ(idle.read_all(), "");
    EXPECT_FALSE(server.returned());
    EXPECT_THROW(TestClient(server.port()), std::runtime_error);
    gate.open();
    EXPECT_EQ(body_of(busy.read_all()), "selesai");
    EXPECT_TRUE(comes_true([&] { return server.returned(); }));
}

TEST(Server, StopsAfterItsGraceWhateverAClientDoes)
{
    ServerOptions options;
    options.header_deadline = 60s;
    TestServer server(describe, options);
    TestClient slow(server.port());
    slow.send("GET / HTTP/1.1\r\n");
    std::this_thread::sleep_for(100ms);
    server.server().stop(1s);
    EXPECT_TRUE(comes_true([&] { return server.returned(); })) << "although its client has 60 s";
}

TEST(Server, BelievesOnlyItsProxies)
{
    const auto tell = [](Request& request) { return html(200, request.peer + (request.secure ? " s" : "")); };
    const std::string forwarded = "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n\r\n";
    TestServer alone(tell);
    EXPECT_EQ(body_of(TestClient(alone.port()).ask(forwarded)), "127.0.0.1");
    ServerOptions options;
    options.trusted_proxies = {"127.0.0.1"};
    TestServer behind(tell, options);
    EXPECT_EQ(body_of(TestClient(behind.port()).ask(forwarded)), "192.0.2.7 s");
}

} // namespace pendopo::http
