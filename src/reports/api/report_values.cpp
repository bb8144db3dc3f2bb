#include "reports/api/report_values.hpp"

namespace pendopo::reports::api {

static Value moment_value(const ui::Visit& visit, const std::optional<Instant>& at)
{
    return at ? Value(at->rfc3339(visit.city().zone.offset)) : Value();
}

Value value_of(const ui::Visit& visit, const Report& report)
{
    const auto digest = [](const std::optional<KeptFile>& file) { return file ? Value(file->sha256) : Value(); };
    return Value::map({{"id", report.id}, {"report", report.kind}, {"owner", report.owner},
        {"first", report.period.first.iso()}, {"last", report.period.last.iso()},
        {"entry", report.entry ? Value(report.entry) : Value()}, {"state", word(report.state)},
        {"number", report.label.empty() ? Value() : Value(report.label)}, {"version", report.version}, {"texts", report.texts},
        {"handed_in_at", moment_value(visit, report.handed_in_at)}, {"decided_at", moment_value(visit, report.decided_at)},
        {"reason", report.reason}, {"pdf_sha256", digest(report.pdf)}, {"xlsx_sha256", digest(report.xlsx)}});
}

Refusal wrong(const std::string& field, Message message)
{
    auto refusal = refuse(Why::invalid, "body.invalid", say("Isi permintaan belum benar."));
    refusal.complaints.push_back({field, std::move(message), field + ".wrong"});
    return refusal;
}

} // namespace pendopo::reports::api
