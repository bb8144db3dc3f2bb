#include "people/forget_expired.hpp"
#include "people/people_test.hpp"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <thread>

namespace pendopo::people {
namespace {

using SigningIn = Town;

// What this thread has worked so far, whoever else wants the processor.
double processor_seconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

TEST_F(SigningIn, opens_a_session_that_knows_the_person_and_their_roles)
{
    const auto id = enter(siti());
    const auto signed_in = sign_in("  SITI.aminah@contoh.ID ", "sepeda biru tua");
    ASSERT_TRUE(signed_in);
    EXPECT_EQ(signed_in->person.id, id);
    EXPECT_EQ(signed_in->person.email.reveal(), "siti.aminah@contoh.id");
    EXPECT_EQ(signed_in->person.position.in(Language::english), "Computer specialist");
    const auto person = session(signed_in->token);
    ASSERT_TRUE(person);
    EXPECT_EQ(person->roles, (std::vector<RoleHeld>{{"operator", "aptika", ""}}));
    EXPECT_FALSE(session(Secret("a token nobody has")));
    EXPECT_FALSE(session(Secret()));
    EXPECT_EQ(events(id), (std::vector<std::string>{"person.registered", "person.signed_in"}));
}

TEST_F(SigningIn, keeps_no_token_and_no_password_in_the_open)
{
    enter(siti());
    const auto token = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token.reveal();
    EXPECT_EQ(count("session where digest = '" + token + "'"), 0);
    EXPECT_EQ(count("person where password like '$argon2id$%'"), 1);
    EXPECT_EQ(count("event where after like '%contoh.id%' or after like '%sepeda%' or after like '%" + token + "%'"), 0);
}

TEST_F(SigningIn, refuses_a_wrong_address_and_a_wrong_password_with_one_sentence_after_the_same_work)
{
    enter(siti());
    EXPECT_TRUE(sign_in("nobody@contoh.id", "x").refused()); // the first one makes the hash that strangers are compared with
    const auto sentence = sign_in("other@contoh.id", "x").refusal().message;
    const auto work = [&](const char* email) {
        double least = 1e9; // others on this machine only make it more
        for (int i = 0; i < 3; ++i) {
            const auto begin = processor_seconds();
            const auto refused = sign_in(email, "kata sandi salah");
            least = std::min(least, processor_seconds() - begin);
            EXPECT_EQ(refused.refusal().code, "sign_in.refused");
            EXPECT_EQ(refused.refusal().message, sentence);
        }
        return least;
    };
    const auto known = work("siti.aminah@contoh.id"), unknown = work("rina@contoh.id");
    EXPECT_LT(std::abs(known - unknown), 0.5 * std::max(known, unknown));
}

TEST_F(SigningIn, locks_after_five_failures_for_fifteen_minutes_and_says_until_when)
{
    const auto id = enter(siti());
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(sign_in("siti.aminah@contoh.id", "salah salah salah").refusal().code, "sign_in.refused");
    later(5);
    const auto locked = sign_in("Siti.Aminah@contoh.id", "sepeda biru tua");
    ASSERT_TRUE(locked.refused());
    EXPECT_EQ(locked.refusal().code, "sign_in.locked");
    EXPECT_EQ(locked.refusal().why, Why::too_many);
    EXPECT_EQ(locked.refusal().message.arguments.at(0).indonesian, "10\u00a0menit");
    later(10);
    EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "sepeda biru tua"));
    EXPECT_EQ(events(id),
        (std::vector<std::string>{"person.registered", "person.sign_in_failed", "person.sign_in_failed",
            "person.sign_in_failed", "person.sign_in_failed", "person.sign_in_locked", "person.signed_in"}));
}

TEST_F(SigningIn, an_address_that_nobody_has_locks_alike)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(sign_in("nobody@contoh.id", "x").refusal().code, "sign_in.refused");
    EXPECT_EQ(sign_in("nobody@contoh.id", "x").refusal().code, "sign_in.locked");
    EXPECT_EQ(count("sign_in_failure where address like '%@%'"), 0);
}

