#include "platform/mail/address.hpp"
#include "platform/mail/encode.hpp"
#include "platform/mail/mail.hpp"

#include <cstdio>

namespace pendopo::mail {

namespace {

void refuse_line_breaks(std::string_view text, const std::string& whose)
{
    for (unsigned char c : text)
        if (c < 0x20 || c == 0x7f)
            throw NotSent("a control character in " + whose, false);
}

// RFC 5322 3.3.
std::string mail_date(Instant now)
{
    static constexpr const char* days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr const char* months[]
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto date = now.date(UtcOffset{});
    char text[64];
    std::snprintf(text, sizeof text, "%s, %u %s %d %s +0000", days[date.weekday() - 1], date.day(), months[date.month() - 1],
        date.year(), now.rfc3339().substr(11, 8).c_str());
    return text;
}

std::string shown(const Mailbox& mailbox)
{
    if (mailbox.name.empty())
        return mailbox.address;
    const auto encoded = encode_header(mailbox.name);
    // A name in plain letters may still hold what the grammar reserves: dots, commas, brackets.
    if (encoded != mailbox.name)
        return encoded + " <" + mailbox.address + ">";
    std::string quoted;
    for (char c : mailbox.name)
        (c == '"' || c == '\\' ? quoted += '\\' : quoted) += c;
    return "\"" + quoted + "\" <" + mailbox.address + ">";
}

std::string full_message_id(const Letter& letter, const Mailbox& from)
{
    refuse_line_breaks(letter.message_id, "the message id");
    if (letter.message_id.empty() || letter.message_id.find_first_of(" <>") != std::string::npos)
        throw NotSent("a message id of another form", false);
    const bool has_domain = letter.message_id.find('@') != std::string::npos;
    return "<" + letter.message_id + (has_domain ? "" : "@" + std::string(from.domain())) + ">";
}

} // namespace

std::string_view Mailbox::domain() const
{
    return std::string_view(address).substr(address.find('@') + 1);
}

Mailbox read_mailbox(std::string_view text, const std::string& whose)
{
    refuse_line_breaks(text, whose);
    Mailbox mailbox;
    if (const auto open = text.rfind('<'); open != std::string_view::npos && text.ends_with('>')) {
        mailbox.name = text.substr(0, text.find_last_not_of(' ', open ? open - 1 : 0) + 1);
        if (open == 0)
            mailbox.name.clear();
        text = text.substr(open + 1, text.size() - open - 2);
    }
    mailbox.address = text;
    bool printable = true;
    for (unsigned char c : text)
        printable = printable && c > 0x20 && c < 0x7f
            && std::string_view("<>\"(),;:\\[]").find(static_cast<char>(c)) == std::string_view::npos;
    const auto at = text.find('@');
    if (!printable || at == 0 || at == std::string_view::npos || at != text.rfind('@') || at + 1 == text.size()
        || text.size() > 254)
        throw NotSent("no usable address in " + whose, false);
    return mailbox;
}

std::string compose(const Server& server, const Letter& letter, Instant now)
{
    const auto from = read_mailbox(server.from, "the sender");
    const auto to = read_mailbox(letter.to.reveal(), "the recipient");
    refuse_line_breaks(letter.subject, "the subject");
    std::string message;
    message += "From: " + shown(from) + "\r\n";
    message += "To: " + to.address + "\r\n";
    message += "Subject: " + encode_header(letter.subject) + "\r\n";
    message += "Date: " + mail_date(now) + "\r\n";
    message += "Message-ID: " + full_message_id(letter, from) + "\r\n";
    // No holiday notices in answer (RFC 3834).
    message += "Auto-Submitted: auto-generated\r\n";
    message += "MIME-Version: 1.0\r\n";
    message += "Content-Type: text/plain; charset=utf-8\r\n";
    message += "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    return message + encode_body(letter.text);
}

} // namespace pendopo::mail
