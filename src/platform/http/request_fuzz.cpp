// A whole request, body and all, read in two halves that the first byte chooses.
#include "platform/crypto/crypto.hpp"
#include "platform/http/request_reader.hpp"

#include <cstdlib>

using namespace pendopo::http;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const ServerOptions options = [] {
        pendopo::crypto::start();
        ServerOptions made;
        made.spool_folder = "/tmp";
        return made;
    }();
    static const Server::Limits limits = [](const Request&) { return BodyLimits{10000, 1000, 2}; };
    if (size == 0)
        return 0;
    std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    RequestReader reader(options, limits, "127.0.0.1");
    std::string pending(bytes.substr(0, data[0]));
    bytes.remove_prefix(pending.size());
    for (int turn = 0; turn < 4; ++turn) {
        const auto taken = reader.take(pending);
        if (taken > pending.size())
            std::abort();
        pending.erase(0, taken);
        if (turn == 1)
            pending.append(bytes);
    }
    if (reader.state() == RequestReader::State::complete && reader.request().body.size() > 10000)
        std::abort();
    return 0;
}
