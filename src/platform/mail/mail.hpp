// One letter to one address over SMTP (libcurl), RFC 5321 and 5322, UTF-8, plain text with an optional HTML twin.
#pragma once
#include "base/private.hpp"

#include <string>

namespace pendopo::mail {

struct Server {
    std::string url;        // "smtp://127.0.0.1:1025", "smtps://…"; empty: mail is kept in the outbox, not sent
    std::string user;
    Secret password;
    std::string from;       // "Teman DISKO <temandisko@pontianak.go.id>"
    bool start_tls = false; // demand STARTTLS
};

struct Letter {
    EmailAddress to;
    std::string subject;
    std::string text;
    std::string message_id; // without angle brackets; the same on every retry, so that doubles can be told
};

// Throws std::runtime_error naming the server's answer (never the address).
void send(const Server& server, const Letter& letter);
// The whole message as it would be sent.
std::string compose(const Server& server, const Letter& letter);

} // namespace pendopo::mail
