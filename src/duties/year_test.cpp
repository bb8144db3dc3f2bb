// A year and a quarter of an office, day by day: every reminder, escalation and reprimand is counted.
#include "duties/duties_test.hpp"

namespace pendopo::duties {
namespace {

using Length = EveryPeriod::Length;

class AYear : public SmallOffice {
protected:
    AYear()
    {
        // Each agency, each month; due on the 7th of the next.
        auto monthly = make_duty("cadangan", every(Length::month, 7));
        monthly.remind = {3};
        monthly.late = {{1, Consequence::Act::remind, "keeper"}};
        // Each agency, each year; due on 31 January; a second person checks.
        auto yearly = make_duty("laporan", every(Length::year, 31));
        yearly.second_person = true;
        yearly.remind = {30, 7};
        yearly.late = {{1, Consequence::Act::remind, ""}, {14, Consequence::Act::escalate, "coordinator"},
            {30, Consequence::Act::reprimand, ""}};
        // The unit, each half year; due on 30 July and 30 January.
        auto half = make_duty("pengawasan", every(Length::half_year, 30), {governance::Debtor::Kind::each_unit, ""});
        half.remind = {7};
        half.late = {{1, Consequence::Act::escalate, "coordinator"}};
        duties = {monthly, yearly, half};
    }

    // The Health Office backs up on the 1st and reports on 10 January; the Education Office on the 10th and on 10 February;
    // the Environment Office does nothing, and neither does the unit.
    void work()
    {
        const auto today = place.today(now);
        if (today.day() == 1)
            fulfil_all(dewi, "cadangan", today.plus_days(-1));
        if (today.day() == 10)
            fulfil_all(fransiska, "cadangan", today.plus_days(-10));
        if (today == day("2027-01-10"))
            fulfil_all(dewi, "laporan", day("2026-12-31"));
        if (today == day("2027-02-10"))
            fulfil_all(fransiska, "laporan", day("2026-12-31"));
        for (const auto& sent : listed(yusuf, View::submitted))
            ASSERT_TRUE(accept_evidence(place, by(yusuf, sent)));
    }
    void fulfil_all(const access::Actor& actor, const char* duty, Date ended_by)
    {
        for (const auto& owed : listed(actor, View::open))
            if (owed.duty == duty && owed.term.last <= ended_by) {
                ASSERT_TRUE(say_done(actor, owed));
            }
    }
    void live_until(const char* last)
    {
        for (auto today = place.today(now); today <= day(last); today = today.plus_days(1)) {
            now = Instant::at(today, 480, city.zone.offset);
            total.made += make().made;
            for (;;) {
                const auto pursued = pursue_obligations(place, now);
                if (pursued.obligations == 0)
                    break;
                total.pursued.reminders += pursued.reminders;
                total.pursued.escalations += pursued.escalations;
                total.pursued.reprimands += pursued.reprimands;
                total.pursued.lines += pursued.lines;
            }
            total.letters += send_daily_letters(place, now).letters;
            work();
        }
    }
    struct {
        int made = 0, letters = 0;
        Pursued pursued;
    } total;
};

TEST_F(AYear, IsCountedToTheLastReminder)
{
    live_until("2027-03-31");
    // 15 months and 2 years of three agencies, 3 halves of one unit.
    EXPECT_EQ(total.made, 45 + 6 + 3);
    // Monthly: 14 came due; nobody reminds the first; the second and third are reminded before and after each.
    // Yearly: 1, 3 and 3. Half-yearly: 2.
    EXPECT_EQ(total.pursued.reminders, 14 * 4 + 7 + 2);
    EXPECT_EQ(total.pursued.escalations, 1 + 2);
    EXPECT_EQ(total.pursued.reprimands, 1);
    // The Environment Office has two keepers. To the head goes one for the reprimand.
    EXPECT_EQ(total.pursued.lines, 28 + 56 + 1 + 3 + 6 + 1 + 1 + 2 + 2);
    // No two lines of a person fall on one day here, so each is a letter, and none tells of evidence that was checked at once.
    EXPECT_EQ(total.letters, total.pursued.lines);
    EXPECT_EQ(count("outbox"), total.letters);
    EXPECT_EQ(count("reminder"), 0);
    EXPECT_EQ(count("daily_letter where lines = 0"), 4);
    EXPECT_EQ(count("obligation_notice where told is not null"), 65 + 3 + 1);
    EXPECT_EQ(count("obligation_notice where told is null"), 0);

    std::vector<FiguresOf> figures;
    database->read(
        [&](db::Reader& reader) { figures = duty_figures(reader, "cadangan", day("2026-02-01"), day("2027-03-31"), now); });
    ASSERT_EQ(figures.size(), 3u);
    EXPECT_EQ(figures[0].figures.in_time, 14);   // dinkes
    EXPECT_EQ(figures[1].figures.late_kept, 14); // disdik
    EXPECT_EQ(figures[2].figures.overdue, 14);   // dlh
}

// Kotamobagu 2017 Pasal 37 ayat (3)
TEST_F(AYear, EndsWithAReprimandThatTheHeadSigns)
{
    live_until("2027-03-02");
    std::vector<OfficeLetter> letters;
    database->read([&](db::Reader& reader) { letters = waiting_letters(reader); });
    ASSERT_EQ(letters.size(), 1u);
    EXPECT_EQ(letters[0].label(), "1/2027");
    EXPECT_EQ(letters[0].recipient, "Pimpinan Dinas Lingkungan Hidup");
    EXPECT_NE(letters[0].content.find("31 Januari 2027"), std::string::npos);
    const LetterAct by_head{head, letters[0].id, letters[0].version, now};
    EXPECT_EQ(sign_letter(place, {yusuf, letters[0].id, 0, now}).refusal().why, Why::forbidden);
    EXPECT_EQ(decline_letter(place, by_head, "").refusal().code, "obligation.reason_missing");
    const auto mails = count("outbox");
    const auto done = sign_letter(place, by_head).value();
    EXPECT_EQ(done.state, LetterState::signed_);
    EXPECT_EQ(done.decided_name, "Ratna Dewi");
    EXPECT_EQ(done.told, 2);
    EXPECT_EQ(count("outbox"), mails + 2); // to both keepers of the agency
    EXPECT_EQ(sign_letter(place, by_head).refusal().why, Why::conflict);
    EXPECT_EQ(count("event where subject = 'office_letter'"), 1);
}

TEST_F(AYear, NumbersItsLettersWithoutGaps)
{
    for (auto& duty : duties)
        duty.late = {{1, Consequence::Act::reprimand, ""}};
    live_until("2026-04-30");
    std::vector<OfficeLetter> letters;
    database->read([&](db::Reader& reader) { letters = letters_of_year(reader, 2026); });
    // January to March: the second and third agency were late each month.
    ASSERT_EQ(letters.size(), 6u);
    for (int i = 0; i < 6; ++i)
        EXPECT_EQ(letters[static_cast<std::size_t>(i)].number, i + 1);
    const auto declined = decline_letter(place, {head, letters[2].id, 0, now}, "Sudah dilaporkan lisan.");
    EXPECT_EQ(declined->label(), "3/2026");
}

} // namespace
} // namespace pendopo::duties
