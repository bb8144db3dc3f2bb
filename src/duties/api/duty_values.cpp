#include "duties/api/duty_values.hpp"

namespace pendopo::duties::api {

namespace {

template <class T>
Value or_null(const std::optional<T>& value, Value (*write)(const T&))
{
    return value ? write(*value) : Value();
}
Value date(const Date& day)
{
    return day.iso();
}
Value moment(const Instant& at)
{
    return at.rfc3339();
}

Value whole_numbers(const std::vector<int>& all)
{
    auto list = Value::list();
    for (const int one : all)
        list.push(one);
    return list;
}

} // namespace

Value both(const Bilingual& text)
{
    return Value::map({{"id", text.indonesian}, {"en", text.english}});
}

Value value_of(const governance::Duty& duty)
{
    return Value::map({{"key", duty.key}, {"version", duty.version}, {"name", both(duty.name)}, {"summary", both(duty.summary)},
        {"from", duty.from.iso()}, {"basis", duty.basis}, {"evidence", word(duty.evidence.kind)},
        {"second_person", duty.second_person}, {"remind", whole_numbers(duty.remind)}, {"waivable", duty.waivable},
        {"uncertain", duty.uncertain.empty() ? Value() : both(duty.uncertain)}});
}

Value value_of(const Obligation& obligation, Instant now)
{
    const auto& cause = obligation.cause;
    return Value::map({{"id", obligation.id}, {"duty", obligation.duty}, {"duty_version", obligation.duty_version},
        {"owner", obligation.owner.text()},
        {"period", Value::map({{"first", obligation.term.first.iso()}, {"last", obligation.term.last.iso()}})},
        {"due_on", obligation.term.due_on.iso()}, {"due_at", obligation.due_at.rfc3339()}, {"state", word(obligation.state)},
        {"late", obligation.is_late(now)}, {"version", obligation.version},
        {"effective_on", or_null(obligation.effective_on, date)},
        {"kept_in_time", obligation.state == State::fulfilled ? Value(obligation.kept_in_time()) : Value()},
        {"settled_at", or_null(obligation.settled_at, moment)},
        {"cause", cause.entry ? Value::map({{"register", cause.entry_register}, {"entry", cause.entry}}) : Value()}});
}

Value value_of(const KeptEvidence& evidence)
{
    auto file = evidence.file ? Value::map({{"name", evidence.file->name}, {"type", evidence.file->media_type},
                    {"size", evidence.file->size}, {"sha256", evidence.file->sha256}})
                              : Value();
    return Value::map({{"id", evidence.id}, {"kind", word(evidence.kind)}, {"note", evidence.note}, {"file", std::move(file)},
        {"entry", evidence.entry ? Value(evidence.entry) : Value()},
        {"report_number", evidence.report_number.empty() ? Value() : Value(evidence.report_number)},
        {"effective_on", evidence.effective_on.iso()}, {"sent_at", evidence.sent_at.rfc3339()}, {"sent_by", evidence.sent_name},
        {"outcome", evidence.outcome.empty() ? Value() : Value(evidence.outcome)}, {"reason", evidence.reason}});
}

} // namespace pendopo::duties::api
