#include "seed/example_reports.hpp"

#include "platform/data/value.hpp"

#include <filesystem>
#include <set>

namespace pendopo::seed {

static ExampleReport report_of(const Value& row, const std::string& file)
{
    static const std::set<std::string> known{"report", "owner", "about", "made", "period", "until", "texts", "reason"};
    ExampleReport story;
    story.spot = file + ":" + std::to_string(row["report"].line());
    for (const auto& [key, value] : row.entries())
        if (!known.contains(key))
            throw Bug(story.spot + ": unknown key " + key);
    story.report = row.text_or("report");
    story.owner = row.text_or("owner");
    story.about = row.text_or("about");
    story.made = static_cast<int>(-row["made"].integer());
    if (row.has("period") && row["period"].text() != "running")
        throw Bug(story.spot + ": period is running, or left out");
    story.running = row.has("period");
    const auto until = reports::state_of(row.text_or("until", "sent"));
    if (!until)
        throw Bug(story.spot + ": until is draft, waiting, returned or sent");
    story.until = *until;
    story.texts = row.has("texts") ? row["texts"] : Value::map();
    story.reason = row.text_or("reason");
    return story;
}

std::vector<ExampleReport> read_example_reports(const std::string& data_folder, const std::string& city)
{
    std::vector<ExampleReport> all;
    const auto path = data_folder + "/example/" + city + "/reports.yaml";
    if (!std::filesystem::exists(path))
        return all;
    const auto file = read_yaml_file(path);
    for (const auto& row : file["reports"].items())
        all.push_back(report_of(row, path));
    return all;
}

} // namespace pendopo::seed
