// Promises kept against a real SMTP server (Debian's aiosmtpd) that is sometimes away and refuses some names.
#include "outbox/deliver_due.hpp"
#include "outbox/promise_mail.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pendopo::outbox {
namespace {

// Keeps each letter in a file of its own; refuses "unknown…" for good and everybody while a file "busy" is there.
const char* script = R"(
import os, sys, time
from aiosmtpd.controller import Controller
folder = sys.argv[1]
kept = 0

class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if os.path.exists(folder + '/busy'):
            return '451 4.7.1 come back'
        if address.startswith('unknown'):
            return '550 5.1.1 nobody here'
        envelope.rcpt_tos.append(address)
        return '250 OK'
    async def handle_DATA(self, server, session, envelope):
        global kept
        kept += 1
        with open(folder + '/letter%d' % kept, 'wb') as file:
            file.write(envelope.rcpt_tos[0].encode() + b'\n' + envelope.content)
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

class Outbox : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder = testing::scratch_folder();
        std::ofstream(folder + "/server.py") << script;
        const auto path = folder + "/server.py", parent = std::to_string(getpid());
        const char* arguments[] = {"/usr/bin/python3", path.c_str(), folder.c_str(), parent.c_str(), nullptr};
        ASSERT_EQ(posix_spawn(&process, arguments[0], nullptr, nullptr, const_cast<char**>(arguments), environ), 0);
        for (int i = 0; i < 200 && !std::filesystem::exists(folder + "/port"); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        std::string port;
        ASSERT_TRUE(std::ifstream(folder + "/port") >> port) << "the mail server (python3-aiosmtpd) did not start";
        server = {"smtp://127.0.0.1:" + port, "", {}, "Teman DISKO <temandisko@contoh.id>"};
    }
    static void TearDownTestSuite()
    {
        kill(process, SIGTERM);
        waitpid(process, nullptr, 0);
    }
    void SetUp() override
    {
        std::filesystem::remove(folder + "/busy");
        for (const auto& letter : letters())
            std::filesystem::remove(letter);
    }

    static std::vector<std::filesystem::path> letters()
    {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().filename().string().starts_with("letter"))
                found.push_back(entry.path());
        return found;
    }
    static std::string content(const std::filesystem::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    Result<> promise(const char* to, const char* text = "Permohonan Anda sudah kami terima.")
    {
        const auto id = identifiers.next("outbox");
        return audit::write(*database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
            promise_mail(act, {id, EmailAddress(to), "Tanda terima", text}, now);
            return act.commit(audit::Event{{"thing", id}, "thing.happened", {}, now});
        });
    }
    // state, attempts and trouble of each promise, in order.
    std::vector<std::string> states()
    {
        static const db::Query ask("states", "select state, attempts, trouble, payload from outbox order by id",
            "select state, attempts, trouble, payload from outbox order by id");
        std::vector<std::string> found;
        database->read([&](db::Reader& reader) {
            for (const auto& row : reader.rows(ask, {}))
                found.push_back(row.text("state") + " " + std::to_string(row.integer("attempts"))
                    + (row.text("payload") == "{}" ? " emptied" : ""));
        });
        return found;
    }
    void later(std::int64_t seconds) { now = Instant(now.unix_milliseconds() + seconds * 1000); }

    static inline std::string folder;
    static inline mail::Server server;
    static inline pid_t process = 0;
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    Instant now{1'795'000'000'000};
};

TEST_F(Outbox, a_promise_is_kept_once_and_its_content_dropped)
{
    ASSERT_TRUE(promise("siti@contoh.id"));
    EXPECT_EQ(deliver_due(*database, server, now).kept, 1);
    EXPECT_EQ(deliver_due(*database, server, now).taken(), 0);
    ASSERT_EQ(letters().size(), 1u);
    const auto letter = content(letters()[0]);
    EXPECT_TRUE(letter.starts_with("siti@contoh.id\n")) << letter;
    EXPECT_NE(letter.find("Permohonan Anda sudah kami terima."), std::string::npos) << letter;
    EXPECT_NE(letter.find("<promise-1.1795000000000@contoh.id>"), std::string::npos) << letter;
    EXPECT_EQ(states(), (std::vector<std::string>{"kept 1 emptied"}));
}

