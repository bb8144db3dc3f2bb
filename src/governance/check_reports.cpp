// What the sections of a report print must be there.
#include "governance/references.hpp"
#include "platform/text/both_languages.hpp"

#include <set>
#include <sstream>

namespace pendopo::governance {

static void check_entries(const ReportSection& section, const Register& in, const References& refer)
{
    const auto where = text::in_both(say("sebuah bagian"));
    refer.fields(section.spot, where, in, section.columns);
    if (section.columns.empty())
        refer.add(section.spot, say("seharusnya ada sedikitnya satu isian dalam 'columns' pada sebuah bagian"));
    refer.states(section.spot, where, in, section.states);
    Where condition;
    for (const auto& [field, value] : section.where)
        condition.push_back({field, {value}});
    refer.condition(section.spot, where, in, condition);
    refer.field(section.spot, where, in, section.in_period, {"date"});
    if (section.by == "alike" && !in.duplicates)
        refer.add(section.spot,
            say("seharusnya register yang menyebut isian pembandingnya ('duplicates') untuk 'only: alike'; '{0}' tidak "
                "menyebutnya",
                in.key));
}

static void check_counts(const ReportSection& section, const Register& in, const References& refer)
{
    std::istringstream words(section.by);
    for (std::string by; words >> by;)
        if (by != "state" && by != "owner")
            refer.field(section.spot, of("by", text::in_both(say("sebuah bagian"))), in, by);
    refer.fields(section.spot, of("sums", text::in_both(say("sebuah bagian"))), in, section.columns, {"money"});
}

static void check_section(const ReportSection& section, const Drafts& drafts, const References& refer)
{
    using Show = ReportSection::Show;
    const Register* in = nullptr;
    if (section.show == Show::entries || section.show == Show::counts)
        in = refer.entry_register(section.spot, text::in_both(say("sebuah bagian")), section.entry_register);
    if (in && section.show == Show::entries)
        check_entries(section, *in, refer);
    if (in && section.show == Show::counts)
        check_counts(section, *in, refer);
    if (section.show == Show::duties) {
        for (const auto& duty : section.duties)
            refer.duty(section.spot, text::in_both(say("sebuah bagian")), duty);
        if (!section.by.empty() && section.by != "owner" && section.by != "duty")
            refer.add(section.spot, say("seharusnya owner atau duty; yang tertulis '{0}'", section.by));
    }
    if (section.show == Show::regulation && !section.regulation.empty() && !find_draft(drafts.regulations, section.regulation))
        refer.add(section.spot,
            say("seharusnya peraturan daerah ini untuk sebuah bagian; yang tertulis '{0}'", section.regulation));
}

void check_reports(const Drafts& drafts, catalogue::Troubles& troubles)
{
    const References refer(drafts, troubles);
    for (const auto& draft : drafts.reports) {
        std::set<std::string> seen;
        if (draft.has("sections") && draft.made.sections.empty())
            refer.add(draft.spot("sections"), say("seharusnya ada sedikitnya satu bagian"));
        for (const auto& section : draft.made.sections) {
            check_section(section, drafts, refer);
            if (!section.key.empty() && !seen.insert(section.key).second)
                refer.add(section.spot, say("seharusnya tiap kunci sekali, tetapi teks '{0}' ada dua kali", section.key));
        }
    }
}

} // namespace pendopo::governance
