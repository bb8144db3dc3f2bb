#include "seed/example_duties.hpp"

#include "duties/obligation.hpp"
#include "platform/data/value.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace pendopo::seed {

namespace {

std::vector<std::string> one_or_many(const Value& value)
{
    std::vector<std::string> all;
    if (value.is_text())
        all.push_back(value.text());
    else if (value.is_list())
        for (const auto& one : value.items())
            all.push_back(one.text());
    return all;
}

ExampleOutcome outcome_of(const Value& row)
{
    static const std::set<std::string> known{"duty", "owners", "due", "share", "until", "day", "note"};
    for (const auto& [key, value] : row.entries())
        if (!known.contains(key))
            throw Bug("obligations.yaml:" + std::to_string(value.line()) + ": unknown key " + key);
    ExampleOutcome outcome;
    outcome.duties = one_or_many(row["duty"]);
    outcome.owners = one_or_many(row["owners"]);
    const auto due = row.text_or("due");
    outcome.due = due == "past" ? ExampleOutcome::Due::past
        : due == "future"       ? ExampleOutcome::Due::future
                                : ExampleOutcome::Due::any;
    outcome.share = row.has("share") ? static_cast<int>(row["share"].integer()) : 100;
    outcome.until = row.text_or("until", "fulfilled");
    outcome.day = row.has("day") ? static_cast<int>(row["day"].integer()) : -5;
    outcome.note = row.text_or("note", "Sudah dilaksanakan sesuai jadwal dan dicatat pada berkas kegiatan.");
    return outcome;
}

// The same for the same owner and duty in every run.
int lot_of(const duties::Obligation& obligation)
{
    unsigned sum = 17;
    for (const char letter : obligation.duty + obligation.owner.key)
        sum = sum * 31 + static_cast<unsigned char>(letter);
    return static_cast<int>(sum % 100);
}

bool among_or_any(const std::vector<std::string>& all, const std::string& one)
{
    return all.empty() || std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

bool ExampleOutcome::fits(const duties::Obligation& obligation, Date today) const
{
    const bool past = obligation.term.due_on < today;
    return among_or_any(duties, obligation.duty) && among_or_any(owners, obligation.owner.key) && (due != Due::past || past)
        && (due != Due::future || !past) && lot_of(obligation) < share;
}

ExampleDuties read_example_duties(const std::string& data_folder, const std::string& city)
{
    ExampleDuties duties;
    const auto path = data_folder + "/example/" + city + "/obligations.yaml";
    if (!std::filesystem::exists(path))
        return duties;
    const auto file = read_yaml_file(path);
    duties.beginning = static_cast<int>(-file["beginning"].integer());
    if (file.has("reprimands_signed"))
        duties.reprimands_signed = static_cast<int>(file["reprimands_signed"].integer());
    for (const auto& row : file["obligations"].items())
        duties.outcomes.push_back(outcome_of(row));
    return duties;
}

} // namespace pendopo::seed
