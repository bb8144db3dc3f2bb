// History, and acts on many entries: all or nothing.
#include "audit/verify_chain.hpp"
#include "registers/registers_test.hpp"

namespace pendopo::registers {
namespace {

class Many : public SmallRegisters {
protected:
    std::vector<NewEntry> rows(int many, int wrong = -1)
    {
        std::vector<NewEntry> all;
        for (int i = 0; i < many; ++i)
            all.push_back({.values = json(R"({"nama":"Barang )" + std::to_string(i) + R"(","jenis":")"
                               + (i == wrong ? "salah" : "baru") + R"("})")});
        return all;
    }
};

TEST_F(Many, are_imported_in_one_act_or_not_at_all)
{
    const auto bad = create_entries(place, dewi, things, rows(40, 17), Keeping::keep, now).value();
    ASSERT_EQ(bad.troubles.size(), 1u);
    EXPECT_EQ(bad.troubles[0].row, 17u);
    EXPECT_EQ(bad.troubles[0].complaints.at(0).code, "choice");
    EXPECT_EQ(count("entry"), 0);

    auto twice = rows(40);
    twice[39].values = twice[3].values;
    const auto doubled = create_entries(place, dewi, things, twice, Keeping::keep, now).value();
    ASSERT_EQ(doubled.troubles.size(), 1u);
    EXPECT_EQ(doubled.troubles[0].row, 39u);
    EXPECT_TRUE(doubled.ids.empty());
    EXPECT_EQ(count("entry"), 0);
    EXPECT_EQ(count("event"), 0);

    const auto tried = create_entries(place, dewi, things, rows(40), Keeping::dry_run, now).value();
    EXPECT_TRUE(tried.troubles.empty());
    EXPECT_EQ(count("entry"), 0);
    const auto kept = create_entries(place, dewi, things, rows(40), Keeping::keep, now).value();
    EXPECT_EQ(kept.ids.size(), 40u);
    EXPECT_EQ(count("entry where owner = 'dinkes'"), 40);
    EXPECT_EQ(count("entry_version where batch = " + std::to_string(kept.batch)), 40);
    EXPECT_EQ(count("event where subject = 'entry_batch' and name = 'entries.created'"), 1);
    const auto passages = reading([&](db::Reader& reader) { return passages_after(reader, "barang", "created", 39); });
    ASSERT_EQ(passages.size(), 1u);
    EXPECT_EQ(passages[0].number, 40);
    EXPECT_EQ(passages[0].entry_id, kept.ids.back());
    // Single acts go on where the batch ended.
    thing(rudi, "Sendiri");
    EXPECT_EQ(reading([&](db::Reader& reader) { return passages_after(reader, "barang", "", 40); }).at(0).number, 41);
}

TEST_F(Many, are_changed_together_or_not_at_all)
{
    const auto one = thing(dewi, "Satu"), two = thing(dewi, "Dua"), three = thing(rudi, "Tiga");
    const BulkChange all{.entries = {{one.id, 1}, {two.id, 1}, {three.id, 1}}, .what = json(R"({"jenis":"lama","umur":4})")};
    const auto refused = bulk_change(place, dewi, things, all, now);
    EXPECT_EQ(codes(refused.refusal()), "entries.not_changed " + std::to_string(three.id) + ".jenis=field.not_yours");
    EXPECT_EQ(again(one).version, 1);
    const auto changed = bulk_change(place, yusuf, things, all, now).value();
    EXPECT_EQ(changed.changed, 3u);
    EXPECT_EQ(again(three).values["umur"], Value(4));
    EXPECT_EQ(count("event where subject = 'entry_batch' and name = 'entries.changed'"), 1);
    EXPECT_EQ(codes(bulk_change(place, yusuf, things, all, now).refusal()),
        "entries.not_changed " + std::to_string(one.id) + "=entry.changed " + std::to_string(two.id) + "=entry.changed "
            + std::to_string(three.id) + "=entry.changed");
    const BulkChange end{.entries = {{two.id, 2}, {one.id, 2}, {one.id, 2}},
        .what = StepTaken{.step = "akhiri"},
        .note = "Rusak."};
    EXPECT_EQ(bulk_change(place, dewi, things, end, now)->changed, 2u);
    EXPECT_TRUE(again(one).final);
    EXPECT_EQ(bulk_change(place, dewi, things, {.entries = {}, .what = Value::map()}, now).refusal().code, "entries.number");
    EXPECT_FALSE(audit::verify_chain(*database).first_break);
}

TEST_F(Many, versions_tell_who_changed_what_when)
{
    const auto entry = thing(dewi, "Kursi");
    at("2026-11-24T10:00");
    auto act = by(dewi, entry);
    act.note = "Salah tulis.";
    act.files = {proof()};
    const auto renamed = change_entry(place, act, json(R"({"nama":"Kursi roda","nilai":5})")).value();
    at("2026-11-25T10:00");
    ASSERT_TRUE(approve(yusuf, renamed));
    const auto history = reading([&](db::Reader& reader) { return history_of(reader, entry.id); });
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[0].act, "step_taken");
    EXPECT_EQ(history[0].step, "setujui");
    EXPECT_EQ(history[0].checks, std::vector<int>{0});
    EXPECT_EQ(history[0].person_name, "Yusuf Maulana");
    EXPECT_EQ(history[1].note, "Salah tulis.");
    const auto told = [](const EntryVersion& version) {
        std::string all;
        for (const auto& change : version.changes)
            all += change.field + " ";
        return all;
    };
    EXPECT_EQ(told(history[0]), "@state @number nilai document.bukti ");
    EXPECT_EQ(told(history[1]), "nama nilai document.bukti ");
    EXPECT_EQ(history[1].changes[0].before, Value("Kursi"));
    EXPECT_EQ(history[1].changes[0].after, Value("Kursi roda"));
    EXPECT_EQ(told(history[2]), "@state @owner nama jenis ");
    EXPECT_EQ(reading([&](db::Reader& reader) { return history_of(reader, entry.id, 3, 1); }).at(0).version, 2);
    EXPECT_EQ(reading([&](db::Reader& reader) { return version_of(reader, entry.id, 2); })->title, "Kursi roda");
    EXPECT_FALSE(reading([&](db::Reader& reader) { return version_of(reader, entry.id, 9); }));
}

// "As it stood on 7 October 2021": by what was in force, and by what had been written down.
TEST_F(Many, stand_as_they_stood_by_effect_and_by_record)
{
    NewEntry old{.values = json(R"({"nama":"Rencana lama","jenis":"baru"})"), .effective_on = Date::parse("2021-01-04")};
    const auto entry = create_entry(place, dewi, things, old, now).value();
    at("2026-12-01T23:59");
    auto act = by(dewi, entry);
    act.effective_on = Date::parse("2023-06-01");
    ASSERT_TRUE(change_entry(place, act, json(R"({"nama":"Rencana baru"})")));
    const auto stood = [&](const char* day, By way) {
        const auto version
            = reading([&](db::Reader& reader) { return as_it_stood(reader, place, entry.id, *Date::parse(day), way); });
        return version ? version->title : "";
    };
    EXPECT_EQ(stood("2021-01-03", By::effect), "");
    EXPECT_EQ(stood("2021-10-07", By::effect), "Rencana lama");
    EXPECT_EQ(stood("2023-06-01", By::effect), "Rencana baru");
    EXPECT_EQ(stood("2021-10-07", By::record), "");
    EXPECT_EQ(stood("2026-11-30", By::record), "Rencana lama");
    EXPECT_EQ(stood("2026-12-01", By::record), "Rencana baru") << "in the city's own day";
    thing(rudi, "Baru");
    const auto whole = reading([&](db::Reader& reader) {
        return register_as_it_stood(reader, place, things, *Date::parse("2021-10-07"), By::effect);
    });
    ASSERT_EQ(whole.rows.size(), 1u);
    EXPECT_EQ(whole.rows[0].second.title, "Rencana lama");
    EXPECT_EQ(whole.next, 0);
}

TEST_F(Many, are_drawn_anew_when_the_register_says_otherwise)
{
    EXPECT_EQ(reindex_entries(place, now), 0u);
    thing(dewi, "Kursi", R"("jenis":"lama","umur":1)");
    EXPECT_EQ(reindex_entries(place, now), 0u) << "nothing has changed";
    auto files_changed = with_addresses();
    auto text = governance::small_registers().at("common/registers/barang.yaml");
    text.replace(text.find("title: [nama]"), 13, "title: [jenis, nama]");
    files_changed["common/registers/barang.yaml"] = text;
    const governance::SmallCity other(files_changed);
    const Workplace elsewhere{*database, identifiers, other.catalogue, other.arrangements, files, ""};
    EXPECT_EQ(reindex_entries(elsewhere, now), 1u);
    EXPECT_EQ(names(yusuf), "Lama · Kursi");
    EXPECT_EQ(names(yusuf, {.typed = "lama"}), "Lama · Kursi");
    EXPECT_EQ(count("entry_value where field = '~jenis'"), 1);
    EXPECT_EQ(count("entry_unique"), 1);
    EXPECT_EQ(reindex_entries(elsewhere, now), 0u);
}

} // namespace
} // namespace pendopo::registers
