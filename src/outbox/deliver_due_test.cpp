// Promises kept against a real SMTP server (Debian's aiosmtpd) that is sometimes away and refuses some names.
#include "outbox/deliver_due.hpp"
#include "outbox/promise_mail.hpp"
#include "testing/database.hpp"
#include "testing/mail_server.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <set>
#include <thread>

namespace pendopo::outbox {
namespace {

class Outbox : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        post = new testing::MailServer;
        server = {post->url(), "", {}, "Teman DISKO <temandisko@contoh.id>"};
    }
    static void TearDownTestSuite() { delete post; }
    void SetUp() override
    {
        post->be_busy(false);
        post->forget_letters();
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

    static inline testing::MailServer* post = nullptr;
    static inline mail::Server server;
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    Instant now{1'795'000'000'000};
};

TEST_F(Outbox, a_promise_is_kept_once_and_its_content_dropped)
{
    ASSERT_TRUE(promise("siti@contoh.id"));
    EXPECT_EQ(deliver_due(*database, server, now).kept, 1);
    EXPECT_EQ(deliver_due(*database, server, now).taken(), 0);
    ASSERT_EQ(post->letters().size(), 1u);
    const auto letter = post->letters()[0];
    EXPECT_TRUE(letter.starts_with("temandisko@contoh.id|siti@contoh.id\n")) << letter;
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
    post->be_busy(true);
    for (const int pause : {30, 60, 120, 240, 480, 960, 1920, 3600, 3600}) {
        EXPECT_EQ(deliver_due(*database, server, now).put_off, 1) << pause;
        later(pause - 1);
        EXPECT_EQ(deliver_due(*database, server, now).taken(), 0) << pause;
        later(1);
    }
    EXPECT_EQ(states(), (std::vector<std::string>{"waiting 9"}));
    post->be_busy(false);
    EXPECT_EQ(deliver_due(*database, server, now).kept, 1);
    EXPECT_EQ(post->letters().size(), 1u);
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
    post->be_busy(true);
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
    for (const auto& letter : post->letters())
        recipients.insert(letter.substr(0, letter.find('\n')));
    EXPECT_EQ(post->letters().size(), 30u);
    EXPECT_EQ(recipients.size(), 30u);
}

TEST_F(Outbox, what_a_stopped_worker_took_is_taken_again_later)
{
    ASSERT_TRUE(promise("siti@contoh.id"));
    database->write([&](db::Writer& writer) {
        return !writer
                    .rows(db::query("outbox/take_due"),
                        {{"now", now}, {"until", now.plus(std::chrono::minutes(15))}, {"most", 20}})
                    .empty();
    });
    EXPECT_EQ(deliver_due(*database, server, now).taken(), 0);
    later(15 * 60);
    EXPECT_EQ(deliver_due(*database, server, now).kept, 1);
}

} // namespace
} // namespace pendopo::outbox