TEST_F(Outbox, a_refused_act_promises_nothing)
{
    const auto refused = audit::write(*database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        promise_mail(act, {1, EmailAddress("siti@contoh.id"), "Tanda terima", "x"}, now);
        return refuse(Why::conflict, "thing.no", say("Tidak"));
    });
    EXPECT_TRUE(refused.refused());
    ASSERT_TRUE(promise("")); // nobody to write to
    EXPECT_EQ(deliver_due(*database, server, now).taken(), 0);
}

TEST_F(Outbox, waits_longer_after_each_try_while_the_server_is_busy_and_then_delivers)
{
    ASSERT_TRUE(promise("siti@contoh.id"));
    std::ofstream(folder + "/busy") << "yes";
    for (const int pause : {30, 60, 120, 240, 480, 960, 1920, 3600, 3600}) {
        EXPECT_EQ(deliver_due(*database, server, now).put_off, 1) << pause;
        later(pause - 1);
        EXPECT_EQ(deliver_due(*database, server, now).taken(), 0) << pause;
        later(1);
    }
    EXPECT_EQ(states(), (std::vector<std::string>{"waiting 9"}));
    std::filesystem::remove(folder + "/busy");
    EXPECT_EQ(deliver_due(*database, server, now).kept, 1);
    EXPECT_EQ(letters().size(), 1u);
}

TEST_F(Outbox, survives_a_server_that_is_away)
{
    ASSERT_TRUE(promise("siti@contoh.id"));
    auto away = server;
    away.url = "smtp://127.0.0.1:1";
    EXPECT_EQ(deliver_due(*database, away, now).put_off, 1);
    later(3600);
    EXPECT_EQ(deliver_due(*database, server, now).kept, 1);
}

TEST_F(Outbox, gives_up_after_three_days_or_at_once_when_the_server_never_will)
{
    ASSERT_TRUE(promise("unknown@contoh.id"));
    EXPECT_EQ(deliver_due(*database, server, now).given_up, 1);
    ASSERT_TRUE(promise("siti@contoh.id"));
    std::ofstream(folder + "/busy") << "yes";
    database->run_script("update outbox set attempts = 78 where id = 2");
    EXPECT_EQ(deliver_due(*database, server, now).put_off, 1);
    later(3600);
    EXPECT_EQ(deliver_due(*database, server, now).given_up, 1);
    later(1'000'000);
    EXPECT_EQ(deliver_due(*database, server, now).taken(), 0);
    EXPECT_EQ(states(), (std::vector<std::string>{"failed 1", "failed 80"}));
}

TEST_F(Outbox, a_promise_that_cannot_be_read_does_not_stop_the_others)
{
    ASSERT_TRUE(promise("siti@contoh.id"));
    ASSERT_TRUE(promise("rina@contoh.id"));
    database->run_script("update outbox set payload = 'broken' where id = 1");
    const auto delivered = deliver_due(*database, server, now);
    EXPECT_EQ(delivered.kept, 1);
    EXPECT_EQ(delivered.put_off, 1);
}

TEST_F(Outbox, without_a_server_letters_wait_and_lose_no_tries)
{
    ASSERT_TRUE(promise("siti@contoh.id"));
    EXPECT_EQ(deliver_due(*database, mail::Server{}, now).taken(), 0);
    EXPECT_EQ(states(), (std::vector<std::string>{"waiting 0"}));
}

TEST_F(Outbox, two_workers_share_the_work_and_send_each_letter_once)
{
    for (int i = 0; i < 30; ++i)
        ASSERT_TRUE(promise(("warga" + std::to_string(i) + "@contoh.id").c_str()));
    std::thread other([&] { deliver_due(*database, server, now); });
    deliver_due(*database, server, now);
    other.join();
    deliver_due(*database, server, now);
    std::set<std::string> recipients;
    for (const auto& letter : letters())
        recipients.insert(content(letter).substr(0, content(letter).find('\n')));
    EXPECT_EQ(letters().size(), 30u);
    EXPECT_EQ(recipients.size(), 30u);
}

TEST_F(Outbox, what_a_stopped_worker_took_is_taken_again_later)
{
    ASSERT_TRUE(promise("siti@contoh.id"));
    database->write([&](db::Writer& writer) {
        return !writer.rows(db::query("outbox/take_due"), {{"now", now}, {"until", now.plus(std::chrono::minutes(15))}, {"most", 20}}).empty();
    });
    EXPECT_EQ(deliver_due(*database, server, now).taken(), 0);
    later(15 * 60);
    EXPECT_EQ(deliver_due(*database, server, now).kept, 1);
}

} // namespace
} // namespace pendopo::outbox
