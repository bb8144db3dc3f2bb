// One letter to one address over SMTP (libcurl), RFC 5321 and 5322, plain text in UTF-8.
#pragma once
#include "base/private.hpp"
#include "base/time.hpp"

#include <stdexcept>
#include <string>

namespace pendopo::mail {

struct Server {
    std::string url; // "smtp://127.0.0.1:1025", "smtps://…"; empty: mail is kept in the outbox, not sent
    std::string user;
    Secret password;
    std::string from;       // "Teman DISKO <temandisko@pontianak.go.id>"
    bool start_tls = false; // demand STARTTLS
};

struct Letter {
    EmailAddress to;
    std::string subject;
    std::string text;
    std::string message_id; // without angle brackets, "@domain" of the sender is added where it lacks one; the same on every
                            // retry, so that doubles can be told
};

// The letter did not go. `again` when a later try may succeed: no answer, a 4xx one (RFC 5321 4.2.1),
// or one about our own sign-in (53x).
struct NotSent : std::runtime_error {
    NotSent(const std::string& what, bool again_) : std::runtime_error(what), again(again_) {}
    bool again;
};

// The server has taken the letter over when this returns; 10 seconds to connect, 30 in all.
// Throws NotSent naming the server's answer (never the address). Bug when the server's url is empty.
void send(const Server& server, const Letter& letter);
// The whole message as it would be sent. Throws NotSent where a line break or a broken address would forge a header.
std::string compose(const Server& server, const Letter& letter, Instant now = Instant::clock_now());

} // namespace pendopo::mail
