#include "audit/record_figures.hpp"

#include "audit/seal_events.hpp"

namespace pendopo::audit {

RecordFigures record_figures(db::Reader& reader)
{
    static const auto& query = db::query("audit/record_figures");
    const auto row = *reader.row(query, {{"most", most_events_of_a_seal}});
    RecordFigures figures{row.integer("sealed") + row.integer("unsealed"), row.integer("unsealed"), row.integer("last_seal"),
        {}};
    if (figures.last_seal > 0)
        figures.sealed_at = row.instant("sealed_at");
    return figures;
}

} // namespace pendopo::audit
