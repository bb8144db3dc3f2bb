#include "audit/record_figures.hpp"
#include "duties/beginning.hpp"
#include "regulations/facts.hpp"
#include "regulations/read_entry_facts.hpp"

namespace pendopo::regulations {

namespace {

int number(const db::Row& row, std::string_view column)
{
    return static_cast<int>(row.integer(column));
}

void read_duties(db::Reader& reader, Facts& facts)
{
    static const auto& open = db::query("regulations/open_duties");
    static const auto& settled = db::query("regulations/settled_duties");
    static const auto& last = db::query("regulations/last_fulfilled");
    for (const auto& row : reader.rows(open, {{"now", facts.counted_at}})) {
        auto& duty = facts.duties[row.text("duty")];
        duty.overdue = number(row, "overdue");
        duty.open = number(row, "still_open");
        duty.overdue_since = row.optional_date("overdue_since");
        duty.next_on = row.optional_date("next_on");
    }
    for (const auto& row : reader.rows(settled, {{"from", facts.today.plus_months(-12)}})) {
        auto& duty = facts.duties[row.text("duty")];
        duty.in_time = number(row, "in_time");
        duty.late_kept = number(row, "late_kept");
        duty.waived = number(row, "waived");
    }
    for (const auto& row : reader.rows(last, {}))
        facts.duties[row.text("duty")].last_kept = row.optional_date("last_kept");
}

void read_services(db::Reader& reader, const catalogue::City& city, Facts& facts)
{
    static const auto& open = db::query("regulations/open_requests");
    static const auto& answered = db::query("regulations/answered_requests");
    auto desks = Value::list();
    for (const auto& unit : city.units)
        desks.push(unit.key);
    desks.push("@records");
    desks.push("@head");
    for (const auto& row : reader.rows(open, {{"desks", write_json(desks)}, {"today", facts.today}})) {
        auto& service = facts.services[row.text("service")];
        service.open = number(row, "open_ones");
        service.late = number(row, "late");
        service.late_since = row.optional_date("late_since");
    }
    for (const auto& row : reader.rows(answered, {{"from", facts.today.plus_days(-recent_days)}, {"most", most_counted}}))
        facts.services[row.text("service")].answered = number(row, "answered");
}

RequestFacts read_requests(db::Reader& reader, const Facts& facts)
{
    static const auto& recent = db::query("regulations/recent_requests");
    const auto row = *reader.row(recent, {{"from", facts.today.plus_days(-recent_days)}, {"most", most_counted}});
    return {number(row, "submitted"), number(row, "returned"), number(row, "guests"), number(row, "internal"),
        number(row, "recorded"), number(row, "english"), number(row, "letters"), number(row, "dispositions")};
}

void read_program(db::Reader& reader, Facts& facts)
{
    static const auto& mails = db::query("regulations/recent_mails");
    static const auto& passwords = db::query("regulations/passwords");
    facts.program.requests = read_requests(reader, facts);
    const auto from = facts.counted_at.plus(-std::chrono::hours(24 * recent_days));
    const auto mail = *reader.row(mails, {{"from", from}, {"most", most_counted}});
    facts.program.mails_kept = number(mail, "kept");
    facts.program.mails_failed = number(mail, "failed");
    const auto account = *reader.row(passwords, {});
    facts.program.accounts = number(account, "accounts");
    facts.program.hashed = number(account, "hashed");
    facts.program.first_passwords = number(account, "first_passwords");
    const auto record = audit::record_figures(reader);
    facts.program.events = record.events;
    facts.program.seals = record.last_seal;
}

void read_people(db::Reader& reader, Facts& facts)
{
    static const auto& by_role = db::query("regulations/people_by_role");
    for (const auto& row : reader.rows(by_role, {}))
        facts.people[row.text("role")] = number(row, "people");
}

void read_reports(db::Reader& reader, Facts& facts)
{
    static const auto& sent = db::query("regulations/sent_reports");
    for (const auto& row : reader.rows(sent, {})) {
        auto& report = facts.reports[row.text("report")];
        report.sent[row.date("last_on")] = number(row, "owners");
        report.number = row.text("label");
    }
}

void read_measures(db::Reader& reader, Facts& facts)
{
    static const auto& newest = db::query("regulations/newest_assessments");
    for (const auto& row : reader.rows(newest, {}))
        facts.measures[row.text("instrument")] = number(row, "newest");
}

} // namespace

Facts read_facts(db::Reader& reader, const Workplace& place, Instant now)
{
    Facts facts;
    facts.counted_at = now;
    facts.today = place.today(now);
    facts.begins = duties::find_city_begins(reader);
    facts.entries = read_entry_facts(reader, place.arrangements, facts.today, facts.begins);
    read_duties(reader, facts);
    read_services(reader, place.city(), facts);
    read_people(reader, facts);
    read_measures(reader, facts);
    read_reports(reader, facts);
    read_program(reader, facts);
    return facts;
}

} // namespace pendopo::regulations
