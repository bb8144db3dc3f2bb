// Adding a service is one file. A seventeenth is written while the test runs and lives through the whole story; and a
// newer version of a service never breaks a request that is open.
#include "example_town.hpp"

#include <filesystem>
#include <fstream>

namespace pendopo::acceptance {

namespace {

constexpr const char* repair = R"(key: perbaikan-jaringan
version: 1
article: 126/2022 Pasal 14 ayat (1) huruf b
order: 11
audience: external
owner_unit: infrastruktur
name: {id: Perbaikan jaringan, en: Network repair}
short_name: {id: Perbaikan jaringan, en: Network repair}
summary: {id: Laporkan jaringan publik yang rusak., en: Report a broken public network.}
service_days: 3
fee: {id: Tidak ada, en: None}
output: {id: Berita acara perbaikan, en: Repair report}
archive_code: "500.12"
steps: [verify, work, answer]
identity: {name: nama, email: email}
subject: [lokasi]
sop: {version: 1, effective: 2026-01-05, steps: [{id: Anda melapor., en: You report.}]}
pages:
  - title: {id: Laporan, en: Report}
    fields:
      - {key: nama, type: text, label: {id: Nama, en: Name}}
      - {key: email, type: email, label: {id: Email, en: E-mail}}
      - {key: lokasi, type: text, label: {id: Lokasi, en: Place}}
letters: []
)";

class SeventeenthService : public ExampleTown {
protected:
    SeventeenthService() : folder(testing::scratch_folder() + "/seventeen")
    {
        std::filesystem::remove_all(folder);
        std::filesystem::copy(testing::data_folder(), folder, std::filesystem::copy_options::recursive);
    }
    void write(const std::string& text) const
    {
        std::ofstream(folder + "/cities/pontianak/services/perbaikan-jaringan.yaml") << text;
    }
    std::string folder;
};

} // namespace

TEST_F(SeventeenthService, is_one_file_and_lives_through_the_whole_story)
{
    write(repair);
    ASSERT_TRUE(catalogue::check_definitions(folder, "pontianak").empty());
    const auto larger = catalogue::Catalogue::read(folder, "pontianak");
    EXPECT_EQ(larger.services().size(), 17u);
    requests::Definitions shelf(larger);
    requests::Workplace office{*fresh, identifiers, larger, shelf, store, place.key, place.public_address};
    requests::keep_definitions(*fresh, larger, now);
    const auto& service = *larger.service("perbaikan-jaringan");
    const auto answers = Value::map({{"nama", "Siti"}, {"email", "siti@warga.example"}, {"lokasi", "Taman Alun Kapuas"}});
    auto request = accepted(requests::submit_request(office, {}, {service, 1, now, answers, {}, EmailAddress("siti@warga.example"), Language::english, {}, {}}, now));
    EXPECT_EQ(request.due_on->iso(), "2026-11-26");
    request = accepted(requests::verify_request(office, by(operator_of("infrastruktur"), request), {}));
    request = accepted(requests::take_request(office, by(operator_of("infrastruktur"), request)));
    request = accepted(requests::answer_request(office, by(operator_of("infrastruktur"), request), {requests::Outcome::granted, "Sudah baik.", {}}));
    EXPECT_EQ(request.state, State::answered);

    // The next version asks for more and waits longer; the old request keeps its own.
    std::string newer = repair;
    newer.replace(newer.find("version: 1"), 10, "version: 2");
    newer.replace(newer.find("steps: [verify, work"), 20, "steps: [verify, record, dispose, work");
    write(newer);
    const auto next = catalogue::Catalogue::read(folder, "pontianak");
    requests::Definitions next_shelf(next);
    requests::keep_definitions(*fresh, next, now);
    fresh->read([&](db::Reader& reader) {
        const auto& kept = next_shelf.of(reader, request.service, request.definition);
        EXPECT_EQ(kept.version, 1);
        EXPECT_FALSE(kept.has_step(catalogue::Step::record));
    });
}

TEST_F(SeventeenthService, a_wrong_file_is_refused_with_file_line_and_what_was_expected)
{
    std::string wrong = repair;
    wrong.replace(wrong.find("type: email"), 11, "type: e_mail");
    write(wrong);
    const auto troubles = catalogue::check_definitions(folder, "pontianak");
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_NE(troubles[0].file.find("perbaikan-jaringan.yaml"), std::string::npos);
    EXPECT_EQ(troubles[0].line, 22);
    EXPECT_NE(troubles[0].expected.find("text"), std::string::npos) << troubles[0].text();
}

} // namespace pendopo::acceptance
