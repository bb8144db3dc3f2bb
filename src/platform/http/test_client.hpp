// For tests: a client that says exactly what it is told, and hears what comes back.
#pragma once
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <utility>

namespace pendopo::http {

class TestClient {
public:
    explicit TestClient(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in there{};
        there.sin_family = AF_INET;
        there.sin_port = htons(port);
        there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience{20, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (::connect(m_socket, reinterpret_cast<sockaddr*>(&there), sizeof there) != 0)
            throw std::runtime_error("the test server does not answer");
    }
    ~TestClient() { ::close(m_socket); }
    TestClient(const TestClient&) = delete;

    bool send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    void end_of_sending() { ::shutdown(m_socket, SHUT_WR); }
    // Everything until the server closes; says so when it had to give up waiting.
    std::string read_all()
    {
        while (receive())
            continue;
        return std::exchange(m_received, {});
    }
    // One response with its announced body (none to HEAD).
    std::string read_response(bool to_head = false)
    {
        std::size_t end;
        while ((end = m_received.find("\r\n\r\n")) == std::string::npos)
            if (!receive())
                return std::exchange(m_received, {});
        end += 4;
        const auto length = m_received.substr(0, end).find("Content-Length: ");
        if (length != std::string::npos && !to_head)
            end += std::strtoull(m_received.c_str() + length + 16, nullptr, 10);
        while (m_received.size() < end && receive())
            continue;
        auto response = m_received.substr(0, end);
        m_received.erase(0, end);
        return response;
    }
    // Whether something has come that was not read yet; does not wait for it.
    bool has_answer() const
    {
        char first;
        return !m_received.empty() || ::recv(m_socket, &first, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
    }
    std::string ask(std::string_view bytes)
    {
        send(bytes);
        return read_response();
    }

private:
    bool receive()
    {
        std::array<char, 65536> buffer;
        const auto size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (size < 0)
            m_received += "(no more: " + std::string(std::strerror(errno)) + ")";
        if (size > 0)
            m_received.append(buffer.data(), static_cast<std::size_t>(size));
        return size > 0;
    }
    int m_socket;
    std::string m_received;
};

} // namespace pendopo::http
