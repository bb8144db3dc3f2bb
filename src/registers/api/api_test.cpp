// The API of registers at work: calls as the edge would hand them over, on a real database.
#include "platform/crypto/crypto.hpp"
#include "registers/api/api.hpp"
#include "registers/registers_test.hpp"
#include "ui/api.hpp"

namespace pendopo::registers::api {
namespace {

struct Called {
    int status = 0;
    Value body;
    http::Fields headers;
    std::string header(std::string_view name) const
    {
        for (const auto& [one, value] : headers)
            if (one == name)
                return value;
        return {};
    }
    std::string code() const { return body.text_or("code"); }
};

struct Call {
    ui::Handler handler;
    const access::Actor& actor;
    std::map<std::string, std::string, std::less<>> path = {};
    std::string json = {};
    http::Fields query = {}, headers = {};
};

class RegistersApi : public SmallRegisters {
protected:
    RegistersApi() { program.arrangements = &town.arrangements; }
    Called call(const Call& sent, std::vector<http::UploadedFile> uploads = {}, http::Fields form = {})
    {
        http::Request request;
        request.method = sent.json.empty() && uploads.empty() ? http::Method::get : http::Method::post;
        request.path = "/api/v1/test";
        for (const auto& [name, value] : sent.path)
            request.path += "/" + value;
        request.query = sent.query;
        request.headers = sent.headers;
        request.headers.emplace_back("content-type", uploads.empty() ? "application/json" : "multipart/form-data; boundary=x");
        request.body = sent.json;
        request.files = std::move(uploads);
        request.form = std::move(form);
        ui::Visit visit{.request = request, .program = program, .actor = sent.actor, .now = now, .parameters = sent.path};
        visit.by_token = true;
        auto result = sent.handler(visit);
        const auto reply = result ? std::move(result).value() : ui::problem(visit, result.refusal());
        auto body = read_json(reply.body.empty() ? "null" : reply.body);
        return {reply.status, body ? std::move(body).value() : Value(), reply.headers};
    }
    Called at_entry(ui::Handler handler, const access::Actor& actor, std::int64_t id, const std::string& body, int version,
        std::map<std::string, std::string, std::less<>> more = {})
    {
        more["register"] = "barang";
        more["id"] = std::to_string(id);
        http::Fields headers;
        if (version > 0)
            headers = {{"if-match", "\"" + std::to_string(version) + "\""}};
        return call({handler, actor, more, body, {}, headers});
    }
    static std::string fields(const Called& called)
    {
        std::string all;
        if (called.body["complaints"].is_list())
            for (const auto& one : called.body["complaints"].items())
                all += one.text_or("field") + "=" + one.text_or("code") + " ";
        return all;
    }
    http::UploadedFile pdf(const std::string& field)
    {
        const std::string bytes = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        const auto path = files.spool_folder() + "/sent";
        std::ofstream(path, std::ios::binary) << bytes;
        return {field, "bukti.pdf", "application/pdf", path, bytes.size(), crypto::sha256_hex(bytes)};
    }

