// A connected TCP socket whose work is done by an event loop. Its file and server.cpp are the only ones that know
// Boost.Asio.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace pendopo::http {

class ClientSocket {
public:
    enum class Outcome { done, failed };
    // Called on the loop's thread; not at all when the operation was cancelled or the socket closed.
    using Then = std::function<void(Outcome)>;

    ClientSocket(boost::asio::io_context& loop, int descriptor);
    ClientSocket(ClientSocket&&) noexcept;
    ~ClientSocket();

    // One at a time of each; what is written must stay where it is until then.
    void wait_for_bytes(Then then);
    void write(std::string_view first, std::string_view second, Then then);
    void post(std::function<void()> job); // from any thread, to the loop's

    struct Received {
        enum class Kind { bytes, nothing_yet, end } kind;
        std::size_t size = 0;
    };
    Received read_into(std::vector<char>& buffer); // at once
    void cancel();
    void end_of_sending();
    void close();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace pendopo::http
