#include "measures/api/api.hpp"
#include "measures/api/measure_values.hpp"
#include "measures/pages/open.hpp"
#include "measures/pages/parts.hpp"
#include "ui/api.hpp"

namespace pendopo::measures::api {

using pages::Place;

static Result<OpenedAssessment> open_by_id(const ui::Visit& visit, const Place& place)
{
    const auto id = pages::read_number(visit.parameter("id"));
    std::optional<OpenedAssessment> opened;
    place.rules().database.read([&](db::Reader& reader) {
        opened.reset();
        if (const auto found = assessment_by_id(reader, id.value_or(0)))
            opened = open_assessment(reader, place.rules().arrangements, *found);
    });
    if (!opened || !Standing(visit.actor, *opened).sees())
        return unknown_assessment();
    return *std::move(opened);
}

Reply list_measures(ui::Visit& visit)
{
    const Place place(visit.program);
    Wanted wanted;
    if (const auto owner = visit.request.query_field("owner"); !owner.empty())
        wanted.owner = owner == "city" ? std::string() : std::string(owner);
    wanted.year = pages::read_number(visit.request.query_field("year")).value_or(0);
    std::vector<pages::IndexRow> read;
    place.rules().database.read([&](db::Reader& reader) {
        read = pages::read_indices(reader, place.rules().arrangements, list_assessments(reader, wanted));
    });
    auto rows = Value::list();
    for (const auto& one : read)
        rows.push(value_of(one.assessment, one.instrument, one.index));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

Reply show_measure(ui::Visit& visit)
{
    return ui::json_reply(200, value_of(TRY(open_by_id(visit, Place(visit.program)))));
}

Reply list_gaps(ui::Visit& visit)
{
    const auto opened = TRY(open_by_id(visit, Place(visit.program)));
    auto rows = Value::list();
    for (const auto& gap : find_gaps(opened.instrument, opened.index, opened.shown()))
        rows.push(value_of(gap, *opened.instrument.indicator(gap.number)));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

} // namespace pendopo::measures::api
