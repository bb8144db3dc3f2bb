#include "reports/write_texts.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::reports {

std::vector<const governance::ReportSection*> texts_of(const governance::Report& definition)
{
    std::vector<const governance::ReportSection*> texts;
    for (const auto& section : definition.sections)
        if (section.show == governance::ReportSection::Show::text)
            texts.push_back(&section);
    return texts;
}

Result<Report> write_texts(const Workplace& place, const ReportAct& by, const Value& texts)
{
    return act_on_report(place, by,
        [&](audit::Act& act, Report report, const governance::Report& definition) -> Result<audit::Kept<Report>> {
            if (!Standing(place.city(), by.actor).makes(report.owner))
                return not_yours();
            if (!report.is_open())
                return not_now(report);
            auto refusal = refuse(Why::invalid, "report.invalid", say("Ada isian yang belum benar."));
            const auto sections = texts_of(definition);
            for (const auto& [key, value] : texts.entries()) {
                const bool known = std::any_of(sections.begin(), sections.end(),
                    [&, &name = key](const auto* section) { return section->key == name; });
                if (!known || !value.is_text())
                    refusal.complaints.push_back({key, say("Laporan ini tidak mempunyai isian itu"), key + ".unknown"});
                else if (text::length(value.text()) > longest_text)
                    refusal.complaints.push_back(
                        {key, say("Tulis paling banyak {0}", text::amount(longest_text, text::Counted::characters)),
                            key + ".length"});
                else
                    report.texts.set(key, text::tidy(value.text()));
            }
            if (!refusal.complaints.empty())
                return refusal;
            const audit::Event event{{}, "report.written", by.actor.audit(), by.now, {}, report.texts};
            return keep_report(act, std::move(report), event);
        });
}

} // namespace pendopo::reports
