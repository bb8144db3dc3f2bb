// The pages about tables as officers use them: a trial first, each fault shown, nothing kept before their word.
#include "registers/exchange/pages/pages.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/templates/templates.hpp"
#include "registers/registers_test.hpp"
#include "ui/visit.hpp"

namespace pendopo::registers::exchange::pages {
namespace {

class TablePages : public SmallRegisters {
protected:
    struct Answered {
        int status = 0;
        std::string body, location, refresh, file, type;
        std::optional<Why> why;
        bool says(const std::string& part) const { return body.find(part) != std::string::npos; }
    };
    TablePages()
    {
        static const bool loaded = (templates::load_all(), true);
        (void)loaded;
        program.arrangements = &town.arrangements;
        database->run_script(
            R"(update person set position = '{"id":"","en":""}'; insert into person_role (person_id, role, unit) values (1, 'agency_keeper', ''))");
    }
    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor, const std::string& import = "",
        http::Fields form = {}, http::Fields query = {}, std::vector<http::UploadedFile> uploads = {})
    {
        http::Request request;
        request.path = "/register/barang/impor";
        request.form = std::move(form);
        request.query = std::move(query);
        request.files = std::move(uploads);
        ui::Visit visit{.request = request,
            .program = program,
            .actor = actor,
            .now = now,
            .parameters = {{"register", "barang"}, {"import", import}}};
        auto reply = handler(visit);
        Answered answered;
        if (reply.refused()) {
            answered.why = reply.refusal().why;
            return answered;
        }
        answered.status = reply->status;
        answered.body = reply->body;
        answered.file = reply->file;
        const auto header = [&](std::string_view asked) {
            for (const auto& [name, value] : reply->headers)
                if (name == asked)
                    return value;
            return std::string();
        };
        answered.location = header("Location");
        answered.refresh = header("Refresh");
        answered.type = header("Content-Type");
        return answered;
    }
    std::string send(const std::string& table)
    {
        const auto path = files.spool_folder() + "/sent";
        std::ofstream(path, std::ios::binary) << table;
        const auto sent = ask(send_import, dewi, "", {}, {},
            {{"berkas", "barang.csv", "text/csv", path, table.size(), crypto::sha256_hex(table)}});
        EXPECT_EQ(sent.status, 303);
        return sent.location.substr(sent.location.rfind('/') + 1);
    }

    ui::Program program{town.catalogue, *database, identifiers, files, Secret("kunci untuk uji"),
        "https://pendopo.kecil.example", [this] { return now; }};
};

TEST_F(TablePages, ATableIsTriedMendedAndKept)
{
    const auto wrong = send("Nama,Jenis\nKursi,Baru\nMeja,<b>Aneh</b>\n");
    const auto waiting = ask(show_import, dewi, wrong);
    EXPECT_EQ(waiting.refresh, "3");
    EXPECT_TRUE(waiting.says("Berkas sedang diperiksa"));
    EXPECT_EQ(ask(show_import, rudi, wrong).why, Why::not_found);
    EXPECT_TRUE(work_on_imports(program));
    const auto refused = ask(show_import, dewi, wrong);
    EXPECT_EQ(refused.refresh, "");
    EXPECT_TRUE(refused.says("Berkas perlu diperbaiki"));
    EXPECT_TRUE(refused.says("Pilih Jenis dari daftar"));
    EXPECT_TRUE(refused.says("&lt;b&gt;Aneh&lt;/b&gt;"));
    EXPECT_FALSE(refused.says("Simpan semuanya"));
    EXPECT_EQ(ask(decide, dewi, wrong, {{"aksi", "simpan"}}).why, Why::conflict);

    const auto good = send("Nama,Jenis\nKursi,Baru\nMeja,Baru\n");
    EXPECT_TRUE(work_on_imports(program));
    const auto checked = ask(show_import, dewi, good);
    EXPECT_TRUE(checked.says("Simpan semuanya"));
    EXPECT_EQ(count("entry"), 0);
    EXPECT_EQ(ask(decide, dewi, good, {{"aksi", "simpan"}}).status, 303);
    EXPECT_TRUE(ask(show_import, dewi, good).says("Entri sedang disimpan"));
    EXPECT_TRUE(work_on_imports(program));
    EXPECT_TRUE(ask(show_import, dewi, good).says("Semua entri sudah tersimpan"));
    EXPECT_EQ(count("entry"), 2);
    EXPECT_TRUE(ask(show_import_form, dewi).says("barang.csv"));
    const auto dropped = send("Nama,Jenis\nLampu,Baru\n");
    work_on_imports(program);
    EXPECT_EQ(ask(decide, dewi, dropped, {{"aksi", "batal"}}).status, 303);
    EXPECT_FALSE(work_on_imports(program));
    EXPECT_EQ(count("entry"), 2);
}

TEST_F(TablePages, FormsSayWhatIsMissingAndWhoMay)
{
    const auto nothing = ask(send_import, dewi);
    EXPECT_EQ(nothing.status, 422);
    EXPECT_TRUE(nothing.says("Pilih berkas XLSX atau CSV yang ada isinya"));
    EXPECT_TRUE(nothing.says("href=\"#f-berkas\""));
    EXPECT_EQ(ask(show_import_form, auditor).why, Why::forbidden);
    EXPECT_EQ(ask(send_import, auditor).why, Why::forbidden);
    EXPECT_TRUE(ask(show_downloads, auditor, "", {}, {{"cari", "kursi"}}).says("unduh/berkas?bentuk=xlsx&amp;cari=kursi"));
    EXPECT_TRUE(ask(show_downloads, auditor).says("SIMBADA"));
    const auto file = ask(download, auditor, "", {}, {{"bentuk", "csv"}});
    EXPECT_EQ(file.type, "text/csv; charset=utf-8");
    EXPECT_FALSE(file.file.empty());
    EXPECT_EQ(ask(download, auditor, "", {}, {{"bentuk", "pdf"}}).why, Why::not_found);
    EXPECT_EQ(ask(show_template, dewi, "", {}, {{"bentuk", "xlsx"}}).status, 200);
    EXPECT_EQ(ask(show_template, auditor, "", {}, {{"bentuk", "xlsx"}}).why, Why::forbidden);
}

} // namespace
} // namespace pendopo::registers::exchange::pages
