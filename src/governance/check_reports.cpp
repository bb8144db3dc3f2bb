// What the sections of a report print must be there.
#include "governance/references.hpp"

#include <set>
#include <sstream>

namespace pendopo::governance {

static void check_entries(const ReportSection& section, const Register& in, const References& refer)
{
    const std::string where = "a section";
    refer.fields(section.spot, where, in, section.columns);
    if (section.columns.empty())
        refer.add(section.spot, "expected at least one field in 'columns' of a section");
    refer.states(section.spot, where, in, section.states);
    refer.condition(section.spot, where, in, section.where);
    refer.field(section.spot, where, in, section.in_period, {"date"});
    if (section.by == "alike" && !in.duplicates)
        refer.add(section.spot, "expected a register that says by what its entries are compared ('duplicates') for 'only: alike'; '"
            + in.key + "' does not");
}

static void check_counts(const ReportSection& section, const Register& in, const References& refer)
{
    std::istringstream words(section.by);
    for (std::string by; words >> by;)
        if (by != "state" && by != "owner")
            refer.field(section.spot, "'by' of a section", in, by);
    refer.fields(section.spot, "'sums' of a section", in, section.columns, {"money"});
}

static void check_section(const ReportSection& section, const Drafts& drafts, const References& refer)
{
    using Show = ReportSection::Show;
    const Register* in = nullptr;
    if (section.show == Show::entries || section.show == Show::counts)
        in = refer.entry_register(section.spot, "a section", section.entry_register);
    if (in && section.show == Show::entries)
        check_entries(section, *in, refer);
    if (in && section.show == Show::counts)
        check_counts(section, *in, refer);
    if (section.show == Show::duties) {
        for (const auto& duty : section.duties)
            refer.duty(section.spot, "a section", duty);
        if (!section.by.empty() && section.by != "owner" && section.by != "duty")
            refer.add(section.spot, "expected one of owner, duty; found '" + section.by + "'");
    }
    if (section.show == Show::regulation && !section.regulation.empty()
        && !find_draft(drafts.regulations, section.regulation))
        refer.add(section.spot, "expected a regulation of the city for a section; found '" + section.regulation + "'");
}

void check_reports(const Drafts& drafts, catalogue::Troubles& troubles)
{
    const References refer(drafts, troubles);
    for (const auto& draft : drafts.reports) {
        std::set<std::string> seen;
        if (draft.has("sections") && draft.made.sections.empty())
            refer.add(draft.spot("sections"), "expected at least one section");
        for (const auto& section : draft.made.sections) {
            check_section(section, drafts, refer);
            if (!section.key.empty() && !seen.insert(section.key).second)
                refer.add(section.spot, "expected each key once, but text '" + section.key + "' stands twice");
        }
    }
}

} // namespace pendopo::governance
