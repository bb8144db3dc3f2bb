// Imports: all rows or none, each fault told with its row and column, what is there already left alone.
#include "audit/verify_chain.hpp"
#include "registers/exchange/exchange_test.hpp"

namespace pendopo::registers::exchange {
namespace {

TEST_F(Exchange, AddsChangesAndLeavesAlone)
{
    const auto box = make(siti, boxes, R"({"nama":"Lemari B"})").value();
    const auto first = import_text(dewi,
        "Nama;Jenis;Umur;nilai;Berlaku sampai;Wadah\nKursi;Baru;;1.250.000;31/12/2027;lemari b\n"
        "Meja;lama;12;\"Rp 2.500.000\";2027-01-05;#"
            + std::to_string(box.id) + "\n");
    EXPECT_EQ(told(first.troubles), "");
    EXPECT_EQ(first.created, 2u);
    const auto all = list(dewi, things).value().rows;
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(write_json(all[0].values),
        R"({"nama":"Kursi","jenis":"baru","nilai":1250000,"berlaku_sampai":"2027-12-31","wadah":)" + std::to_string(box.id)
            + "}");
    EXPECT_EQ(all[1].values["umur"], Value(12));
    EXPECT_EQ(all[1].owner, "dinkes");
    EXPECT_EQ(reading([&](db::Reader& reader) { return passages_after(reader, "barang", "created", 0); }).size(), 2u);
    EXPECT_EQ(count("event where name = 'entries.imported' and subject = 'entry_batch'"), 1);

    const auto id = std::to_string(all[0].id), other = std::to_string(all[1].id);
    const auto second = import_text(dewi,
        "ID entri,Versi entri,Nama,Nilai\n" + id + ",1,Kursi,1500000\n#" + other + ",,Meja,2500000\n,,Lampu baru,\n");
    EXPECT_EQ(told(second.troubles), "4 jenis <>: Pilih “Jenis”\n");
    const auto third = import_text(dewi,
        "ID entri,Versi entri,Nama,Nilai,Jenis\n" + id + ",1,Kursi,1500000,Baru\n#" + other
            + ",,Meja,2500000,lama\n,,Lampu,,baru\n");
    EXPECT_EQ(told(third.troubles), "");
    EXPECT_EQ(third.created, 1u);
    EXPECT_EQ(third.changed, 1u);
    EXPECT_EQ(third.unchanged, 1u);
    EXPECT_EQ(again(all[0]).values["nilai"], Value(1500000));
    EXPECT_EQ(again(all[0]).values["berlaku_sampai"], Value("2027-12-31")) << "columns left out stay";
    EXPECT_EQ(again(all[1]).version, 1);
    EXPECT_FALSE(audit::verify_chain(*database).first_break);
}

TEST_F(Exchange, TellsEachFaultAtItsRowAndColumn)
{
    const auto theirs = thing(rudi, "Punya dinas lain");
    const auto own = thing(dewi, "Punya sendiri");
    const auto id = std::to_string(own.id);
    const auto wrong = import_text(dewi,
        "_id,_versi,Nama,Jenis,Nilai,Berlaku sampai,Keadaan\n"
        ",,Satu,rusak,banyak,31/02/2027,\n"
            + id + ",9,Dua,Baru,,,\n" + std::to_string(theirs.id)
            + ",,Tiga,Baru,,,\n"
              "99999,,Empat,Baru,,,\n"
              ",,Lima,Baru,1250000.50,,Dipakai\n");
    EXPECT_EQ(told(wrong.troubles),
        "2 jenis <rusak>: Pilih Jenis dari daftar\n"
        "2 nilai <banyak>: Isi Nilai dengan rupiah bulat, misalnya 1.250.000\n"
        "2 berlaku_sampai <31/02/2027>: Isi Berlaku sampai dengan hari, bulan, dan tahun yang ada di kalender, misalnya 30 11 "
        "2026\n"
        "3 _versi <9>: Entri ini sudah diubah sejak diunduh: sekarang versi 1. Unduh lagi agar tidak menimpa\n"
        "5 _id <99999>: Entri itu tidak ada di register ini, atau bukan untuk Anda\n"
        "6 _keadaan <Dipakai>: Keadaan berubah dengan langkah, tidak lewat impor\n");
    EXPECT_EQ(count("entry where register = 'barang'"), 2);
    // What only the act itself finds: not theirs to change, taken names, the same entry twice.
    const auto later = import_text(dewi,
        "_id,Nama,Jenis\n" + std::to_string(theirs.id) + ",Diambil,Baru\n,Punya sendiri,Baru\n" + id + ",A,Baru\n" + id
            + ",B,Baru\n");
    ASSERT_EQ(later.troubles.size(), 1u);
    EXPECT_EQ(told(later.troubles), "5 _id <#" + id + ">: Entri ini sudah ada di baris 4\n");
    const auto last
        = import_text(dewi, "_id,Nama,Jenis\n" + std::to_string(theirs.id) + ",Diambil,Baru\n,Punya sendiri,Baru\n");
    EXPECT_EQ(told(last.troubles),
        "2 nama <Diambil>: Nama hanya dapat diubah petugas lain\n3 nama <Punya sendiri>: Sudah ada barang dengan isian yang "
        "sama: Punya sendiri\n");
    EXPECT_EQ(again(own).version, 1);
}

TEST_F(Exchange, RefusesHeadsThatMeanNothing)
{
    EXPECT_EQ(told(import_text(dewi, "Nama,Warna\nKursi,merah\n").troubles),
        "1  <Warna>: Register ini tidak mempunyai kolom “Warna”. Pakai judul kolom dari templat\n");
    EXPECT_EQ(told(import_text(dewi, "Nama,nama\nKursi,x\n").troubles),
        "1 nama <nama>: Kolom “nama” ada dua. Hapus salah satunya\n");
    EXPECT_EQ(told(import_text(dewi, "").troubles), "1  <>: Berkas ini tidak memuat baris isian di bawah judul kolom\n");
    EXPECT_EQ(told(import_text(dewi, "Nama,Jenis\nKursi,Baru,lebih\n").troubles),
        "2  <lebih>: Sel ini berdiri di kolom tanpa judul. Kosongkan atau beri judul kolomnya\n");
    Progress progress;
    EXPECT_EQ(import_entries(place, things, {auditor, file_with("Nama\nx\n"), "", Keeping::keep, now}, progress).refusal().code,
        "import.not_yours");
    EXPECT_EQ(import_entries(place, things, {dewi, file_with("PK rusak"), "", Keeping::keep, now}, progress).refusal().code,
        "sheet.damaged");
}

// Three bad rows of many leave nothing behind, and are named. The number that the issue asks for is measured in bench/.
TEST_F(Exchange, ThreeBadRowsLeaveNothingBehind)
{
    std::string csv = "Nama,Jenis,Nilai\n";
    for (int i = 2; i <= 5001; ++i)
        csv += "Barang " + std::to_string(i) + "," + (i == 17 || i == 2500 || i == 5001 ? "Rusak" : "Baru") + ",5000\n";
    const auto bad = import_text(dewi, csv);
    EXPECT_EQ(told(bad.troubles),
        "17 jenis <Rusak>: Pilih Jenis dari daftar\n2500 jenis <Rusak>: Pilih Jenis dari daftar\n"
        "5001 jenis <Rusak>: Pilih Jenis dari daftar\n");
    for (const char* table_name : {"entry", "entry_version", "entry_passage", "entry_unique", "entry_value", "event"})
        EXPECT_EQ(count(table_name), 0) << table_name;
    // The same where only the act finds them: names that the table itself has twice.
    std::string twice = "Nama,Jenis\n";
    for (int i = 2; i <= 3001; ++i)
        twice += "Barang " + std::to_string(i == 40 || i == 2000 || i == 3001 ? 3 : i) + ",Baru\n";
    EXPECT_EQ(import_text(dewi, twice).troubles.size(), 3u);
    EXPECT_EQ(told(import_text(dewi, twice, Keeping::dry_run).troubles),
        "40 nama <Barang 3>: Isinya sama dengan baris 3\n2000 nama <Barang 3>: Isinya sama dengan baris 3\n"
        "3001 nama <Barang 3>: Isinya sama dengan baris 3\n");
    EXPECT_EQ(count("entry"), 0);
    EXPECT_EQ(count("entry_unique"), 0);
}

TEST_F(Exchange, AnImportIsSentCheckedAgreedAndKept)
{
    const auto clock = [&] { return now; };
    database->run_script(R"(update person set position = '{"id":"","en":""}')");
    database->run_script("insert into person_role (person_id, role, unit) values (1, 'agency_keeper', '')");
    const auto sent = send_table(place, dewi, things, upload("Nama,Jenis\nKursi,Baru\nMeja,Aneh\n", "barang.csv"), now).value();
    EXPECT_EQ(found(dewi, sent.id).state, ImportState::checking);
    EXPECT_EQ(reading([&](db::Reader& reader) { return find_import(reader, rudi, things, sent.id); }).refusal().code,
        "import.unknown");
    EXPECT_TRUE(run_next_import(place, clock));
    EXPECT_FALSE(run_next_import(place, clock));
    const auto refused = found(dewi, sent.id);
    EXPECT_EQ(refused.state, ImportState::refused);
    ASSERT_EQ(refused.troubles.size(), 1u);
    EXPECT_EQ(refused.troubles[0].row, 3u);
    EXPECT_EQ(refused.troubles[0].column, Bilingual("Jenis", "Kind"));
    EXPECT_EQ(decide_import(place, dewi, things, sent.id, Decision::keep, now).refusal().code, "import.decided");

    const auto good = send_table(place, dewi, things, upload("Nama,Jenis\nKursi,Baru\nMeja,Lama\n", "barang.csv"), now).value();
    run_next_import(place, clock);
    EXPECT_EQ(found(dewi, good.id).state, ImportState::refused) << "an old thing has an age";
    const auto better
        = send_table(place, dewi, things, upload("Nama,Jenis,Umur\nKursi,Baru,\nMeja,Lama,4\n", "barang.csv"), now).value();
    run_next_import(place, clock);
    EXPECT_EQ(found(dewi, better.id).state, ImportState::checked);
    EXPECT_EQ(found(dewi, better.id).created, 2);
    EXPECT_EQ(count("entry"), 0);
    EXPECT_EQ(decide_import(place, rudi, things, better.id, Decision::keep, now).refusal().code, "import.unknown");
    ASSERT_TRUE(decide_import(place, dewi, things, better.id, Decision::keep, now));
    // A program that stopped in the middle is succeeded by the next one.
    database->run_script("update entry_import set claim = 'x', claimed_at = " + std::to_string(now.unix_milliseconds())
        + " where state = 'keeping'");
    EXPECT_FALSE(run_next_import(place, clock));
    at("2026-11-23T09:20");
    EXPECT_TRUE(run_next_import(place, clock));
    EXPECT_EQ(found(dewi, better.id).state, ImportState::kept);
    EXPECT_EQ(count("entry"), 2);
    EXPECT_FALSE(run_next_import(place, clock));
    EXPECT_EQ(reading([&](db::Reader& reader) { return imports_of(reader, dewi, things); }).size(), 3u);
    EXPECT_FALSE(audit::verify_chain(*database).first_break);
}

// A trial says what keeping would say: whether it can do so by looking, or only inside the act.
TEST_F(Exchange, ATrialSaysWhatKeepingWouldSay)
{
    const auto old = thing(dewi, "Lama");
    const auto id = std::to_string(old.id);
    const std::vector<std::string> tables{"Nama,Jenis\nA,Baru\nLama,Baru\n", "Nama,Jenis,Wadah\nA,Baru,#77\n",
        "_id,Nama,Jenis\n" + id + ",Baru,Baru\n,Lama,Baru\n", "_id,Nama,Jenis\n,Lama,Baru\n" + id + ",Baru,Baru\n",
        "Nama,Jenis,Catatan\nA,Baru,x\n"};
    for (const auto& table : tables) {
        const auto tried = import_text(dewi, table, Keeping::dry_run);
        EXPECT_EQ(tried.batch, 0);
        EXPECT_EQ(count("entry"), 1);
        const auto kept = import_text(dewi, table);
        EXPECT_EQ(told(tried.troubles), told(kept.troubles)) << table;
        EXPECT_EQ(tried.created, kept.created) << table;
        if (kept.batch)
            break; // the one that can be kept: nothing may be tried after it
    }
    EXPECT_EQ(count("entry"), 2);
    // Ranges of one file that overlap each other are found by a trial too.
    Progress progress;
    const auto overlapping = import_entries(place, addresses,
        {yusuf, file_with("Pemilik,Rentang\ndinkes,10.1.0.0/16\ndisdik,10.2.0.0/16\ndisdik,10.1.4.0/24\n"), "",
            Keeping::dry_run, now},
        progress)
                                 .value();
    ASSERT_EQ(overlapping.troubles.size(), 1u);
    EXPECT_EQ(overlapping.troubles[0].row, 4u);
    EXPECT_EQ(overlapping.troubles[0].column, "rentang");
}

} // namespace
} // namespace pendopo::registers::exchange
