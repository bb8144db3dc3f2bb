// One connection to the server, kept open: plain blocking sockets, as little work as possible, because the client
// shares its processors with the server it measures.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::bench {

struct Address {
    std::string host; // in numbers: "127.0.0.1"
    int port = 0;
};
Address read_address(const std::string& text); // "127.0.0.1:8080"; throws std::invalid_argument

struct Reply {
    int status = 0;
    std::string_view body; // good until the next call
};

class Client {
public:
    explicit Client(Address address) : m_address(std::move(address)) {}
    ~Client() { close(); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    // Sends the pieces as one request and waits for its answer. Connects when there is no connection.
    // Throws std::system_error when the connection breaks, std::runtime_error when the answer is no HTTP.
    Reply ask(const std::vector<std::string_view>& pieces);
    // The same in two halves, for what is sent slowly.
    void send(const std::vector<std::string_view>& pieces);
    Reply receive();
    void close();

private:
    void connect();
    std::size_t receive_head();
    void receive_more();

    Address m_address;
    int m_socket = -1;
    std::string m_received;
};

} // namespace pendopo::bench
