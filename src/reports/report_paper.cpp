#include "reports/report_paper.hpp"

#include "catalogue/signing_place.hpp"
#include "platform/pdf/document.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::reports {

namespace {

std::string moment(const catalogue::City& city, Instant at)
{
    return text::long_moment(Language::indonesian, at, city.zone.offset, city.zone.abbreviation);
}

void put_part(pdf::Document& document, const Part& part)
{
    document.heading(part.title);
    if (!part.intro.empty())
        document.paragraph(part.intro);
    if (!part.table.rows.empty()) {
        std::vector<std::vector<std::string>> rows;
        for (const auto& row : part.table.rows) {
            auto& told = rows.emplace_back();
            for (const auto& cell : row)
                told.push_back(in_words(cell));
        }
        document.table(part.table.header, rows);
    }
    for (const auto& said : part.said)
        document.paragraph(said);
}

void put_facts(pdf::Document& document, const Report& report, const Content& content)
{
    std::vector<std::pair<std::string, std::string>> facts{
        {in_words(say("Nomor")), report.label.empty() ? in_words(say("Belum bernomor")) : report.label},
        {in_words(say("Kepada")), content.to}};
    if (!content.through.empty())
        facts.emplace_back(in_words(say("Melalui")), content.through);
    facts.insert(facts.end(),
        {{in_words(say("Dari")), content.from}, {in_words(say("Masa")), content.period},
            {in_words(say("Dasar")), content.basis}, {in_words(say("Angka dihitung")), content.counted_at}});
    document.facts(facts);
}

void put_signature(pdf::Document& document, const catalogue::City& city, const Report& report)
{
    if (report.state != State::sent) {
        document.note(in_words(say("Belum ditandatangani.")));
        return;
    }
    const auto position = report.acting_for.empty()
        ? city.head_title.indonesian + ","
        : in_words(say("a.n. {0} ({1}), pelaksana harian,", city.head_title, report.acting_for));
    document.signature(catalogue::place_and_date(city, report.decided_at->date(city.zone.offset)), position,
        report.decided_name,
        in_words(say("Disusun oleh {0}, diajukan {1}.", report.handed_in_name, moment(city, *report.handed_in_at))));
}

std::string paper(const Workplace& place, const Report& report, const Content& content, Instant made, const std::string& foot)
{
    const auto& city = place.city();
    pdf::Document document({city.government.indonesian, city.office.indonesian, city.colours.accent, foot, "id",
        content.title + ", " + content.period, made.rfc3339(city.zone.offset)});
    document.title(content.title);
    document.qr(place.registers.public_address + report.address(), in_words(say("Pindai untuk membuka laporan ini (petugas)")));
    put_facts(document, report, content);
    if (!content.intro.empty())
        document.paragraph(content.intro);
    for (const auto& part : content.parts)
        put_part(document, part);
    if (!content.closing.empty())
        document.paragraph(content.closing);
    put_signature(document, city, report);
    return document.finish();
}

} // namespace

std::string report_pdf(const Workplace& place, const Report& report)
{
    const auto made = report.state == State::sent ? *report.decided_at : *report.handed_in_at;
    return paper(place, report, read_content(report.content), made, place.city().portal + ", " + report.label);
}

std::string draft_pdf(const Workplace& place, const Report& report, const Content& content, Instant now)
{
    return paper(place, report, content, now, in_words(say("Konsep, {0}", moment(place.city(), now))));
}

} // namespace pendopo::reports
