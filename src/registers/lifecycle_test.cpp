// An entry from its beginning to its end, through every gate of its register.
#include "audit/verify_chain.hpp"
#include "registers/registers_test.hpp"

namespace pendopo::registers {
namespace {

class Lifecycle : public SmallRegisters {};

TEST_F(Lifecycle, begins_in_the_first_state_with_its_version_event_and_passage)
{
    const auto entry = thing(dewi, "Kursi roda");
    EXPECT_EQ(entry.owner, "dinkes");
    EXPECT_EQ(entry.state, "usulan");
    EXPECT_EQ(entry.version, 1);
    EXPECT_EQ(entry.title, "Kursi roda");
    EXPECT_EQ(entry.effective_on, *Date::parse("2026-11-23"));
    const auto kept = again(entry);
    EXPECT_EQ(kept.values, json(R"({"nama":"Kursi roda","jenis":"baru"})"));
    EXPECT_EQ(kept.created_name, "Dewi Kartikasari");
    EXPECT_EQ(kept.due_key, confirm_key);
    EXPECT_EQ(kept.due_on, Date::parse("2027-11-23"));
    EXPECT_EQ(count("event where subject = 'entry' and name = 'entry.created'"), 1);
    EXPECT_EQ(count("entry_version"), 1);
    EXPECT_EQ(count("entry_passage where from_state = '' and to_state = 'usulan'"), 1);
}

TEST_F(Lifecycle, refuses_what_the_file_does_not_allow)
{
    EXPECT_EQ(codes(make(dewi, things, "{}").refusal()), "entry.invalid nama=required jenis=required");
    EXPECT_EQ(codes(make(dewi, things, R"({"nama":"A","jenis":"lama"})").refusal()), "entry.invalid umur=required");
    EXPECT_EQ(codes(make(dewi, things, R"({"nama":"A","jenis":"baru","namaa":"B"})").refusal()), "entry.invalid namaa=unknown");
    EXPECT_EQ(codes(make(dewi, things, R"({"nama":"A","jenis":"baru","wadah":99})").refusal()), "entry.invalid wadah=entry");
    EXPECT_EQ(codes(make(dewi, things, R"({"nama":"A","jenis":"baru","catatan":"x"})").refusal()),
        "entry.invalid catatan=field.not_yours");
    EXPECT_EQ(codes(make(dewi, things, R"({"nama":"A","jenis":"baru"})", "disdik").refusal()), "entry.not_yours_to_add");
    EXPECT_EQ(codes(make(yusuf, things, R"({"nama":"A","jenis":"baru"})").refusal()), "entry.invalid owner=required");
    EXPECT_EQ(codes(make(yusuf, things, R"({"nama":"A","jenis":"baru"})", "dinsos").refusal()),
        "entry.invalid owner=owner.unknown");
    EXPECT_EQ(make(auditor, things, R"({"nama":"A","jenis":"baru"})").refusal().why, Why::forbidden);
    NewEntry future{.values = json(R"({"nama":"A","jenis":"baru"})"), .effective_on = Date::parse("2026-11-24")};
    EXPECT_EQ(codes(create_entry(place, dewi, things, future, now).refusal()),
        "entry.invalid effective_on=effective_on.future");
    EXPECT_EQ(count("entry"), 0);
    EXPECT_EQ(count("entry_value"), 0);
    EXPECT_EQ(count("event"), 0);
}

TEST_F(Lifecycle, lets_a_step_through_only_when_every_gate_is_open)
{
    const auto entry = thing(dewi, "Kursi roda");
    EXPECT_EQ(codes(take_step(place, by(yusuf, entry), {.step = "setujui"}).refusal()),
        "entry.invalid nilai=required document.bukti=document.missing check.0=check.missing");
    EXPECT_EQ(codes(finish(rudi, entry).refusal()), "step.not_yours");
    EXPECT_EQ(codes(take_step(place, by(dewi, entry), {.step = "akhiri"}).refusal()), "entry.invalid note=required");
    EXPECT_EQ(codes(take_step(place, by(dewi, entry), {.step = "tiada"}).refusal()), "step.unknown");
    EXPECT_EQ(again(entry).version, 1);

    const auto approved = approve(yusuf, entry).value();
    EXPECT_EQ(approved.state, "dipakai");
    EXPECT_EQ(approved.number, "1/BRG/2026");
    EXPECT_EQ(approved.values["nilai"], Value(1250000));
    EXPECT_EQ(codes(approve(yusuf, approved).refusal()), "step.out_of_order");
    const auto ended = finish(dewi, approved).value();
    EXPECT_TRUE(again(ended).final);
    EXPECT_FALSE(again(ended).due_on);
    EXPECT_EQ(again(ended).number, "1/BRG/2026");
    EXPECT_EQ(count("entry_date"), 0);
    EXPECT_EQ(codes(change_entry(place, by(dewi, ended), json(R"({"nama":"Lain"})")).refusal()), "entry.ended");
    EXPECT_EQ(count("event where subject = 'entry' and name = 'entry.step_taken'"), 2);
    EXPECT_FALSE(audit::verify_chain(*database).first_break);
}

// Four eyes: the step asks for somebody else than the one who wrote it.
TEST_F(Lifecycle, keeps_the_last_hand_from_deciding)
{
    const auto entry = make(yusuf, things, R"({"nama":"Kursi","jenis":"baru"})", "dinkes").value();
    EXPECT_EQ(codes(approve(yusuf, entry).refusal()), "step.second_person");
    EXPECT_TRUE(approve(ratna, entry));
}

TEST_F(Lifecycle, changes_some_values_and_leaves_the_rest)
{
    const auto entry = thing(dewi, "Kursi", R"("jenis":"lama","umur":3,"nilai":100)");
    const auto changed = change_entry(place, by(dewi, entry), json(R"({"jenis":"baru","nilai":null})")).value();
    EXPECT_EQ(again(changed).values, json(R"({"nama":"Kursi","jenis":"baru"})")) << "the age is no longer asked";
    EXPECT_EQ(changed.version, 2);
    EXPECT_EQ(change_entry(place, by(rudi, changed), json(R"({"nama":"Meja"})")).refusal().why, Why::forbidden);
    EXPECT_EQ(codes(change_entry(place, by(dewi, changed), json(R"({"catatan":"x"})")).refusal()),
        "entry.not_yours catatan=field.not_yours");
    const auto noted = change_entry(place, by(yusuf, changed), json(R"({"catatan":"Periksa"})")).value();
    EXPECT_EQ(codes(change_entry(place, by(dewi, noted), json(R"({"nama":""})")).refusal()), "entry.invalid nama=required");
    EXPECT_EQ(count("event where name = 'entry.changed'"), 2);
}

// Two officers had the page open: the second is told, and nothing of theirs is mixed in.
TEST_F(Lifecycle, refuses_a_change_of_an_older_version)
{
    const auto entry = thing(dewi, "Kursi");
    ASSERT_TRUE(change_entry(place, by(dewi, entry), json(R"({"nama":"Kursi merah"})")));
    const auto late = change_entry(place, by(yusuf, entry), json(R"({"jenis":"lama","umur":2})"));
    EXPECT_EQ(late.refusal().why, Why::conflict);
    EXPECT_EQ(again(entry).values, json(R"({"nama":"Kursi merah","jenis":"baru"})"));
    EXPECT_EQ(finish(dewi, entry).refusal().why, Why::conflict);
    EXPECT_EQ(count("entry_version"), 2);
}

TEST_F(Lifecycle, keeps_every_document_and_shows_the_newest)
{
    const auto entry = thing(dewi, "Kursi");
    auto first = by(dewi, entry);
    first.files = {proof("satu.pdf")};
    const auto once = change_entry(place, first, Value::map()).value();
    auto second = by(dewi, once);
    second.files = {proof("dua.pdf")};
    ASSERT_TRUE(change_entry(place, second, Value::map()));
    const auto now_there = reading([&](db::Reader& reader) { return files_of_entry(reader, entry.id); });
    const auto all = reading([&](db::Reader& reader) { return all_files_of_entry(reader, entry.id); });
    ASSERT_EQ(now_there.size(), 1u);
    EXPECT_EQ(now_there[0].name, "dua.pdf");
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[1].name, "satu.pdf");
    EXPECT_EQ(all[1].superseded_at, now);
    EXPECT_EQ(all[1].version, 2);
    auto wrong = by(dewi, again(entry));
    wrong.files = {{"surat", proof().file}, {"bukti", {"foto.png", "image/png", std::string(64, 'b'), 10}}};
    EXPECT_EQ(codes(change_entry(place, wrong, Value::map()).refusal()),
        "entry.invalid document.surat=document.unknown document.bukti=file.type");
}

TEST_F(Lifecycle, is_confirmed_without_a_new_version)
{
    const auto entry = thing(dewi, "Kursi");
    at("2027-10-01T09:00");
    const auto confirmed = confirm_entry(place, by(dewi, entry)).value();
    EXPECT_EQ(confirmed.version, 1);
    EXPECT_EQ(again(entry).due_on, Date::parse("2028-10-01"));
    EXPECT_EQ(again(entry).confirmed_at, now);
    EXPECT_EQ(confirm_entry(place, by(rudi, entry)).refusal().why, Why::forbidden);
    EXPECT_EQ(count("event where name = 'entry.confirmed'"), 1);
}

TEST_F(Lifecycle, is_classified_by_deciders_and_hidden_from_the_rest)
{
    const auto entry = thing(dewi, "Kursi");
    EXPECT_EQ(change_classification(place, by(dewi, entry), Classification::restricted).refusal().why, Why::forbidden);
    const auto hidden = change_classification(place, by(yusuf, entry), Classification::restricted).value();
    const auto find = [&](const access::Actor& actor) {
        return static_cast<bool>(
            reading([&](db::Reader& reader) { return find_entry(reader, place, actor, things, entry.id); }));
    };
    EXPECT_TRUE(find(dewi));
    EXPECT_TRUE(find(yusuf));
    EXPECT_FALSE(find(rudi));
    EXPECT_FALSE(find(siti));
    EXPECT_EQ(names(rudi), "");
    EXPECT_EQ(names(dewi), "Kursi");
    EXPECT_EQ(finish(rudi, hidden).refusal().why, Why::not_found) << "what one may not see does not exist";
}

} // namespace
} // namespace pendopo::registers
