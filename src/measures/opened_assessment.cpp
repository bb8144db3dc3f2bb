#include "measures/opened_assessment.hpp"

#include "base/invariant.hpp"
#include "measures/frozen.hpp"

namespace pendopo::measures {

IndicatorValue OpenedAssessment::value(int number) const
{
    const auto found = values.find(number);
    if (found != values.end())
        return found->second;
    IndicatorValue empty;
    empty.number = number;
    return empty;
}

bool OpenedAssessment::is_entered(const Indicator& indicator) const
{
    return assessment.manner == Manner::given || instrument.counting == Instrument::Counting::given
        || indicator.capability == Indicator::Capability::external;
}

std::map<int, Shown> OpenedAssessment::shown() const
{
    std::map<int, Shown> all;
    for (const auto& piece : pieces) {
        if (piece.state == PieceState::accepted)
            all[piece.number].accepted.insert(piece.asked);
        if (piece.state == PieceState::sent)
            all[piece.number].sent.insert(piece.asked);
    }
    return all;
}

std::map<int, Score> counted_scores(const OpenedAssessment& opened)
{
    std::map<int, Score> scores;
    const auto shown = opened.shown();
    for (const auto& indicator : opened.instrument.indicators) {
        if (opened.is_entered(indicator)) {
            const auto value = opened.value(indicator.number);
            if (value.state == ScoreState::accepted && value.score)
                scores[indicator.number] = *value.score;
            continue;
        }
        const auto found = shown.find(indicator.number);
        if (found == shown.end())
            continue;
        if (const auto level = count_level(opened.instrument, indicator, found->second.accepted))
            scores[indicator.number] = score_of_level(*level);
    }
    return scores;
}

std::optional<Assessment> find_assessment(db::Reader& reader, int year, const std::string& instrument, const std::string& owner,
    int edition)
{
    static const auto& find = db::query("measures/find_assessment");
    const auto row = reader.row(find, {{"year", year}, {"instrument", instrument}, {"owner", owner}, {"edition", edition}});
    return row ? std::optional(assessment_of(*row)) : std::nullopt;
}

std::optional<Assessment> assessment_by_id(db::Reader& reader, std::int64_t id)
{
    static const auto& find = db::query("measures/find_assessment_by_id");
    const auto row = reader.row(find, {{"id", id}});
    return row ? std::optional(assessment_of(*row)) : std::nullopt;
}

std::vector<Assessment> list_assessments(db::Reader& reader, const Wanted& wanted)
{
    static const auto& list = db::query("measures/list_assessments");
    std::vector<Assessment> all;
    for (const auto& row :
        reader.rows(list, {{"any_owner", !wanted.owner}, {"owner", wanted.owner.value_or("")}, {"year", wanted.year}}))
        all.push_back(assessment_of(row));
    return all;
}

std::vector<Assessment> editions_of(db::Reader& reader, const Assessment& of)
{
    static const auto& editions = db::query("measures/editions_of_assessment");
    std::vector<Assessment> all;
    for (const auto& row : reader.rows(editions, {{"year", of.year}, {"instrument", of.instrument}, {"owner", of.owner}}))
        all.push_back(assessment_of(row));
    return all;
}

static std::optional<Frozen> find_frozen(db::Reader& reader, const Assessment& assessment)
{
    static const auto& find = db::query("measures/find_frozen");
    const auto row = assessment.is_open() ? std::nullopt : reader.row(find, {{"id", assessment.id}});
    return row ? std::optional(read_frozen(row->text("frozen"))) : std::nullopt;
}

OpenedAssessment open_assessment(db::Reader& reader, const governance::Arrangements& arrangements, const Assessment& assessment)
{
    static const auto& values = db::query("measures/values_of_assessment");
    static const auto& pieces = db::query("measures/evidence_of_assessment");
    static const auto& people = db::query("measures/people_of_assessment");
    OpenedAssessment opened;
    opened.assessment = assessment;
    for (const auto& row : reader.rows(values, {{"id", assessment.id}}))
        opened.values.emplace(static_cast<int>(row.integer("number")), indicator_value_of(row));
    for (const auto& row : reader.rows(pieces, {{"id", assessment.id}}))
        opened.pieces.push_back(piece_of(row));
    for (const auto& row : reader.rows(people, {{"id", assessment.id}}))
        opened.people.push_back(
            {static_cast<int>(row.integer("number")), row.text("role"), row.integer("person_id"), row.text("name")});
    if (auto frozen = find_frozen(reader, assessment)) {
        opened.instrument = std::move(frozen->instrument);
        opened.index = std::move(frozen->index);
        return opened;
    }
    const auto* instrument = arrangements.instrument(assessment.instrument);
    INVARIANT(instrument, "an open assessment's instrument stands in the city's files");
    opened.instrument = *instrument;
    opened.index = compute_index(*instrument, counted_scores(opened));
    return opened;
}

Index index_of(db::Reader& reader, const governance::Arrangements& arrangements, const Assessment& assessment)
{
    if (auto frozen = find_frozen(reader, assessment))
        return std::move(frozen->index);
    return open_assessment(reader, arrangements, assessment).index;
}

} // namespace pendopo::measures
