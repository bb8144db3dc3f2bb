// Every file of corpus/ is said to a real server. First line: the statuses expected, in order, and after # why. The
// rest is what the client says, without the file's own line ends; \r \n \t \0 \\ \xHH stand for bytes, \{20:ab} for
// twenty times ab.
#include "platform/http/ascii.hpp"
#include "platform/http/test_server.hpp"

#include <fstream>

namespace pendopo::http {

static std::string unescape(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            continue;
        if (text[i] != '\\') {
            bytes.push_back(text[i]);
            continue;
        }
        const char kind = text[++i];
        if (kind == 'x') {
            bytes.push_back(static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
            i += 2;
        } else if (kind == '{') {
            const auto colon = text.find(':', i), end = text.find('}', i);
            const auto piece = unescape(text.substr(colon + 1, end - colon - 1));
            for (int left = std::stoi(std::string(text.substr(i + 1))); left > 0; --left)
                bytes += piece;
            i = end;
        } else {
            bytes.push_back(kind == 'r' ? '\r' : kind == 'n' ? '\n' : kind == 't' ? '\t' : kind == '0' ? '\0' : kind);
        }
    }
    return bytes;
}

static std::string statuses_in(std::string_view replies)
{
    std::string statuses;
    for (std::size_t at = 0; (at = replies.find("HTTP/1.1 ", at)) != std::string_view::npos; at += 9)
        statuses += (statuses.empty() ? "" : " ") + std::string(replies.substr(at + 9, 3));
    return statuses;
}

// The two good ones after which the connection closes all the same.
static bool ends(const std::filesystem::directory_entry& entry)
{
    return entry.path().stem() == "good_1_0" || entry.path().stem() == "good_then_close";
}

TEST(Corpus, EveryRequestIsAnsweredAsItDeserves)
{
    TestServer server;
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(__FILE__).parent_path() / "corpus")) {
        std::ifstream file(entry.path());
        std::string expected, text;
        std::getline(file, expected);
        text.assign(std::istreambuf_iterator<char>(file), {});
        expected = std::string(trim_blanks(expected.substr(0, expected.find('#'))));
        TestClient client(server.port());
        client.send(unescape(text));
        client.end_of_sending();
        const auto replies = client.read_all();
        EXPECT_EQ(statuses_in(replies), expected) << entry.path().filename() << "\n" << replies;
        EXPECT_EQ(replies.find("rahasia"), std::string::npos) << entry.path().filename();
        EXPECT_EQ(replies.find("Connection: close") == std::string::npos, expected.ends_with("200") && !ends(entry))
            << entry.path().filename();
        ++count;
    }
    EXPECT_GE(count, 100);
    EXPECT_EQ(server.spool().files(), 0);
}

} // namespace pendopo::http
