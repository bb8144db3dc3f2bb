// Pasal 8: choose a service, agree to its procedure, fill in, upload, save; Pasal 6: who may ask for what.
#include "catalogue/answers.hpp"
#include "example_town.hpp"
#include "platform/crypto/crypto.hpp"
#include "requests/confirm_email.hpp"
#include "requests/open_by_code.hpp"
#include "requests/request_number.hpp"
#include "requests/save_draft.hpp"
#include "requests/start_draft.hpp"
#include "requests/tracking_code.hpp"

#include <fstream>
#include <thread>

namespace pendopo::acceptance {

namespace {

class Pasal8 : public ExampleTown {
protected:
    requests::Draft draft_again(const access::Actor& actor, const std::string& id)
    {
        std::optional<Result<requests::Draft>> draft;
        fresh->read([&](db::Reader& reader) { draft = requests::find_draft(reader, actor, id, now); });
        return draft->value();
    }
    // A draft filled in and with its letters, ready to send.
    requests::Draft filled(const access::Actor& actor, const std::string& service)
    {
        const auto& definition = *catalogue.service(service);
        auto draft = requests::start_draft(place, actor, service, definition.procedure.version, now).value();
        for (const auto& page : definition.pages) {
            requests::save_draft(place, draft, page.fields, answers_to(service), draft.version, now).value();
            draft = draft_again(actor, draft.id);
        }
        for (const auto& letter : seed::example_letters(place, definition, answers_to(service), "Pemohon")) {
            const uploads::Upload upload{letter.file.name, store.path(letter.file.sha256), letter.file.sha256, static_cast<std::uint64_t>(letter.file.size)};
            requests::add_draft_file(place, draft, letter.key, upload, now).value();
        }
        return draft_again(actor, draft.id);
    }
};

} // namespace

TEST_F(Pasal8, the_procedure_is_agreed_to_in_the_version_in_force)
{
    const auto refused = requests::start_draft(place, {}, "ruang-eksternal", 99, now);
    ASSERT_TRUE(refused.refused());
    EXPECT_EQ(refused.refusal().article, "126/2022 Pasal 8 ayat (2) huruf c");
    const auto request = submitted();
    EXPECT_EQ(request.procedure_version, catalogue.service("ruang-eksternal")->procedure.version);
    EXPECT_EQ(request.agreed_at, now);
}

TEST_F(Pasal8, internal_services_are_for_agencies)
{
    const auto version = catalogue.service("hosting-domain")->procedure.version;
    EXPECT_EQ(requests::start_draft(place, {}, "hosting-domain", version, now).refusal().why, Why::unauthenticated);
    EXPECT_EQ(requests::start_draft(place, actor("rahmawati"), "hosting-domain", version, now).refusal().why, Why::forbidden);
    EXPECT_TRUE(requests::start_draft(place, applicant_of("hosting-domain"), "hosting-domain", version, now));
}

TEST_F(Pasal8, two_clicks_are_one_request)
{
    const auto who = actor("rahmawati");
    const auto draft = filled(who, "ruang-eksternal");
    std::vector<std::string> numbers(6);
    std::vector<std::thread> clicks;
    for (auto& number : numbers)
        clicks.emplace_back([&] { number = accepted(requests::submit_draft(place, who, draft, Language::indonesian, now)).number; });
    for (auto& click : clicks)
        click.join();
    for (const auto& number : numbers)
        EXPECT_EQ(number, numbers.front());
    EXPECT_EQ(count("request"), 1);
    EXPECT_EQ(count("outbox"), 1);
    // Reloading later gives the same receipt.
    EXPECT_EQ(accepted(requests::submit_draft(place, who, draft_again(who, draft.id), Language::indonesian, now)).number, numbers.front());
}

TEST_F(Pasal8, a_guest_confirms_their_address_first)
{
    auto draft = filled({}, "ruang-eksternal");
    EXPECT_EQ(requests::submit_draft(place, {}, draft, Language::indonesian, now).refusal().code, "email.unconfirmed");
    const EmailAddress address("guest@warga.example");
    ASSERT_TRUE(requests::send_email_code(place, draft, address, Language::indonesian, now));
    EXPECT_EQ(requests::send_email_code(place, draft, address, Language::indonesian, now).refusal().why, Why::too_many);
    const auto mail = mails_to("guest@warga.example").at(0);
    const auto code = mail.substr(mail.find("Kode Anda: ") + 11, 6);
    const auto wrong = code == "000000" ? "000001" : "000000";
    EXPECT_EQ(requests::confirm_email(place, draft, wrong, now).refusal().complaints.at(0).code, "email.code");
    ASSERT_TRUE(requests::confirm_email(place, draft, code, now));
    const auto request = accepted(requests::submit_draft(place, {}, draft_again({}, draft.id), Language::indonesian, now));
    EXPECT_EQ(request.applicant_email.reveal(), "guest@warga.example");
}

TEST_F(Pasal8, an_email_code_can_be_tried_five_times)
{
    const auto draft = requests::start_draft(place, {}, "ruang-eksternal", 1, now).value();
    ASSERT_TRUE(requests::send_email_code(place, draft, EmailAddress("a@warga.example"), Language::indonesian, now));
    const auto mail = mails_to("a@warga.example").at(0);
    const auto code = mail.substr(mail.find("Kode Anda: ") + 11, 6);
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(requests::confirm_email(place, draft, code == "111111" ? "222222" : "111111", now).refused());
    EXPECT_EQ(requests::confirm_email(place, draft, code, now).refusal().complaints.at(0).code, "email.tries");
}

TEST_F(Pasal8, nobody_is_flooded_with_codes)
{
    const EmailAddress address("banjir@warga.example");
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(requests::send_email_code(place, requests::start_draft(place, {}, "ruang-eksternal", 1, now).value(), address, Language::indonesian, now));
    const auto eleventh = requests::start_draft(place, {}, "ruang-eksternal", 1, now).value();
    EXPECT_EQ(requests::send_email_code(place, eleventh, address, Language::indonesian, now).refusal().code, "email.too_many");
    EXPECT_TRUE(requests::send_email_code(place, eleventh, address, Language::indonesian, now.plus(std::chrono::minutes(61))));
    EXPECT_TRUE(requests::read_email(place, "bukan alamat", now).refused());
}

TEST_F(Pasal8, a_report_may_stay_unnamed)
{
    auto submission = submission_of("pengaduan");
    const auto& service = *catalogue.service("pengaduan");
    ASSERT_TRUE(service.anonymous_allowed);
    submission.answers.set("anonim", true);
    submission.answers = catalogue::tidy_answers(service, submission.answers);
    const auto request = accepted(requests::submit_request(place, {}, submission, now));
    EXPECT_EQ(request.applicant_name, "Tanpa nama");
}

TEST_F(Pasal8, drafts_are_their_owners_and_end)
{
    const auto draft = requests::start_draft(place, actor("rahmawati"), "ruang-eksternal", 1, now).value();
    fresh->read([&](db::Reader& reader) {
        EXPECT_EQ(requests::find_draft(reader, actor("hendra"), draft.id, now).refusal().why, Why::not_found);
        EXPECT_EQ(requests::find_draft(reader, {}, draft.id, now).refusal().why, Why::not_found);
        EXPECT_EQ(requests::find_draft(reader, actor("rahmawati"), draft.id, now.plus(std::chrono::hours(24 * 15))).refusal().why, Why::gone);
    });
    const auto& fields = catalogue.service("ruang-eksternal")->pages.front().fields;
    EXPECT_EQ(requests::save_draft(place, draft, fields, Value::map({{"nama", "A"}}), 1, now).value(), 2);
    EXPECT_EQ(requests::save_draft(place, draft, fields, Value::map({{"nama", "B"}}), 1, now).refusal().code, "draft.changed");
}

TEST_F(Pasal8, uploads_are_judged_by_their_content)
{
    const auto draft = requests::start_draft(place, actor("rahmawati"), "ruang-eksternal", 1, now).value();
    const auto upload = [&](const std::string& bytes, std::uint64_t size) {
        const auto path = testing::scratch_folder() + "/upload";
        FILE* file = std::fopen(path.c_str(), "wb");
        std::fwrite(bytes.data(), 1, bytes.size(), file);
        std::fclose(file);
        return requests::add_draft_file(place, draft, "surat_permohonan", {"surat.pdf", path, std::string(64, 'a'), size}, now);
    };
    EXPECT_EQ(upload("", 0).refusal().code, "file.empty");
    EXPECT_EQ(upload("MZ\x90 program", 10).refusal().code, "file.type");
    EXPECT_EQ(upload("%PDF-1.4 cut off", 16).refusal().code, "file.type");
    EXPECT_EQ(upload("%PDF-1.4", 11ull * 1024 * 1024).refusal().code, "file.too_large");
    EXPECT_EQ(count("draft_file"), 0);
}

TEST_F(Pasal8, letters_that_arrive_at_once_are_no_more_than_the_service_takes)
{
    const auto begin = [&](const char* service) {
        return requests::start_draft(place, actor("rahmawati"), service, catalogue.service(service)->procedure.version, now).value();
    };
    const auto add_at_once = [&](const requests::Draft& draft, const std::string& letter) {
        std::vector<std::thread> senders;
        for (int i = 0; i < 9; ++i)
            senders.emplace_back([&, i] {
                const auto bytes = "%PDF-1.4\n% " + std::to_string(i) + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
                const auto path = store.spool_folder() + "/at-once-" + std::to_string(i);
                std::ofstream(path) << bytes;
                (void)requests::add_draft_file(place, draft, letter, {"bukti.pdf", path, crypto::sha256_hex(bytes), bytes.size()}, now);
            });
        for (auto& sender : senders)
            sender.join();
        return static_cast<int>(draft_again(actor("rahmawati"), draft.id).files.size());
    };
    const auto report = begin("pengaduan"), room = begin("ruang-eksternal");
    EXPECT_EQ(add_at_once(report, "bukti"), catalogue.service("pengaduan")->letter("bukti")->maximum);
    EXPECT_EQ(add_at_once(room, "surat_permohonan"), 1);
}

TEST_F(Pasal8, of_two_who_want_the_room_one_gets_it)
{
    const auto submission = submission_of("ruang-eksternal");
    std::vector<std::optional<Result<Request>>> outcomes(6);
    std::vector<std::thread> askers;
    for (auto& outcome : outcomes)
        askers.emplace_back([&] { outcome = requests::submit_request(place, actor("rahmawati"), submission, now); });
    for (auto& asker : askers)
        asker.join();
    EXPECT_EQ(count("booking"), 1);
    EXPECT_EQ(count("request"), 1);
    for (const auto& outcome : outcomes) {
        if (outcome->refused()) {
            EXPECT_EQ(outcome->refusal().complaints.at(0).field, "waktu");
        }
    }
}

TEST_F(Pasal8, a_number_shows_its_own_typing_errors_and_a_code_opens_it)
{
    const auto request = submitted();
    EXPECT_EQ(requests::read_request_number("TD", request.number), request.number);
    auto digits = request.number;
    digits[digits.size() - 3] = digits[digits.size() - 3] == '1' ? '2' : '1';
    EXPECT_FALSE(requests::read_request_number("TD", digits));
    const auto code = requests::tracking_code(place.key, request.number, request.salt).reveal();
    EXPECT_TRUE(requests::open_by_code(place, "192.0.2.1", request.number, code, now));
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(requests::open_by_code(place, "192.0.2.1", request.number, "0000-0000", now).refusal().why, Why::not_found);
    EXPECT_EQ(requests::open_by_code(place, "192.0.2.1", request.number, code, now).refusal().why, Why::too_many);
    fresh->read([&](db::Reader& reader) {
        EXPECT_TRUE(requests::find_by_code(reader, place, request.number, code));
        EXPECT_EQ(requests::find_by_code(reader, place, request.number, "0000-0000").refusal().why, Why::not_found);
        EXPECT_EQ(requests::find_for_applicant(reader, {actor("hendra"), ""}, request.number).refusal().why, Why::not_found);
    });
}

TEST_F(Pasal8, an_idempotency_key_works_once)
{
    auto submission = submission_of("pengaduan");
    submission.once = audit::Once{"client-1:abc", "digest"};
    accepted(requests::submit_request(place, actor("rahmawati"), submission, now));
    EXPECT_THROW((void)requests::submit_request(place, actor("rahmawati"), submission, now), db::DatabaseError);
    EXPECT_EQ(count("request"), 1);
    fresh->read([&](db::Reader& reader) {
        const auto done = audit::find_done(reader, *submission.once);
        ASSERT_TRUE(done);
        EXPECT_EQ(done->subject.kind, "request");
        EXPECT_FALSE(audit::find_done(reader, {"client-1:abc", "other"})->same_content);
    });
}

} // namespace pendopo::acceptance
