// For tests: a real server on a free port, and a client that says exactly what it is told.
#pragma once
#include "platform/crypto/crypto.hpp"
#include "platform/http/server.hpp"
#include "platform/log/log.hpp"

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <thread>
#include <unistd.h>

namespace pendopo::http {

class TestFolder {
public:
    TestFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "pendopo-http-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            throw std::runtime_error("no folder for a test");
        m_path = name;
    }
    ~TestFolder() { std::filesystem::remove_all(m_path); }
    const std::filesystem::path& path() const { return m_path; }
    int files() const
    {
        return static_cast<int>(
            std::distance(std::filesystem::directory_iterator(m_path), std::filesystem::directory_iterator()));
    }

private:
    std::filesystem::path m_path;
};

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

// Answers "METHOD path form= files= body=" unless a test says otherwise.
inline Response describe(Request& request)
{
    std::string text = request.path;
    for (const auto& [name, value] : request.form)
        text += " " + name + "=" + value;
    for (const auto& file : request.files)
        text += " " + file.field + ":" + file.name + ":" + std::to_string(file.size) + ":" + file.sha256;
    return html(200, text + " " + request.body);
}

class TestServer {
public:
    explicit TestServer(Server::Handle handle = describe, ServerOptions options = {}, BodyLimits limits = {})
    {
        crypto::start();
        log::set_level(log::Level::quiet);
        options.port = 0;
        options.spool_folder = m_spool.path().string();
        const auto apology = [](int status, const Request& known) {
            return html(status, "maaf " + std::to_string(status) + " " + known.correlation_id);
        };
        m_server = std::make_unique<Server>(
            options, [limits](const Request&) { return limits; }, std::move(handle), apology);
        m_thread = std::thread([this] {
            m_server->run();
            m_returned = true;
        });
    }
    ~TestServer()
    {
        m_server->stop(std::chrono::seconds(0));
        m_thread.join();
    }
    Server& server() { return *m_server; }
    std::uint16_t port() const { return m_server->port(); }
    const TestFolder& spool() const { return m_spool; }
    bool returned() const { return m_returned; }

private:
    TestFolder m_spool;
    std::unique_ptr<Server> m_server;
    std::atomic<bool> m_returned{false};
    std::thread m_thread;
};

inline int status_of(const std::string& response)
{
    return response.starts_with("HTTP/1.1 ") ? std::atoi(response.c_str() + 9) : 0;
}

inline std::string body_of(const std::string& response)
{
    const auto end = response.find("\r\n\r\n");
    return end == std::string::npos ? std::string() : response.substr(end + 4);
}

inline std::string post(std::string_view content_type, std::string_view body)
{
    return "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: " + std::string(content_type)
        + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

} // namespace pendopo::http
