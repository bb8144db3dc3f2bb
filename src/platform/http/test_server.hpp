// For tests: a real server on a free port, with a folder of its own.
#pragma once
#include "platform/crypto/crypto.hpp"
#include "platform/http/server.hpp"
#include "platform/http/test_client.hpp"
#include "platform/log/log.hpp"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
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

// Waits for what a slow machine does late and a broken server never; gives whether it came.
template <class Holds>
bool comes_true(Holds holds)
{
    const auto last = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!holds()) {
        if (std::chrono::steady_clock::now() > last)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

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
