#include "load/client.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <stdexcept>
#include <strings.h>
#include <system_error>

namespace pendopo::bench {

namespace {

[[noreturn]] void fail(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

int number_in(std::string_view text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// Every answer of the server says its length; anything else would be a fault worth seeing.
std::size_t body_length(std::string_view head)
{
    constexpr std::string_view name = "content-length:";
    for (auto at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n", at + 2)) {
        auto line = head.substr(at + 2);
        if (line.size() < name.size() || ::strncasecmp(line.data(), name.data(), name.size()) != 0)
            continue;
        line.remove_prefix(name.size());
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        return static_cast<std::size_t>(number_in(line));
    }
    throw std::runtime_error("an answer without Content-Length: " + std::string(head.substr(0, 60)));
}

} // namespace

Address read_address(const std::string& text)
{
    const auto colon = text.rfind(':');
    const int port = colon == std::string::npos ? -1 : number_in(std::string_view(text).substr(colon + 1));
    if (port < 1 || port > 65535)
        throw std::invalid_argument("expected ADDRESS:PORT, found " + text);
    return {text.substr(0, colon), port};
}

void Client::connect()
{
    m_received.clear();
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        fail("socket");
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const timeval patience{30, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(static_cast<std::uint16_t>(m_address.port));
    if (::inet_pton(AF_INET, m_address.host.c_str(), &server.sin_addr) != 1)
        throw std::invalid_argument("expected an address in numbers, found " + m_address.host);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0)
        fail("connect");
}

void Client::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void Client::send(const std::vector<std::string_view>& pieces)
{
    if (m_socket < 0)
        connect();
    std::vector<iovec> left;
    for (const auto& piece : pieces)
        left.push_back({const_cast<char*>(piece.data()), piece.size()});
    for (std::size_t first = 0; first < left.size();) {
        msghdr message{};
        message.msg_iov = &left[first];
        message.msg_iovlen = left.size() - first;
        auto sent = ::sendmsg(m_socket, &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            fail("send");
        auto gone = static_cast<std::size_t>(sent);
        while (first < left.size() && gone >= left[first].iov_len)
            gone -= left[first++].iov_len;
        if (first < left.size())
            left[first] = {static_cast<char*>(left[first].iov_base) + gone, left[first].iov_len - gone};
    }
}

void Client::receive_more()
{
    char bytes[16 * 1024];
    const auto count = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (count < 0 && errno != EINTR)
        fail("receive");
    if (count == 0)
        throw std::runtime_error("the server closed the connection");
    if (count > 0)
        m_received.append(bytes, static_cast<std::size_t>(count));
}

std::size_t Client::receive_head()
{
    for (std::size_t looked = 0;;) {
        const auto end = m_received.find("\r\n\r\n", looked);
        if (end != std::string::npos)
            return end + 4;
        looked = m_received.size() > 3 ? m_received.size() - 3 : 0;
        receive_more();
    }
}

Reply Client::receive()
{
    m_received.clear();
    const auto head = receive_head();
    const auto length = body_length(std::string_view(m_received).substr(0, head));
    while (m_received.size() < head + length)
        receive_more();
    if (!m_received.starts_with("HTTP/1.1 "))
        throw std::runtime_error("no HTTP: " + m_received.substr(0, 60));
    return {number_in(std::string_view(m_received).substr(9)), std::string_view(m_received).substr(head, length)};
}

Reply Client::ask(const std::vector<std::string_view>& pieces)
{
    send(pieces);
    return receive();
}

} // namespace pendopo::bench