TEST_F(SigningIn, success_and_quiet_begin_the_count_anew)
{
    enter(siti());
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 4; ++i)
            EXPECT_EQ(sign_in("siti.aminah@contoh.id", "x").refusal().code, "sign_in.refused");
        EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "sepeda biru tua"));
    }
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(sign_in("siti.aminah@contoh.id", "x").refusal().code, "sign_in.refused");
    later(16);
    EXPECT_EQ(sign_in("siti.aminah@contoh.id", "x").refusal().code, "sign_in.refused");
    EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "sepeda biru tua"));
}

TEST_F(SigningIn, many_guesses_at_once_do_not_get_past_the_lock)
{
    enter(siti());
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] { EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "salah").refused()); });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(count("event where name like 'person.sign_in_%'"), 5);
    EXPECT_EQ(sign_in("siti.aminah@contoh.id", "sepeda biru tua").refusal().code, "sign_in.locked");
}

TEST_F(SigningIn, ends_the_session_before_and_signing_out_ends_it_too)
{
    enter(siti());
    const auto first = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token;
    const auto second = sign_in("siti.aminah@contoh.id", "sepeda biru tua", first).value().token;
    EXPECT_FALSE(session(first));
    EXPECT_TRUE(session(second));
    sign_out(*database, identifiers, second, now);
    sign_out(*database, identifiers, second, now);
    EXPECT_FALSE(session(second));
    EXPECT_EQ(count("event where name = 'person.signed_out'"), 1);
}

TEST_F(SigningIn, a_session_ends_unused_after_twelve_hours_and_in_all_after_seven_days)
{
    enter(siti());
    const auto token = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token;
    const auto unused = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token;
    for (int turns = 0; turns < 14; ++turns) {
        later(11 * 60 + 59);
        ASSERT_TRUE(session(token)) << turns;
        EXPECT_EQ(session(unused).has_value(), turns == 0);
        later(1);
        EXPECT_FALSE(session(unused));
        now = Instant(now.unix_milliseconds() - 60'000);
        touch_session(*database, token, now);
    }
    later(14);
    EXPECT_FALSE(session(token));
    EXPECT_EQ(count("session"), 2);
    forget_expired(*database, now);
    EXPECT_EQ(count("session"), 0);
}

TEST_F(SigningIn, use_is_noted_once_a_minute_at_most)
{
    enter(siti());
    const auto token = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token;
    const auto begun = std::to_string(now.unix_milliseconds());
    now = Instant(now.unix_milliseconds() + 59'000);
    touch_session(*database, token, now);
    EXPECT_EQ(count("session where seen_at = " + begun), 1);
    later(1);
    touch_session(*database, token, now);
    EXPECT_EQ(count("session where seen_at = " + begun), 0);
}

TEST_F(SigningIn, a_new_password_needs_the_old_one_and_ends_the_other_sessions)
{
    auto newcomer = siti();
    newcomer.must_change_password = true;
    enter(newcomer);
    const auto here = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value();
    const auto elsewhere = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token;
    EXPECT_TRUE(here.person.must_change_password);
    const auto change = [&](const char* old_password, const char* new_password) {
        const auto changed = change_password(*database, identifiers, here.person, Password(old_password),
            Password(new_password), here.token, now);
        return changed ? std::string() : changed.refusal().complaints.at(0).code;
    };
    EXPECT_EQ(change("sepeda biru tua", "pendek"), "password.short");
    EXPECT_EQ(change("sepeda biru tua", "aaaaaaaaaaaaaaaa"), "password.weak");
    EXPECT_EQ(change("sepeda biru tua", "SITI.aminah@contoh.id"), "password.weak");
    EXPECT_EQ(change("sepeda biru tua", "sepeda biru tua"), "password.same");
    EXPECT_EQ(change("bukan yang lama", "pohon kelapa tinggi"), "password.wrong");
    EXPECT_TRUE(session(elsewhere));
    EXPECT_EQ(change("sepeda biru tua", "pohon kelapa tinggi"), "");
    EXPECT_FALSE(session(elsewhere));
    ASSERT_TRUE(session(here.token));
    EXPECT_FALSE(session(here.token)->must_change_password);
    EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "sepeda biru tua").refused());
    EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "pohon kelapa tinggi"));
}

} // namespace
} // namespace pendopo::people
