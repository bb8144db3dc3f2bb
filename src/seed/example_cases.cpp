#include "seed/example_cases.hpp"

#include "catalogue/answers.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/pdf/document.hpp"
#include "platform/text/translate.hpp"

#include <algorithm>

namespace pendopo::seed {

std::vector<ExampleCase> read_example_cases(const std::string& data_folder, const std::string& city)
{
    std::vector<ExampleCase> cases;
    const auto path = data_folder + "/example/" + city + "/requests.yaml";
    const auto file = read_yaml_file(path);
    for (const auto& entry : file["requests"].items()) {
        ExampleCase story;
        story.spot = path + ":" + std::to_string(entry["service"].line());
        story.service = entry["service"].text();
        if (entry["applicant"].is_text()) {
            story.applicant = entry["applicant"].text();
        } else {
            story.guest_name = entry["applicant"].text_or("name");
            story.guest_email = entry["applicant"].text_or("email");
        }
        story.submitted = static_cast<int>(-entry["submitted"].integer());
        story.until = entry["until"].text();
        story.note = entry.text_or("note");
        story.answers = entry["answers"];
        cases.push_back(std::move(story));
    }
    return cases;
}

namespace {

access::Actor first_holder(const ExampleTown& town, const std::string& role, const std::string& unit, Date today)
{
    const auto people = read_yaml_file(town.data_folder + "/example/" + town.place.city().key + "/people.yaml");
    for (const auto& entry : people["people"].items())
        for (const auto& held : entry["roles"].items())
            if (held["role"].text() == role && (unit.empty() || held.text_or("unit") == unit))
                return town.cast(entry["key"].text(), today);
    throw Bug("nobody of the example town is " + role + " of " + unit);
}

} // namespace

access::Actor ExampleTown::operator_of(const std::string& unit, Date today) const
{
    return first_holder(*this, "operator", unit, today);
}

access::Actor ExampleTown::holder_of(const std::string& role, Date today) const
{
    return first_holder(*this, role, "", today);
}

std::vector<requests::Letter> example_letters(const requests::Workplace& place, const catalogue::Service& service,
    const Value& answers, const std::string& signer)
{
    std::vector<requests::Letter> letters;
    for (const auto& letter : service.letters) {
        const bool takes_pdf = std::find(letter.accept.begin(), letter.accept.end(), "application/pdf") != letter.accept.end();
        if (!letter.required || !takes_pdf || !catalogue::is_asked(letter, answers))
            continue;
        pdf::Document document({place.city().name.indonesian, "Contoh surat", place.city().colours.accent, "Surat contoh", "id",
            letter.label.indonesian});
        document.title(letter.label.indonesian);
        document.paragraph("Yth. " + place.city().head_title.indonesian + " " + place.city().office.indonesian);
        document.paragraph("Bersama ini kami mengajukan permohonan: " + service.name.indonesian
            + ". Isian pada formulir sesuai dengan keadaan yang sebenarnya.");
        document.signature(place.city().name.indonesian, "Pemohon", signer);
        const auto bytes = document.finish();
        const auto digest = crypto::sha256_hex(bytes);
        place.files.keep_bytes(bytes, digest);
        letters.push_back(
            {letter.key, {letter.key + ".pdf", "application/pdf", digest, static_cast<std::int64_t>(bytes.size())}});
    }
    return letters;
}

} // namespace pendopo::seed
