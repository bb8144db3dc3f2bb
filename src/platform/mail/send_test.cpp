// Against a real SMTP server: Debian's aiosmtpd, told to refuse some names.
#include "base/invariant.hpp"
#include "platform/mail/mail.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>

using namespace pendopo;

namespace {

const char* script = R"(
import os, sys, time
from aiosmtpd.controller import Controller
folder = sys.argv[1]

class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('unknown'):
            return '550 5.1.1 <' + address + '> nobody here'
        if address.startswith('later'):
            return '451 4.7.1 come back'
        envelope.rcpt_tos.append(address)
        return '250 OK'
    async def handle_DATA(self, server, session, envelope):
        with open(folder + '/letter', 'wb') as file:
            file.write((envelope.mail_from + '|' + ','.join(envelope.rcpt_tos) + '\n').encode() + envelope.content)
        return '250 kept'

class AnyPort(Controller):
    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

controller = AnyPort(Handler(), hostname='127.0.0.1', port=0)
controller.start()
with open(folder + '/port.new', 'w') as file:
    file.write(str(controller.port))
os.rename(folder + '/port.new', folder + '/port')
while os.getppid() == int(sys.argv[2]):
    time.sleep(0.2)
)";

class Send : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        char name[] = "/tmp/pendopo-mail-XXXXXX";
        folder = mkdtemp(name);
        std::ofstream(folder + "/server.py") << script;
        const auto path = folder + "/server.py", parent = std::to_string(getpid());
        const char* arguments[] = {"/usr/bin/python3", path.c_str(), folder.c_str(), parent.c_str(), nullptr};
        ASSERT_EQ(posix_spawn(&process, arguments[0], nullptr, nullptr, const_cast<char**>(arguments), environ), 0);
        for (int i = 0; i < 100 && !std::filesystem::exists(folder + "/port"); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        std::string port;
        ASSERT_TRUE(std::ifstream(folder + "/port") >> port) << "the mail server (python3-aiosmtpd) did not start";
        url = "smtp://127.0.0.1:" + port;
    }
    static void TearDownTestSuite()
    {
        kill(process, SIGTERM);
        waitpid(process, nullptr, 0);
        std::filesystem::remove_all(folder);
    }
    static mail::Server server() { return {url, "", {}, "Teman DISKO <temandisko@pontianak.go.id>"}; }
    static mail::Letter letter(const char* to) { return {EmailAddress(to), "Permohonan é", "Halo.\n.titik\n.\nselesai", "ab12"}; }

    static inline std::string folder, url;
    static inline pid_t process = 0;
};

} // namespace

TEST_F(Send, TheServerGetsTheWholeLetter)
{
    mail::send(server(), letter("siti@contoh.id"));
    std::ifstream file(folder + "/letter", std::ios::binary);
    const std::string kept((std::istreambuf_iterator<char>(file)), {});
    EXPECT_TRUE(kept.starts_with("temandisko@pontianak.go.id|siti@contoh.id\nFrom: \"Teman DISKO\"")) << kept;
    EXPECT_NE(kept.find("\r\nSubject: =?utf-8?B?UGVybW9ob25hbiDDqQ==?=\r\n"), std::string::npos) << kept;
    EXPECT_TRUE(kept.ends_with("\r\n\r\nHalo.\r\n.titik\r\n.\r\nselesai\r\n")) << kept;
}

TEST_F(Send, ARefusalSaysWhyAndWhetherToTryAgainButNeverTheAddress)
{
    for (const bool again : {false, true}) {
        const std::string name = again ? "later" : "unknown";
        try {
            mail::send(server(), letter((name + "@contoh.id").c_str()));
            FAIL() << "the server refuses this name";
        } catch (const mail::NotSent& trouble) {
            EXPECT_EQ(trouble.again, again);
            const std::string what = trouble.what();
            EXPECT_NE(what.find(again ? "451 4.7.1 come back" : "550 5.1.1 <(address)> nobody here"), std::string::npos) << what;
            EXPECT_EQ(what.find(name), std::string::npos) << what;
        }
    }
}

TEST_F(Send, WithoutEncryptionNothingLeavesWhereItIsDemanded)
{
    std::filesystem::remove(folder + "/letter");
    auto demanding = server();
    demanding.start_tls = true;
    EXPECT_THROW(mail::send(demanding, letter("siti@contoh.id")), mail::NotSent);
    EXPECT_FALSE(std::filesystem::exists(folder + "/letter"));
}

TEST_F(Send, AServerThatIsAwayMayBeTriedAgain)
{
    auto away = server();
    away.url = "smtp://127.0.0.1:1";
    try {
        mail::send(away, letter("siti@contoh.id"));
        FAIL();
    } catch (const mail::NotSent& trouble) {
        EXPECT_TRUE(trouble.again);
    }
    away.url.clear();
    EXPECT_THROW(mail::send(away, letter("siti@contoh.id")), Bug);
}
