#include "seed/example_assessments.hpp"

#include "platform/data/value.hpp"

#include <cmath>
#include <filesystem>

namespace pendopo::seed {

namespace {

[[noreturn]] void trouble(const std::string& spot, const std::string& what)
{
    throw Bug(spot + ": " + what);
}

std::optional<Date> day_in(const Value& row, const char* key, const std::string& spot)
{
    if (!row.has(key))
        return std::nullopt;
    const auto day = Date::parse(row[key].text());
    if (!day)
        trouble(spot, std::string(key) + " is no date");
    return day;
}

int hundredths(const Value& mark)
{
    return static_cast<int>(std::lround(mark.real() * 100));
}

// A list of marks in the order of the instrument, or a map of numbers to marks.
std::map<int, int> scores_in(const Value& scores)
{
    std::map<int, int> all;
    int number = 0;
    if (scores.is_list())
        for (const auto& mark : scores.items())
            all[++number] = hundredths(mark);
    else if (scores.is_map())
        for (const auto& [key, mark] : scores.entries())
            all[std::stoi(key)] = hundredths(mark);
    return all;
}

std::map<int, std::string> texts_in(const Value& map)
{
    std::map<int, std::string> all;
    if (map.is_map())
        for (const auto& [key, text] : map.entries())
            all[std::stoi(key)] = text.text();
    return all;
}

std::set<int> numbers_in(const Value& list)
{
    std::set<int> all;
    if (list.is_list())
        for (const auto& number : list.items())
            all.insert(static_cast<int>(number.integer()));
    return all;
}

ExampleAssessment assessment_of(const Value& row, const std::string& file)
{
    static const std::set<std::string> known{"year", "instrument", "owner", "manner", "begun", "closed", "body", "document",
        "document_on", "levels", "scores", "waiting", "returned", "explanations"};
    ExampleAssessment story;
    story.spot = file + ":" + std::to_string(row["year"].line());
    for (const auto& [key, value] : row.entries())
        if (!known.contains(key))
            trouble(story.spot, "unknown key " + key);
    story.year = static_cast<int>(row["year"].integer());
    story.instrument = row.text_or("instrument");
    story.owner = row.text_or("owner");
    story.manner = measures::manner_of(row.text_or("manner", "counted")).value();
    const auto begun = day_in(row, "begun", story.spot);
    if (!begun)
        trouble(story.spot, "expected begun");
    story.begun = *begun;
    story.closed = day_in(row, "closed", story.spot);
    story.body = row.text_or("body");
    story.document = row.text_or("document");
    story.document_on = day_in(row, "document_on", story.spot);
    if (row.has("levels"))
        for (const auto& level : row["levels"].items())
            story.levels.push_back(static_cast<int>(level.integer()));
    story.scores = scores_in(row["scores"]);
    story.waiting = numbers_in(row["waiting"]);
    story.returned = texts_in(row["returned"]);
    story.explanations = texts_in(row["explanations"]);
    return story;
}

} // namespace

std::vector<ExampleAssessment> read_example_assessments(const std::string& data_folder, const std::string& city)
{
    std::vector<ExampleAssessment> all;
    const auto path = data_folder + "/example/" + city + "/assessments.yaml";
    if (!std::filesystem::exists(path))
        return all;
    const auto file = read_yaml_file(path);
    for (const auto& row : file["assessments"].items())
        all.push_back(assessment_of(row, path));
    return all;
}

} // namespace pendopo::seed
