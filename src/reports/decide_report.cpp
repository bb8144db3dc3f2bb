#include "reports/decide_report.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"
#include "reports/report_letters.hpp"
#include "reports/report_paper.hpp"

namespace pendopo::reports {

namespace {

constexpr std::size_t longest_reason = 2000;

void decide(Report& report, const ReportAct& by)
{
    report.decided_at = by.now;
    report.decided_name = by.actor.audit().name;
    report.acting_for = by.actor.grants.acting_for(access::Act::dispose);
}

KeptFile keep(files::Store& files, const std::string& bytes)
{
    const KeptFile file{crypto::sha256_hex(bytes), static_cast<std::int64_t>(bytes.size())};
    files.keep_bytes(bytes, file.sha256);
    return file;
}

} // namespace

// 67/2019 Pasal 42 ayat (5); 34/2020 Pasal 25 ayat (4)
Result<Report> sign_report(const Workplace& place, const ReportAct& by)
{
    if (!by.actor.grants.may(access::Act::dispose))
        return not_yours();
    const auto mails = letters_of_sending(place, by.id);
    return act_on_report(place, by,
        [&](audit::Act& act, Report report, const governance::Report&) -> Result<audit::Kept<Report>> {
            if (report.state != State::waiting)
                return not_now(report);
            decide(report, by);
            report.state = State::sent;
            report.told = static_cast<int>(mails.size());
            // Files are named by what they hold: one that stays behind when this act is refused harms nobody.
            report.pdf = keep(place.files(), report_pdf(place, report));
            report.xlsx = keep(place.files(), report_xlsx(report));
            for (const auto& mail : mails)
                outbox::promise_mail(act, mail, by.now);
            const audit::Event event{{}, "report.sent", by.actor.audit(), by.now, {},
                Value::map({{"number", report.label}, {"pdf_sha256", report.pdf->sha256}, {"xlsx_sha256", report.xlsx->sha256},
                    {"acting_for", report.acting_for}, {"told", report.told}})};
            return keep_report(act, std::move(report), event);
        });
}

Result<Report> give_report_back(const Workplace& place, const ReportAct& by, const std::string& typed)
{
    const auto reason = text::tidy(typed);
    if (!by.actor.grants.may(access::Act::dispose))
        return not_yours();
    if (reason.empty() || text::length(reason) > longest_reason) {
        auto refusal = refuse(Why::invalid, "report.reason", say("Tulis alasannya."));
        refusal.complaints.push_back(
            {"reason", say("Tulis alasannya, supaya penyusunnya tahu apa yang harus diperbaiki"), "reason.required"});
        return refusal;
    }
    const auto mails = letters_of_return(place, by.id, reason);
    return act_on_report(place, by,
        [&](audit::Act& act, Report report, const governance::Report&) -> Result<audit::Kept<Report>> {
            if (report.state != State::waiting)
                return not_now(report);
            decide(report, by);
            report.state = State::returned;
            report.reason = reason;
            for (const auto& mail : mails)
                outbox::promise_mail(act, mail, by.now);
            const audit::Event event{{}, "report.returned", by.actor.audit(), by.now, {},
                Value::map({{"number", report.label}, {"reason", reason}})};
            return keep_report(act, std::move(report), event);
        });
}

} // namespace pendopo::reports
