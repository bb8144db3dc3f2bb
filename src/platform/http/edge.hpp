// What all connections of a server share, and how a request becomes a reply. Knows no socket.
#pragma once
#include "platform/http/file_to_send.hpp"
#include "platform/http/reply.hpp"
#include "platform/http/server.hpp"
#include "platform/http/worker_pool.hpp"

#include <chrono>
#include <unordered_set>
#include <vector>

namespace pendopo::http {

class Connection;

struct Edge {
    Edge(ServerOptions options, Server::Limits limits, Server::Handle handle, Server::Apology apology);

    const ServerOptions options;
    const Server::Limits limits;
    const Server::Handle handle;
    const Server::Apology apology;

    // Touched by the I/O thread only.
    std::unordered_set<Connection*> connections;
    std::vector<char> scratch; // what a socket is read into before it is sorted to its connection
    bool stopping = false;

    WorkerPool spoolers; // disk work of uploads and downloads: it must not wait behind slow pages
    WorkerPool workers;
};

// How long a client may take for so many bytes, up or down: 32 KiB a second is the least.
std::chrono::seconds time_for(std::uint64_t bytes);

struct Outgoing {
    Reply reply;
    FileToSend file;
};

// Runs the handler on the calling thread; whatever it throws becomes a 500 and a line in the log.
Outgoing answer(const Edge& edge, Request& request, bool keep_alive);

// What the edge itself says instead of a handler; the connection ends with it. Never throws.
Outgoing apologise(const Edge& edge, int status, const Request& known, bool keep_alive = false);

} // namespace pendopo::http
