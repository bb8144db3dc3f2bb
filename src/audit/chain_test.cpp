// The record on a real database: acts chain, seals hold them, and every kind of tampering is found.
#include "audit/seal_events.hpp"
#include "audit/verify_chain.hpp"
#include "audit/write.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace pendopo::audit {
namespace {

constexpr std::int64_t start = 1'795'000'000'000;

class Chain : public ::testing::Test {
protected:
    testing::FreshDatabase database;
    Identifiers identifiers{*database};

    void happen(std::int64_t subject)
    {
        const auto kept = write(*database, identifiers, [&](Act& act) -> Result<Kept<int>> {
            return act.commit(Event{{"thing", subject}, "thing.happened", {Actor::Kind::person, 7, "Dewi Lestari"},
                                  Instant(start + subject), Value(), Value::map({{"note", "baris\nkedua"}})},
                5);
        });
        EXPECT_EQ(kept.value(), 5);
    }
    std::string first_break()
    {
        const auto verified = verify_chain(*database);
        return verified.first_break ? verified.first_break->where + ": " + verified.first_break->what.id : "";
    }
};

TEST_F(Chain, an_act_is_kept_with_its_event_and_a_refusal_leaves_nothing)
{
    happen(1), happen(1);
    const auto refused = write(*database, identifiers, [&](Act& act) -> Result<Kept<int>> {
        act.commit(Event{{"thing", 1}, "thing.vanished", {}, Instant(start)}, 1);
        return refuse(Why::conflict, "thing.no", say("Tidak"));
    });
    EXPECT_EQ(refused.refusal().code, "thing.no");
    const auto verified = verify_chain(*database);
    EXPECT_EQ(verified.events, 2);
    EXPECT_FALSE(verified.first_break);
}

TEST_F(Chain, acts_on_one_subject_at_the_same_time_all_find_their_place)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 10; ++n)
                happen(42);
        });
    for (auto& thread : threads)
        thread.join();
    const auto verified = verify_chain(*database);
    EXPECT_EQ(verified.events, 60);
    EXPECT_EQ(first_break(), "");
}

TEST_F(Chain, a_changed_event_is_found)
{
    happen(1), happen(1), happen(2);
    database->run_script("update event set after = '{\"note\":\"lain\"}' where subject_id = 1 and number = 2");
    EXPECT_EQ(first_break(), "thing 1, event 2: isinya bukan yang dahulu dicatat");
}

TEST_F(Chain, an_event_taken_out_of_the_middle_is_found)
{
    happen(1), happen(1), happen(1);
    database->run_script("delete from event where number = 2");
    EXPECT_EQ(first_break(), "thing 1, event 3: peristiwa {0} tidak ada");
}

TEST_F(Chain, a_seal_holds_what_happened_since_the_last_one)
{
    EXPECT_FALSE(seal_events(*database, Instant(start)));
    happen(1), happen(2);
    EXPECT_EQ(seal_events(*database, Instant(start + 60'000))->events, 2);
    EXPECT_FALSE(seal_events(*database, Instant(start + 120'000)));
    happen(1);
    const auto second = seal_events(*database, Instant(start + 180'000));
    EXPECT_EQ(second->number, 2);
    EXPECT_EQ(second->events, 1);
    EXPECT_EQ(verify_chain(*database).seals, 2);
    EXPECT_EQ(first_break(), "");
}

TEST_F(Chain, an_event_with_a_lower_id_that_commits_after_a_seal_goes_into_the_next_one)
{
    happen(1), happen(2);
    // As when an act took its id first and committed last.
    database->run_script("update event set id = 400000 where subject_id = 2");
    seal_events(*database, Instant(start));
    happen(3);
    EXPECT_EQ(seal_events(*database, Instant(start))->events, 1);
    EXPECT_EQ(first_break(), "");
}

TEST_F(Chain, a_full_seal_leaves_the_rest_to_the_next)
{
    for (int i = 1; i <= 5; ++i)
        happen(i);
    EXPECT_EQ(seal_events(*database, Instant(start), 3)->events, 3);
    EXPECT_EQ(seal_events(*database, Instant(start), 3)->events, 2);
    EXPECT_EQ(first_break(), "");
}

TEST_F(Chain, the_end_of_a_chain_cut_off_after_its_seal_is_found)
{
    happen(1), happen(1);
    seal_events(*database, Instant(start));
    database->run_script("delete from event where number = 2");
    EXPECT_EQ(first_break(), "seal 1: ada peristiwa yang diambil atau disisipkan");
}

TEST_F(Chain, a_chain_written_anew_with_right_hashes_breaks_its_seal)
{
    happen(1);
    seal_events(*database, Instant(start));
    // What a forger with the program's code could do: another content, hashed properly.
    const auto head = next_head({},
        Event{{"thing", 1}, "thing.forged", {Actor::Kind::person, 7, "Dewi Lestari"}, Instant(start + 1), Value(),
            Value::map({{"note", "baris\nkedua"}})});
    database->run_script("update event set name = 'thing.forged', hash = '" + head.hash + "'");
    EXPECT_EQ(first_break(), "seal 1: peristiwanya bukan yang dahulu disegel");
}

TEST_F(Chain, a_seal_taken_away_is_found)
{
    happen(1);
    seal_events(*database, Instant(start));
    happen(2);
    seal_events(*database, Instant(start));
    database->run_script("delete from seal where number = 2");
    EXPECT_EQ(first_break(), "seal 2: tidak ada, padahal ada peristiwa yang menyebutnya");
    database->run_script("delete from seal");
    EXPECT_EQ(first_break(), "seal 1: tidak ada, padahal ada peristiwa yang menyebutnya");
}

TEST_F(Chain, more_events_than_a_page_are_all_checked)
{
    database->write([&](db::Writer& writer) {
        static const auto& insert = db::query("audit/insert_event");
        ChainHead head;
        for (int i = 1; i <= 2500; ++i) {
            const Event event{{"thing", 9}, "thing.happened", {}, Instant(start + i), Value(), Value(i)};
            const auto next = next_head(head, event);
            writer.run(insert,
                {{"id", i}, {"subject", "thing"}, {"subject_id", 9}, {"number", next.number}, {"at", event.at},
                    {"actor_kind", "guest"}, {"actor_id", 0}, {"actor_name", ""}, {"name", event.name}, {"before", "null"},
                    {"after", write_json(event.after)}, {"previous", head.hash}, {"hash", next.hash}});
            head = next;
        }
        return true;
    });
    EXPECT_EQ(seal_events(*database, Instant(start))->events, 2500);
    EXPECT_EQ(verify_chain(*database).events, 2500);
    database->run_script("update event set actor_name = 'x' where number = 2400");
    EXPECT_EQ(first_break(), "thing 9, event 2400: isinya bukan yang dahulu dicatat");
}

} // namespace
} // namespace pendopo::audit
