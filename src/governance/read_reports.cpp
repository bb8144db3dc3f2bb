#include "governance/find_definitions.hpp"
#include "governance/read_instruments.hpp"
#include "governance/read_register.hpp"

namespace pendopo::governance {

using catalogue::MapReader;
using Show = ReportSection::Show;

static const Kind reports{"reports", say("laporan"),
    {"key", "name", "title", "basis", "to", "from_owner", "period", "number", "sections"}};

// One word, or several: then joined by spaces, which keys never hold.
static std::string read_by(MapReader& reader)
{
    if (!reader.has("by") || !reader.any("by").is_list())
        return reader.text("by");
    std::string joined;
    for (const auto& word : reader.texts("by"))
        joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

static void read_own_keys(MapReader& reader, ReportSection& section)
{
    const auto show = section.show;
    if (show == Show::entries || show == Show::counts)
        section.entry_register = reader.name("register");
    if (show == Show::entries) {
        section.columns = reader.texts("columns");
        section.states = reader.texts_or("states");
        section.where = read_single_where(reader);
        section.in_period = reader.text_or("in_period");
        section.by = reader.one_of_or("only", std::string(), {{"alike", std::string("alike")}});
    }
    if (show == Show::counts)
        section.columns = reader.texts_or("sums");
    if (show == Show::counts)
        section.by = read_by(reader);
    if (show == Show::duties)
        section.by = reader.text("by");
    if (show == Show::duties)
        section.duties = reader.texts_or("duties");
    if (show == Show::regulation)
        section.regulation = reader.name_or("regulation");
    if (show == Show::text) {
        section.key = reader.name("key");
        section.label = reader.words("label");
    }
}

static ReportSection read_section(const Value& map, const catalogue::Reading& reading)
{
    MapReader reader(map, reading, say("sebuah bagian"));
    ReportSection section;
    section.spot = reading.spot(map);
    section.title = reader.words("title");
    section.intro = reader.words_or("intro");
    if (!reader.has("show"))
        reader.text("show");
    section.show = reader.one_of_or("show", Show::text,
        {{"entries", Show::entries}, {"counts", Show::counts}, {"duties", Show::duties}, {"requests", Show::requests},
            {"regulation", Show::regulation}, {"measure", Show::measure}, {"text", Show::text}});
    read_own_keys(reader, section);
    reader.finish();
    return section;
}

static void read_number(MapReader& reader, Report& made)
{
    if (!reader.has("number"))
        return;
    made.number = reader.text("number");
    check_number_format(reader.any("number"), made.number, reader);
}

static void read_report_keys(MapReader& reader, Report& made)
{
    made.name = reader.words_or("name", made.name);
    made.title = reader.words_or("title", made.title);
    made.basis = reader.text_or("basis", made.basis);
    made.to = reader.words_or("to", made.to);
    made.through = reader.words_or("through", made.through);
    made.from = reader.one_of_or("from_owner", made.from, {{"office", Owner::office}, {"agency", Owner::agency}});
    using Period = Report::Period;
    made.period = reader.one_of_or("period", made.period,
        {{"year", Period::year}, {"half_year", Period::half_year}, {"quarter", Period::quarter}, {"month", Period::month},
            {"event", Period::event}});
    read_number(reader, made);
    made.archive_code = reader.text_or("archive_code", made.archive_code);
    made.intro = reader.words_or("intro", made.intro);
    made.closing = reader.words_or("closing", made.closing);
    if (reader.has("sections")) {
        made.sections.clear();
        for (const auto& item : reader.list("sections"))
            made.sections.push_back(read_section(item, reader.reading()));
    }
}

std::deque<Draft<Report>> read_reports(const catalogue::DataFolder& data, const catalogue::City& city,
    const std::vector<Listed>& listed)
{
    std::deque<Draft<Report>> all;
    for (const auto& definition : find_definitions(data, city.key, listed, reports)) {
        if (definition.layers.empty())
            continue;
        all.push_back(read_draft<Report>(definition, reports, *data.troubles, read_report_keys));
        all.back().made.spot = all.back().file;
    }
    return all;
}

} // namespace pendopo::governance
