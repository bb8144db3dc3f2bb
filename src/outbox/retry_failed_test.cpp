// What an administrator sees of the outbox, and how letters that were given up come back to life.
#include "outbox/outbox_figures.hpp"
#include "outbox/promise_mail.hpp"
#include "outbox/retry_failed.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::outbox {
namespace {

const audit::Actor administrator{audit::Actor::Kind::person, 7, "Siti Aminah"};

class RetryFailed : public ::testing::Test {
protected:
    void promise(Instant at)
    {
        const auto id = identifiers.next("outbox");
        ASSERT_TRUE(audit::write(*database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
            promise_mail(act, {id, EmailAddress("siti@contoh.id"), "Tanda terima", "isi"}, at);
            return act.commit(audit::Event{{"thing", id}, "thing.happened", {}, at});
        }));
    }
    OutboxFigures figures()
    {
        OutboxFigures found;
        database->read([&](db::Reader& reader) { found = outbox_figures(reader); });
        return found;
    }

    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    const Instant before{1'795'000'000'000}, now{1'795'000'600'000};
};

TEST_F(RetryFailed, what_was_given_up_is_due_again_with_all_its_tries_and_the_act_is_kept)
{
    promise(before);
    promise(before);
    promise(now);
    database->run_script(
        "update outbox set state = 'failed', attempts = 80, trouble = '550 <siti@contoh.id> nobody' where id < 3");
    EXPECT_EQ(figures().failed, 2);
    const auto retried = retry_failed(*database, identifiers, administrator, now);
    ASSERT_TRUE(retried);
    EXPECT_EQ(retried.value(), 2);
    EXPECT_EQ(figures().failed, 0);
    EXPECT_EQ(figures().waiting, 3);
    db::Rows due, events;
    database->write([&](db::Writer& writer) {
        due = writer.rows(db::query("outbox/take_due"),
            {{"now", now}, {"until", now.plus(std::chrono::minutes(15))}, {"most", 20}});
        events = writer.rows(db::query("audit/events_of_subject"), {{"subject", "outbox"}, {"subject_id", 1}});
        return true;
    });
    ASSERT_EQ(due.size(), 3u);
    for (const auto& mail : due)
        EXPECT_EQ(mail.integer("attempts"), 1);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].text("name"), "outbox.retried");
    EXPECT_EQ(events[0].text("actor_name"), "Siti Aminah");
    EXPECT_EQ(events[0].text("after"), R"({"mails":2})");
}

TEST_F(RetryFailed, refuses_when_nothing_failed_and_keeps_no_event)
{
    promise(before);
    const auto retried = retry_failed(*database, identifiers, administrator, now);
    ASSERT_TRUE(retried.refused());
    EXPECT_EQ(retried.refusal().code, "outbox.none_failed");
    EXPECT_EQ(figures().waiting, 1);
}

TEST_F(RetryFailed, the_figures_say_how_many_since_when_and_why_but_never_to_whom)
{
    EXPECT_FALSE(figures().oldest_waiting);
    promise(now);
    promise(before);
    promise(before);
    promise(now);
    database->run_script("update outbox set trouble = '451 <siti@contoh.id>: come back' where id = 2;"
                         "update outbox set state = 'failed' where id = 3; update outbox set state = 'kept' where id = 4");
    const auto found = figures();
    EXPECT_EQ(found.waiting, 2);
    EXPECT_EQ(found.failed, 1);
    EXPECT_EQ(found.oldest_waiting, before);
    EXPECT_EQ(found.last_trouble, "451 <…@…>: come back");
}

TEST(WithoutAddresses, leaves_out_every_word_with_an_at_sign)
{
    EXPECT_EQ(without_addresses("no server"), "no server");
    EXPECT_EQ(without_addresses("rcpt to:<a.b+c@x.id> (a@y.id) @"), "rcpt to:<…@…> (…@…) …@…");
    EXPECT_EQ(without_addresses(""), "");
}

} // namespace
} // namespace pendopo::outbox
