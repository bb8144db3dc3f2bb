// What a client sees of a connection's life: keep-alive, pipelining, errors, stopping.
#include "platform/http/test_gate.hpp"
#include "platform/http/test_server.hpp"

namespace pendopo::http {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

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
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n" + plain_get);
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
    EXPECT_EQ(status_of(client.ask(plain_get)), 303);
}

TEST(Server, FinishesWhatIsInFlightBeforeItStops)
{
    Gate gate;
    TestServer server(std::ref(gate));
    TestClient busy(server.port()), idle(server.port());
    busy.send(plain_get);
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
