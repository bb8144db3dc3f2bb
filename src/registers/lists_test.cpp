// Lists: filters, words; counts; what is due; relations; saved searches.
#include "registers/registers_test.hpp"

namespace pendopo::registers {

TEST_F(Lists, are_filtered_by_owner_state_field_and_words)
{
    const auto box = make(siti, boxes, R"({"nama":"Lemari besi"})").value();
    thing(dewi, "Kursi roda", R"("jenis":"baru","wadah":)" + std::to_string(box.id));
    const auto table = thing(dewi, "Meja rapat", R"("jenis":"lama","umur":3)");
    thing(rudi, "Kursi tamu", R"("jenis":"lama","umur":2)");
    ASSERT_TRUE(approve(yusuf, table));
    EXPECT_EQ(names(yusuf), "Kursi roda Kursi tamu Meja rapat");
    EXPECT_EQ(names(yusuf, {.owner = "disdik"}), "Kursi tamu");
    EXPECT_EQ(names(yusuf, {.states = {"dipakai"}}), "Meja rapat");
    EXPECT_EQ(names(yusuf, {.states = {"dipakai", "usulan"}, .fields = {{"jenis", "lama"}}}), "Kursi tamu Meja rapat");
    EXPECT_EQ(names(yusuf, {.fields = {{"wadah", std::to_string(box.id)}}}), "Kursi roda");
    EXPECT_EQ(names(yusuf, {.typed = "kur"}), "Kursi roda Kursi tamu");
    EXPECT_EQ(names(yusuf, {.typed = "TAMU kursi"}), "Kursi tamu");
    EXPECT_EQ(names(yusuf, {.typed = "kursi meja"}), "");
    EXPECT_EQ(names(yusuf, {.typed = "1/BRG/2026"}), "Meja rapat") << "its number";
    EXPECT_EQ(names(yusuf, {.typed = "100%"}), "");
    EXPECT_EQ(list(yusuf, things, {.fields = {{"nilai", "1"}}}).refusal().code, "list.filter");
    EXPECT_EQ(list(yusuf, things, {.fields = {{"catatan", "1"}}}).refusal().code, "list.filter");
}

TEST_F(Lists, are_filtered_by_the_year_of_a_date)
{
    thing(dewi, "Meja", R"("jenis":"baru","berlaku_sampai":"2027-03-01")");
    thing(dewi, "Kursi", R"("jenis":"baru","berlaku_sampai":"2027-12-31")");
    thing(dewi, "Lemari", R"("jenis":"baru","berlaku_sampai":"2028-01-01")");
    EXPECT_EQ(names(yusuf, {.fields = {{"berlaku_sampai", "2027"}}}), "Kursi Meja");
    EXPECT_EQ(names(yusuf, {.fields = {{"berlaku_sampai", "2028"}}}), "Lemari");
    EXPECT_EQ(names(yusuf, {.fields = {{"berlaku_sampai", "2027-03-01"}}}), "");
}

TEST_F(Lists, show_what_is_due_and_late)
{
    thing(dewi, "Segera", R"("jenis":"baru","berlaku_sampai":"2026-12-01")");
    thing(dewi, "Lewat", R"("jenis":"baru","berlaku_sampai":"2026-11-22")");
    thing(rudi, "Lama lagi", R"("jenis":"baru","berlaku_sampai":"2028-01-01")");
    EXPECT_EQ(names(yusuf, {.due = true, .sort = Sort::due}), "Lewat Segera");
    EXPECT_EQ(names(yusuf, {.late = true}), "Lewat");
    EXPECT_EQ(names(yusuf, {.due_before = Date::parse("2026-11-30")}), "Lewat");
    const auto due = [&](DueQuestion question) {
        std::string all;
        for (const auto& one : reading([&](db::Reader& reader) { return entries_due(reader, place, question); }))
            all += one.title + " " + one.field + " " + one.on.iso() + "; ";
        return all;
    };
    EXPECT_EQ(due({.owner = "dinkes", .until = *Date::parse("2026-12-31")}),
        "Lewat berlaku_sampai 2026-11-22; Segera berlaku_sampai 2026-12-01; ");
    EXPECT_EQ(due({.from = Date::parse("2026-11-23"), .until = *Date::parse("2026-12-31")}),
        "Segera berlaku_sampai 2026-12-01; ");
    EXPECT_EQ(due({.register_key = "barang", .field = "berlaku_sampai", .until = *Date::parse("2029-01-01"), .most = 1}),
        "Lewat berlaku_sampai 2026-11-22; ");
    // The check whether it is still right.
    EXPECT_EQ(due({.owner = "disdik", .until = *Date::parse("2027-12-31")}), "Lama lagi @confirm 2027-11-23; ");
}

TEST_F(Lists, show_others_only_to_those_who_may_see_them)
{
    make(siti, boxes, R"({"nama":"Lemari"})").value();
    EXPECT_EQ(list(siti, boxes).value().rows.size(), 1u);
    EXPECT_EQ(list(access::Actor{}, boxes).refusal().why, Why::forbidden);
    thing(dewi, "Kursi");
    EXPECT_EQ(names(auditor), "Kursi");
    const auto note
        = change_entry(place, by(yusuf, list(yusuf, things).value().rows.at(0)), json(R"({"catatan":"rahasia"})")).value();
    EXPECT_TRUE(Permissions(place.city(), dewi).visible(things, note).has("catatan")) << "its owner sees all of it";
    EXPECT_FALSE(Permissions(place.city(), auditor).visible(things, note).has("catatan"));
    EXPECT_EQ(names(auditor, {.typed = "rahasia"}), "");
}

TEST_F(Lists, show_the_public_only_what_is_public)
{
    const auto entry = approve(yusuf, thing(dewi, "Kursi")).value();
    const auto shown = [&](const std::string& typed = "") {
        return reading(
            [&](db::Reader& reader) { return list_public_entries(reader, place, things, {.typed = typed}, place.today(now)); })
            .value()
            .rows.size();
    };
    EXPECT_EQ(shown(), 0u) << "still internal";
    const auto open = change_classification(place, by(yusuf, entry), Classification::open).value();
    EXPECT_EQ(shown(), 1u);
    EXPECT_EQ(shown("kursi"), 1u);
    EXPECT_EQ(shown("meja"), 0u);
    EXPECT_TRUE(reading([&](db::Reader& reader) { return public_entry(reader, things, entry.id); }));
    ASSERT_TRUE(finish(dewi, open));
    EXPECT_EQ(shown(), 0u) << "no longer in use";
    EXPECT_FALSE(reading([&](db::Reader& reader) { return public_entry(reader, things, entry.id); }));
    EXPECT_EQ(reading([&](db::Reader& reader) { return list_public_entries(reader, place, boxes, {}, place.today(now)); })
                  .refusal()
                  .why,
        Why::not_found);
}

TEST_F(Lists, are_counted_by_condition)
{
    thing(dewi, "Satu");
    const auto two = thing(dewi, "Dua", R"("jenis":"lama","umur":1)");
    at("2026-12-01T09:00");
    ASSERT_TRUE(approve(yusuf, two));
    thing(rudi, "Tiga", R"("jenis":"lama","umur":1)");
    const auto counted = [&](EntryCondition condition, int most = 1000) {
        condition.register_key = "barang";
        return reading([&](db::Reader& reader) { return count_entries(reader, condition, most); });
    };
    EXPECT_EQ(counted({}), 3);
    EXPECT_EQ(counted({}, 2), 2);
    EXPECT_EQ(counted({.states = {"dipakai"}}), 1);
    EXPECT_EQ(counted({.where = {{"jenis", "lama"}}}), 2);
    EXPECT_EQ(counted({.where = {{"jenis", "lama"}}, .owner = "disdik"}), 1);
    EXPECT_EQ(counted({.states = {"usulan", "dipakai"}, .where = {{"jenis", "lama"}}, .owner = "dinkes"}), 1);
    EXPECT_EQ(counted({.changed_from = Instant::parse("2026-12-01T00:00:00+07:00")}), 2);
    EXPECT_EQ(counted({.changed_before = Instant::parse("2026-12-01T00:00:00+07:00")}), 1);
    EXPECT_FALSE(reading([&](db::Reader& reader) {
        return any_entry(reader, {.register_key = "barang", .where = {{"jenis", "x"}}});
    }));
    const auto by_state
        = reading([&](db::Reader& reader) { return count_entries_by(reader, {.register_key = "barang"}, "@state"); });
    EXPECT_EQ(by_state, (std::map<std::string, int>{{"usulan", 2}, {"dipakai", 1}}));
    const auto by_kind = reading(
        [&](db::Reader& reader) { return count_entries_by(reader, {.register_key = "barang", .owner = "dinkes"}, "jenis"); });
    EXPECT_EQ(by_kind, (std::map<std::string, int>{{"baru", 1}, {"lama", 1}}));
    const auto them = reading([&](db::Reader& reader) {
        return entries_where(reader, {.register_key = "barang", .where = {{"jenis", "lama"}}}, two.id);
    });
    ASSERT_EQ(them.size(), 1u);
    EXPECT_EQ(them[0].title, "Tiga");
}

TEST_F(Lists, tell_which_entries_point_to_one)
{
    const auto box = make(siti, boxes, R"({"nama":"Lemari"})").value();
    const auto chair = thing(dewi, "Kursi", R"("jenis":"baru","wadah":)" + std::to_string(box.id));
    const auto pointing
        = [&] { return reading([&](db::Reader& reader) { return entries_pointing_to(reader, place, yusuf, box.id); }); };
    ASSERT_EQ(pointing().size(), 1u);
    EXPECT_EQ(pointing()[0].title, "Kursi");
    EXPECT_EQ(pointing()[0].field, "wadah");
    EXPECT_EQ(reading([&](db::Reader& reader) { return relations_of_register(reader, "barang"); }).size(), 1u);
    EXPECT_EQ(ids_named(things, chair.values), std::vector<std::int64_t>{box.id});
    EXPECT_EQ(reading([&](db::Reader& reader) {
        return titles_of(reader, place, dewi, {box.id, chair.id});
    }).at(box.id),
        "Lemari");
    ASSERT_TRUE(change_entry(place, by(dewi, chair), json(R"({"wadah":null})")));
    EXPECT_TRUE(pointing().empty());
    EXPECT_EQ(reading([&](db::Reader& reader) { return suggest_entries(reader, place, dewi, boxes, "lem"); }).size(), 1u);
}

TEST_F(Lists, are_kept_as_searches_under_a_name)
{
    const auto own = save_search(place, dewi, things, " Yang lama ", "jenis=lama", Sharing::own, now).value();
    EXPECT_EQ(own.name, "Yang lama");
    save_search(place, yusuf, things, "Terlambat", "late=1", Sharing::everybody, now).value();
    EXPECT_EQ(save_search(place, dewi, things, "Yang lama", "jenis=baru", Sharing::own, now)->id, own.id);
    const auto seen = [&](const access::Actor& actor) {
        return reading([&](db::Reader& reader) { return saved_searches(reader, actor, "barang"); });
    };
    ASSERT_EQ(seen(dewi).size(), 2u);
    EXPECT_EQ(seen(dewi)[0].shared_by, "Yusuf Maulana");
    EXPECT_EQ(seen(dewi)[1].query, "jenis=baru");
    EXPECT_EQ(seen(rudi).size(), 1u);
    EXPECT_EQ(forget_search(place, rudi, own.id, now).refusal().why, Why::not_found);
    EXPECT_TRUE(forget_search(place, dewi, own.id, now));
    EXPECT_EQ(codes(save_search(place, dewi, things, " ", "", Sharing::own, now).refusal()), "entry.invalid name=search.name");
}

} // namespace pendopo::registers
