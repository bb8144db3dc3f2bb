// Sections of figures: how duties are kept, how services were answered, how regulations are kept, what the index is.
#include "duties/duty_figures.hpp"
#include "measures/frozen.hpp"
#include "measures/score.hpp"
#include "platform/text/translate.hpp"
#include "reports/fill_sections.hpp"

#include <algorithm>
#include <map>

namespace pendopo::reports {

namespace {

std::string duty_name(const Asked& asked, const std::string& key)
{
    const auto* duty = asked.place.arrangements().duty(key);
    return duty ? asked.words(duty->name) : key;
}

void add(duties::DutyFigures& to, const duties::DutyFigures& more)
{
    to.in_time += more.in_time;
    to.late_kept += more.late_kept;
    to.overdue += more.overdue;
    to.open += more.open;
    to.waived += more.waived;
}

std::vector<duties::FiguresOf> figures_of(const Asked& asked, const governance::ReportSection& section)
{
    const auto& [first, last] = asked.report.period;
    if (section.duties.empty())
        return duties::duty_figures(asked.reader, {}, first, last, asked.now);
    std::vector<duties::FiguresOf> all;
    for (const auto& duty : section.duties)
        for (auto& one : duties::duty_figures(asked.reader, duty, first, last, asked.now))
            all.push_back(std::move(one));
    return all;
}

} // namespace

void fill_duties(const Asked& asked, const governance::ReportSection& section, Part& part)
{
    const bool by_duty = section.by == "duty";
    part.table.header = {asked.words(by_duty ? say("Kewajiban") : say("Siapa")), asked.words(say("Tepat waktu")),
        asked.words(say("Terlambat dipenuhi")), asked.words(say("Terlambat")), asked.words(say("Belum jatuh tempo")),
        asked.words(say("Dibebaskan"))};
    std::map<std::string, duties::DutyFigures> rows;
    for (const auto& one : figures_of(asked, section)) {
        const bool others = !asked.report.owner.empty()
            && (one.owner.kind != duties::Owner::Kind::agency || one.owner.key != asked.report.owner);
        if (!others)
            add(rows[by_duty ? duty_name(asked, one.duty) : asked.words(duties::name_of(asked.city(), one.owner))],
                one.figures);
    }
    for (const auto& [name, figures] : rows)
        part.table.rows.push_back({name, std::int64_t{figures.in_time}, std::int64_t{figures.late_kept},
            std::int64_t{figures.overdue}, std::int64_t{figures.open}, std::int64_t{figures.waived}});
    if (rows.empty())
        part.said.push_back(asked.words(say("Tidak ada kewajiban yang jatuh tempo pada masa ini.")));
}

void fill_requests(const Asked& asked, Part& part)
{
    static const auto& figures = db::query("reports/requests_of_services");
    part.table.header = {asked.words(say("Layanan")), asked.words(say("Diterima")), asked.words(say("Dijawab")),
        asked.words(say("Tepat waktu")), asked.words(say("Ditolak"))};
    for (const auto& row :
        asked.reader.rows(figures, {{"first", asked.report.period.first}, {"last", asked.report.period.last}})) {
        const auto* service = asked.place.registers.catalogue.service(row.text("service"));
        part.table.rows.push_back({service ? asked.words(service->name) : row.text("service"), row.integer("received"),
            row.integer("answered"), row.integer("in_time"), row.integer("refused")});
    }
    if (part.table.rows.empty())
        part.said.push_back(asked.words(say("Tidak ada permohonan pada masa ini.")));
}

void fill_regulations(const Asked& asked, const governance::ReportSection& section, Part& part)
{
    static const auto& counts = db::query("reports/article_counts");
    part.table.header = {asked.words(say("Peraturan")), asked.words(say("Terpenuhi")), asked.words(say("Akan jatuh tempo")),
        asked.words(say("Terlambat")), asked.words(say("Belum diatur")), asked.words(say("Di luar perangkat lunak"))};
    const std::vector<std::string> states{"kept", "due", "late", "not_arranged", "not_for_software"};
    std::map<std::string, std::vector<std::int64_t>> rows;
    std::optional<Date> day;
    const auto until = std::min(asked.report.period.last, asked.place.today(asked.now));
    for (const auto& row : asked.reader.rows(counts, {{"until", until}})) {
        const auto key = row.text("regulation");
        const auto at = std::find(states.begin(), states.end(), row.text("state"));
        if ((!section.regulation.empty() && key != section.regulation) || at == states.end())
            continue;
        auto& numbers = rows[key];
        numbers.resize(states.size());
        numbers[static_cast<std::size_t>(at - states.begin())] = row.integer("articles");
        day = std::max(day.value_or(row.date("day")), row.date("day"));
    }
    for (const auto& [key, numbers] : rows) {
        const auto* regulation = asked.place.arrangements().regulation(key);
        auto& row = part.table.rows.emplace_back();
        row.emplace_back(regulation ? asked.words(regulation->name) : key);
        row.insert(row.end(), numbers.begin(), numbers.end());
    }
    part.said.push_back(day ? asked.words(say("Keadaan pada {0}.", text::plain_date(Language::indonesian, *day)))
                            : asked.words(say("Keadaan pasal pada masa ini belum dicatat.")));
}

void fill_measure(const Asked& asked, Part& part)
{
    static const auto& closed = db::query("reports/closed_assessment");
    const auto year = asked.report.period.first.year();
    const auto row = asked.reader.row(closed, {{"year", year}});
    if (!row) {
        part.said.push_back(asked.words(say("Penilaian tahun {0} belum ditutup.", std::to_string(year))));
        return;
    }
    const auto [instrument, index] = measures::read_frozen(row->text("frozen"));
    const auto score = [](measures::Score of) { return measures::score_text(Language::indonesian, of); };
    part.table.header = {asked.words(say("Domain dan aspek")), asked.words(say("Nilai"))};
    for (const auto& domain : instrument.domains) {
        const auto of = [&](const auto& all, const std::string& key) {
            const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.key == key; });
            return found == all.end() ? std::string() : score(found->score);
        };
        part.table.rows.push_back({asked.words(domain.name), of(index.domains, domain.key)});
        for (const auto& aspect : instrument.aspects)
            if (aspect.domain == domain.key)
                part.table.rows.push_back({"– " + asked.words(aspect.name), of(index.aspects, aspect.key)});
    }
    part.table.rows.push_back({asked.words(say("Indeks")), score(index.whole)});
    if (!index.predicate.indonesian.empty())
        part.said.push_back(asked.words(say("Predikat: {0}.", index.predicate)));
    if (index.uncertain)
        part.said.push_back(asked.words(say("Sebagian bobot instrumen ini belum pasti.")));
}

} // namespace pendopo::reports
