// A report as paper and as a workbook: the kept files of what was sent; of what is still being written or waits, as it is.
#include "platform/http/disposition.hpp"
#include "reports/fill_sections.hpp"
#include "reports/pages/opened.hpp"
#include "reports/pages/pages.hpp"
#include "reports/report_paper.hpp"

namespace pendopo::reports::pages {

namespace {

constexpr const char* xlsx_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

std::string file_name(const Report& report, const std::string& ending)
{
    auto name = "laporan-" + (report.label.empty() ? report.kind : report.label);
    for (auto& letter : name)
        if (letter == '/' || letter == ' ')
            letter = '-';
    return name + ending;
}

http::Response reply(const char* media_type, std::string_view kind, const std::string& name)
{
    auto response = http::private_file(media_type, kind, name);
    response.with("Content-Security-Policy",
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
    return response;
}

http::Response kept(const Place& place, http::Response response, const KeptFile& file)
{
    response.file = place.rules().files().path(file.sha256);
    response.file_size = static_cast<std::uint64_t>(file.size);
    return response;
}

} // namespace

Reply show_pdf(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto [report, definition] = TRY(open_report(visit, place));
    auto response = reply("application/pdf", "inline", file_name(report, ".pdf"));
    if (report.pdf)
        return kept(place, std::move(response), *report.pdf);
    if (report.state == State::waiting)
        response.body = report_pdf(place.rules(), report);
    else {
        Content content;
        place.database().read([&, &of = report, &kind = definition](
                                  db::Reader& reader) { content = make_content(reader, place.rules(), kind, of, visit.now); });
        response.body = draft_pdf(place.rules(), report, content, visit.now);
    }
    return response;
}

Reply show_xlsx(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_report(visit, place));
    const auto& report = opened.report;
    auto response = reply(xlsx_type, "attachment", file_name(report, ".xlsx"));
    if (report.xlsx)
        return kept(place, std::move(response), *report.xlsx);
    if (report.content.empty())
        return refuse(Why::not_found, "report.no_sheet", say("Tabel dapat diunduh setelah laporan diajukan."));
    response.body = report_xlsx(report);
    return response;
}

} // namespace pendopo::reports::pages
