#include "reports/report.hpp"

#include <algorithm>
#include <array>

namespace pendopo::reports {

static constexpr std::array<std::string_view, 4> words{"draft", "waiting", "returned", "sent"};

std::string_view word(State state)
{
    return words[static_cast<std::size_t>(state)];
}

std::optional<State> state_of(std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<State>(found - words.begin()));
}

static std::optional<KeptFile> file_of(const db::Row& row, const std::string& name)
{
    const auto sha256 = row.optional_text(name + "_sha256");
    return sha256 ? std::optional(KeptFile{*sha256, row.integer(name + "_size")}) : std::nullopt;
}

Report report_of(const db::Row& row)
{
    Report report;
    report.id = row.integer("id");
    report.kind = row.text("report");
    report.owner = row.text("owner");
    report.occasion = row.text("occasion");
    report.period = {row.date("first_on"), row.date("last_on")};
    report.entry_register = row.text("entry_register");
    report.entry = row.optional_integer("entry_id").value_or(0);
    report.state = state_of(row.text("state")).value();
    report.texts = read_json(row.text("texts")).value();
    report.content = row.text("content");
    report.year = static_cast<int>(row.optional_integer("year").value_or(0));
    report.number = static_cast<int>(row.optional_integer("number").value_or(0));
    report.label = row.text("label");
    report.version = static_cast<int>(row.integer("version"));
    report.chain = row.text("chain");
    report.made_at = row.instant("made_at");
    report.made_name = row.text("made_name");
    report.handed_in_at = row.optional_instant("handed_in_at");
    report.handed_in_by = row.optional_integer("handed_in_by").value_or(0);
    report.handed_in_name = row.text("handed_in_name");
    report.decided_at = row.optional_instant("decided_at");
    report.decided_name = row.text("decided_name");
    report.acting_for = row.text("acting_for");
    report.reason = row.text("reason");
    report.told = static_cast<int>(row.integer("told"));
    report.pdf = file_of(row, "pdf");
    report.xlsx = file_of(row, "xlsx");
    report.settled = row.yes("settled");
    return report;
}

Result<const governance::Report*> definition_of(const Workplace& place, const Report& report)
{
    const auto* definition = place.arrangements().report(report.kind);
    if (!definition)
        return refuse(Why::gone, "report.no_definition", say("Laporan itu tidak lagi dibuat di sini."));
    return definition;
}

Bilingual owner_name(const catalogue::City& city, const std::string& owner)
{
    if (owner.empty())
        return city.office;
    const auto* agency = city.agency(owner);
    return agency ? agency->name : Bilingual(owner);
}

Refusal changed_meanwhile()
{
    return refuse(Why::conflict, "report.changed",
        say("Laporan ini baru saja diubah orang lain. Buka lagi untuk melihat keadaannya sekarang."));
}

Refusal not_now(const Report& report)
{
    return refuse(Why::conflict, "report.not_now",
        report.state == State::sent          ? say("Laporan ini sudah dikirim dan tidak dapat diubah lagi.")
            : report.state == State::waiting ? say("Laporan ini sedang menunggu tanda tangan.")
                                             : say("Laporan ini masih ditulis."));
}

Result<audit::Kept<Report>> keep_report(audit::Act& act, Report changed, audit::Event event)
{
    static const auto& update = db::query("reports/update_report");
    event.subject = {"report", changed.id};
    const audit::ChainHead head{changed.version, changed.chain};
    const auto next = audit::next_head(head, event);
    const auto number = [](int from) { return from ? std::optional(std::int64_t{from}) : std::nullopt; };
    const auto sha256 = [](const auto& file) { return file ? std::optional(file->sha256) : std::nullopt; };
    const auto size = [](const auto& file) { return file ? std::optional(file->size) : std::nullopt; };
    const auto rows = act.change(update,
        {{"id", changed.id}, {"seen", changed.version}, {"version", next.number}, {"chain", next.hash},
            {"state", word(changed.state)}, {"texts", write_json(changed.texts)}, {"content", changed.content},
            {"year", number(changed.year)}, {"number", number(changed.number)}, {"label", changed.label},
            {"handed_in_at", changed.handed_in_at},
            {"handed_in_by", changed.handed_in_at ? std::optional(changed.handed_in_by) : std::nullopt},
            {"handed_in_name", changed.handed_in_name}, {"decided_at", changed.decided_at},
            {"decided_name", changed.decided_name}, {"acting_for", changed.acting_for}, {"reason", changed.reason},
            {"told", changed.told}, {"pdf_sha256", sha256(changed.pdf)}, {"pdf_size", size(changed.pdf)},
            {"xlsx_sha256", sha256(changed.xlsx)}, {"xlsx_size", size(changed.xlsx)}});
    if (rows == 0)
        return changed_meanwhile();
    changed.version = next.number;
    changed.chain = next.hash;
    return act.commit(event, std::move(changed), head, next);
}

} // namespace pendopo::reports
