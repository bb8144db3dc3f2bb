#include "platform/http/client_socket.hpp"

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace pendopo::http {

namespace asio = boost::asio;
using Error = boost::system::error_code;

struct ClientSocket::Parts {
    asio::ip::tcp::socket socket;
};

static void conclude(const Error& error, const ClientSocket::Then& then)
{
    if (error != asio::error::operation_aborted)
        then(error ? ClientSocket::Outcome::failed : ClientSocket::Outcome::done);
}

ClientSocket::ClientSocket(asio::io_context& loop, int descriptor)
    : m_parts(std::make_unique<Parts>(Parts{asio::ip::tcp::socket(loop)}))
{
    // The protocol matters to Asio only when it makes a socket itself.
    m_parts->socket.assign(asio::ip::tcp::v4(), descriptor);
    m_parts->socket.non_blocking(true);
    Error ignored;
    m_parts->socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

ClientSocket::ClientSocket(ClientSocket&&) noexcept = default;
ClientSocket::~ClientSocket() = default;

void ClientSocket::wait_for_bytes(Then then)
{
    m_parts->socket.async_wait(asio::socket_base::wait_read,
        [then = std::move(then)](const Error& error) { conclude(error, then); });
}

void ClientSocket::write(std::string_view first, std::string_view second, Then then)
{
    const std::array buffers{asio::buffer(first), asio::buffer(second)};
    asio::async_write(m_parts->socket, buffers,
        [then = std::move(then)](const Error& error, std::size_t) { conclude(error, then); });
}

void ClientSocket::post(std::function<void()> job)
{
    asio::post(m_parts->socket.get_executor(), std::move(job));
}

ClientSocket::Received ClientSocket::read_into(std::vector<char>& buffer)
{
    Error error;
    const auto size = m_parts->socket.read_some(asio::buffer(buffer), error);
    if (error == asio::error::would_block)
        return {Received::Kind::nothing_yet};
    return {error ? Received::Kind::end : Received::Kind::bytes, size};
}

void ClientSocket::cancel()
{
    Error ignored;
    m_parts->socket.cancel(ignored);
}

void ClientSocket::end_of_sending()
{
    Error ignored;
    m_parts->socket.shutdown(asio::socket_base::shutdown_send, ignored);
}

void ClientSocket::close()
{
    Error ignored;
    m_parts->socket.close(ignored);
}

} // namespace pendopo::http
