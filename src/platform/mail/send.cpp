#include "base/invariant.hpp"
#include "platform/mail/address.hpp"
#include "platform/mail/mail.hpp"

#include <curl/curl.h>

#include <cstring>
#include <memory>
#include <mutex>

namespace pendopo::mail {

namespace {

struct Sending {
    explicit Sending(std::string whole) : message(std::move(whole)) {}
    std::string message;
    std::size_t sent = 0;
    std::string refusal; // the first answer that said no; the last one is a polite farewell
};

std::size_t give_bytes(char* buffer, std::size_t size, std::size_t count, void* user)
{
    auto& sending = *static_cast<Sending*>(user);
    const auto length = sending.message.copy(buffer, size * count, sending.sent);
    sending.sent += length;
    return length;
}

std::size_t hear_answer(char* buffer, std::size_t size, std::size_t count, void* user)
{
    auto& sending = *static_cast<Sending*>(user);
    if (size * count > 0 && (buffer[0] == '4' || buffer[0] == '5') && sending.refusal.empty())
        sending.refusal.assign(buffer, size * count);
    return size * count;
}

void replace_all(std::string& text, const std::string& what, const char* with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + std::strlen(with)))
        text.replace(at, what.size(), with);
}

// What the server said, without the address it may repeat.
std::string answer_without(std::string answer, const std::string& address)
{
    while (!answer.empty() && static_cast<unsigned char>(answer.back()) < 0x20)
        answer.pop_back();
    replace_all(answer, address, "(address)");
    replace_all(answer, address.substr(0, address.find('@')), "(name)");
    return answer;
}

// 53x means that our own credentials or encryption are not accepted (RFC 4954): an administrator can mend that.
bool worth_another_try(const std::string& refusal)
{
    return !refusal.starts_with('5') || refusal.starts_with("53");
}

using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Recipients = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

void aim(CURL* curl, const Server& server, const std::string& from, curl_slist* recipients)
{
    curl_easy_setopt(curl, CURLOPT_URL, server.url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(server.start_tls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (!server.user.empty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.c_str());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.reveal().c_str());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.c_str());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // its signals would reach the whole program
}

void attach(CURL* curl, Sending& sending)
{
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, give_bytes);
    curl_easy_setopt(curl, CURLOPT_READDATA, &sending);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, hear_answer);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &sending);
}

} // namespace

void send(const Server& server, const Letter& letter)
{
    INVARIANT(!server.url.empty(), "without a mail server letters stay in the outbox");
    static std::once_flag started;
    std::call_once(started, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });

    Sending sending{compose(server, letter)};
    const auto from = "<" + read_mailbox(server.from, "the sender").address + ">";
    const auto to = read_mailbox(letter.to.reveal(), "the recipient").address;
    const Curl curl(curl_easy_init(), curl_easy_cleanup);
    const Recipients recipients(curl_slist_append(nullptr, ("<" + to + ">").c_str()), curl_slist_free_all);
    if (!curl || !recipients)
        throw std::bad_alloc();
    aim(curl.get(), server, from, recipients.get());
    attach(curl.get(), sending);

    const auto outcome = curl_easy_perform(curl.get());
    if (outcome == CURLE_OK)
        return;
    std::string what = curl_easy_strerror(outcome);
    if (!sending.refusal.empty())
        what += "; the server said: " + answer_without(sending.refusal, to);
    throw NotSent(what, worth_another_try(sending.refusal));
}

} // namespace pendopo::mail