    ui::Program program{town.catalogue, *database, identifiers, files, Secret("kunci untuk uji"),
        "https://pendopo.kecil.example", [this] { return now; }};
    const access::Actor guest;
};

TEST_F(RegistersApi, TellsTheRegistersWithTheirSchema)
{
    const auto all = call({list_registers, dewi});
    ASSERT_EQ(all.status, 200);
    EXPECT_EQ(all.body["rows"].items().size(), 3u);
    const auto one = call({show_register, dewi, {{"register", "barang"}}}).body;
    EXPECT_EQ(one["states"].items().size(), 3u);
    EXPECT_EQ(one["steps"].items().at(0).text_or("key"), "setujui");
    const auto& schema = one["schema"];
    EXPECT_EQ(schema["required"], read_json(R"(["nama","jenis"])").value());
    EXPECT_EQ(schema["properties"]["nilai"]["minimum"], Value(0));
    EXPECT_EQ(schema["properties"]["wadah"].text_or("x-register"), "wadah");
    EXPECT_EQ(schema["additionalProperties"], Value(false));
    EXPECT_EQ(one["owners_to_keep"], read_json(R"(["dinkes"])").value());
    EXPECT_EQ(call({show_register, dewi, {{"register", "tidak-ada"}}}).status, 404);
    EXPECT_EQ(call({list_registers, guest}).body["rows"].items().size(), 0u);
}

TEST_F(RegistersApi, AddsOnceUnderItsKey)
{
    const Call sent{add_entry, dewi, {{"register", "barang"}}, R"({"values":{"nama":"Kursi","jenis":"baru","nilai":500}})", {},
        {{"idempotency-key", "satu"}}};
    const auto made = call(sent);
    ASSERT_EQ(made.status, 201) << write_json(made.body);
    const auto id = std::to_string(made.body["id"].integer());
    EXPECT_EQ(made.header("Location"), "/api/v1/registers/barang/entries/" + id);
    EXPECT_EQ(made.header("ETag"), "\"1\"");
    EXPECT_EQ(made.body.text_or("owner"), "dinkes");
    const auto again = call(sent);
    EXPECT_EQ(again.body["id"], made.body["id"]);
    EXPECT_EQ(again.header("Idempotent-Replayed"), "true");
    EXPECT_EQ(count("entry"), 1);
    auto other = sent;
    other.json = R"({"values":{"nama":"Meja","jenis":"baru"}})";
    EXPECT_EQ(call(other).code(), "idempotency.reused");
    EXPECT_EQ(count("entry"), 1);

    const Call wrong{add_entry, dewi, {{"register", "barang"}},
        R"({"values":{"nama":"Kursi 2","jenis":"aneh","warna":"merah"},"note":3})"};
    const auto refused = call(wrong);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(fields(refused), "/note=body.kind ");
    auto without_note = wrong;
    without_note.json = R"({"values":{"nama":"Kursi 2","jenis":"aneh","warna":"merah"}})";
    EXPECT_EQ(fields(call(without_note)), "warna=unknown jenis=choice ");
    EXPECT_EQ(call({add_entry, auditor, {{"register", "barang"}}, sent.json}).status, 403);
    EXPECT_EQ(call({add_entry, dewi, {{"register", "barang"}}, "{"}).status, 400);
}

TEST_F(RegistersApi, ChangesTheVersionThatWasSeen)
{
    const auto entry = thing(dewi, "Kursi");
    const std::string body = R"({"values":{"nilai":750},"note":"Harga baru"})";
    EXPECT_EQ(at_entry(change_entry, dewi, entry.id, body, 0).code(), "if_match.missing");
    const auto changed = at_entry(change_entry, dewi, entry.id, body, 1);
    EXPECT_EQ(changed.status, 200) << write_json(changed.body);
    EXPECT_EQ(changed.header("ETag"), "\"2\"");
    EXPECT_EQ(changed.body["values"]["nilai"], Value(750));
    EXPECT_EQ(at_entry(change_entry, dewi, entry.id, body, 1).status, 409);
    EXPECT_EQ(at_entry(change_entry, rudi, entry.id, R"({"values":{"nilai":1}})", 2).status, 403);
    EXPECT_EQ(at_entry(change_entry, dewi, entry.id, R"({"values":{"nilai":null}})", 2).body["values"]["nilai"], Value());
    EXPECT_EQ(at_entry(show_entry, auditor, entry.id, "", 0).body["version"], Value(3));
    EXPECT_EQ(at_entry(show_entry, dewi, 99999, "", 0).status, 404);
    EXPECT_EQ(at_entry(confirm_entry, dewi, entry.id, "{}", 3).status, 200);
    EXPECT_EQ(at_entry(confirm_entry, dewi, entry.id, R"({"x":1})", 3).status, 422);
}

TEST_F(RegistersApi, TakesStepsWithDocuments)
{
    const auto entry = thing(dewi, "Kursi");
    const auto step = [&](int version) {
        return at_entry(take_step, yusuf, entry.id, R"({"checks":[0],"values":{"nilai":1250000}})", version,
            {{"step", "setujui"}});
    };
    const auto without = step(1);
    EXPECT_EQ(without.status, 422);
    EXPECT_NE(fields(without).find("document.bukti"), std::string::npos);
    const std::map<std::string, std::string, std::less<>> path{{"register", "barang"}, {"id", std::to_string(entry.id)}};
    const Call send{add_file, dewi, path, "", {}, {{"if-match", "1"}}};
    EXPECT_EQ(call(send, {pdf("file")}, {{"document", "lain"}}).code(), "part.invalid");
    ASSERT_EQ(call(send, {pdf("file")}, {{"document", "bukti"}}).status, 201);
    const auto files_there = call({list_files, auditor, path}).body["rows"].items();
    ASSERT_EQ(files_there.size(), 1u);
    EXPECT_EQ(files_there[0].text_or("document"), "bukti");
    EXPECT_EQ(call({show_file, auditor,
                       {{"register", "barang"}, {"id", std::to_string(entry.id)},
                           {"file", std::to_string(files_there[0]["id"].integer())}}})
                  .status,
        200);
    const auto taken = step(2);
    ASSERT_EQ(taken.status, 200) << write_json(taken.body);
    EXPECT_EQ(taken.body.text_or("state"), "dipakai");
    EXPECT_EQ(taken.body.text_or("number"), "1/BRG/2026");
    EXPECT_EQ(at_entry(take_step, yusuf, entry.id, "{}", 3, {{"step", "tidak-ada"}}).status, 404);
    EXPECT_EQ(at_entry(take_step, yusuf, entry.id, R"({"checks":["x"]})", 3, {{"step", "akhiri"}}).status, 422);
}

TEST_F(RegistersApi, ListsPageByPageAndRefusesWhatItDoesNotKnow)
{
    for (int i = 0; i < 5; ++i)
        thing(dewi, "Barang " + std::to_string(i));
    const Call first{list_entries, auditor, {{"register", "barang"}}, "",
        {{"size", "2"}, {"state", "usulan"}, {"field.jenis", "baru"}, {"q", "bar"}}};
    auto page = call(first);
    ASSERT_EQ(page.status, 200) << write_json(page.body);
    EXPECT_EQ(page.body["total"]["number"], Value(5));
    std::string titles;
    for (auto next = first;; page = call(next)) {
        for (const auto& row : page.body["rows"].items())
            titles += row.text_or("title").back();
        if (page.body["next"].is_null())
            break;
        next.query = first.query;
        next.query.emplace_back("after", page.body.text_or("next"));
    }
    EXPECT_EQ(titles, "01234");
    const auto wrong = [&](http::Fields query) {
        return fields(call({list_entries, auditor, {{"register", "barang"}}, "", std::move(query)}));
    };
    EXPECT_EQ(wrong({{"size", "1000"}}), "size=query.size ");
    EXPECT_EQ(wrong({{"state", "aneh"}}), "state=query.state ");
    EXPECT_EQ(wrong({{"view", "aneh"}}), "view=query.view ");
    EXPECT_EQ(wrong({{"sort", "aneh"}}), "sort=query.sort ");
}

// Fields that are not for somebody are told nowhere: not in the entry, nor in its history, nor as it stood.
TEST_F(RegistersApi, HidesFieldsEverywhere)
{
    const auto entry = thing(rudi, "Kursi");
    ASSERT_EQ(at_entry(change_entry, yusuf, entry.id, R"({"values":{"catatan":"rahasia sekali"}})", 1).status, 200);
    const auto tells = [&](const access::Actor& actor, ui::Handler handler, http::Fields query = {}) {
        return write_json(
                   call({handler, actor, {{"register", "barang"}, {"id", std::to_string(entry.id)}}, "", std::move(query)})
                       .body)
                   .find("rahasia sekali")
            != std::string::npos;
    };
    for (const auto handler : {show_entry, show_history, list_entries}) {
        EXPECT_TRUE(tells(yusuf, handler));
        EXPECT_FALSE(tells(auditor, handler));
        EXPECT_FALSE(tells(dewi, handler));
    }
    EXPECT_TRUE(tells(yusuf, show_entry, {{"on", "2026-11-23"}}));
    EXPECT_FALSE(tells(auditor, show_entry, {{"on", "2026-11-23"}}));
    EXPECT_EQ(
        call({show_entry, dewi, {{"register", "barang"}, {"id", std::to_string(entry.id)}}, "", {{"on", "2020-01-01"}}}).code(),
        "entry.not_yet");
    const auto history
        = call({show_history, yusuf, {{"register", "barang"}, {"id", std::to_string(entry.id)}}}).body["rows"].items();
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0]["changes"].items().at(0).text_or("field"), "catatan");
}

} // namespace
} // namespace pendopo::registers::api
