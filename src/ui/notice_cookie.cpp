#include "ui/notice_cookie.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/data/value.hpp"
#include "platform/http/url.hpp"
#include "ui/page.hpp"
#include "ui/session.hpp"

namespace pendopo::ui {

constexpr std::string_view cookie_name = "kabar";
constexpr std::size_t digest_length = 64;

static std::string signature(const Visit& visit, std::string_view content)
{
    return crypto::keyed_digest_hex(visit.program.key.reveal(), "notice\n" + std::string(content));
}

void notify_next(http::Response& response, Visit& visit, const Message& message)
{
    auto content = Value::list({Value(message.id)});
    for (const auto& argument : message.arguments)
        content.push(Value::list({Value(argument.indonesian), Value(argument.english)}));
    const auto text = http::encode_percent(write_json(content));
    if (text.size() < 3000) // browsers drop longer cookies
        set_cookie(response, visit, cookie_name, signature(visit, text) + "." + text, Lasting::session);
}

std::optional<Message> take_notice(const Visit& visit)
{
    const auto cookie = read_cookie(visit, cookie_name);
    if (cookie.size() <= digest_length || cookie[digest_length] != '.')
        return std::nullopt;
    const auto content = cookie.substr(digest_length + 1);
    if (!crypto::equal_in_constant_time(cookie.substr(0, digest_length), signature(visit, content)))
        return std::nullopt;
    const auto json = http::decode_percent(content, http::Plus::literal);
    const auto value = json ? read_json(*json) : refuse(Why::malformed, "notice", {});
    if (!value || !value->is_list() || value->items().empty())
        return std::nullopt;
    Message message{value->items().front().text(), {}};
    for (std::size_t i = 1; i < value->items().size(); ++i) {
        const auto& languages = value->items()[i].items();
        message.arguments.emplace_back(languages.at(0).text(), languages.at(1).text());
    }
    return message;
}

void forget_notice(http::Response& response, const Visit& visit)
{
    set_cookie(response, visit, cookie_name, "", Lasting::ended);
}

} // namespace pendopo::ui
