#include "duties/kept_duty.hpp"

#include "base/invariant.hpp"
#include "duties/when_value.hpp"

namespace pendopo::duties {

namespace {

Value bilingual(const Bilingual& text)
{
    return Value::map({{"id", text.indonesian}, {"en", text.english}});
}

Bilingual bilingual_in(const Value& value)
{
    return {value.text_or("id"), value.text_or("en")};
}

Value texts(const std::vector<std::string>& all)
{
    auto list = Value::list();
    for (const auto& text : all)
        list.push(text);
    return list;
}

std::vector<std::string> texts_in(const Value& list)
{
    std::vector<std::string> all;
    for (const auto& text : list.items())
        all.push_back(text.text());
    return all;
}

Value late_value(const std::vector<governance::Consequence>& late)
{
    auto list = Value::list();
    for (const auto& one : late)
        list.push(Value::map({{"days", one.days}, {"act", static_cast<int>(one.act)}, {"to", one.to}}));
    return list;
}

Value evidence_value(const governance::Evidence& evidence)
{
    return Value::map({{"kind", static_cast<int>(evidence.kind)}, {"label", bilingual(evidence.label)}, {"key", evidence.key},
        {"states", texts(evidence.states)}, {"where", where_value(evidence.where)}});
}

int number(const Value& map, std::string_view key)
{
    return static_cast<int>(map[key].integer());
}

} // namespace

Value duty_value(const governance::Duty& duty)
{
    auto remind = Value::list();
    for (const int days : duty.remind)
        remind.push(days);
    return Value::map({{"key", duty.key}, {"version", duty.version}, {"name", bilingual(duty.name)},
        {"summary", bilingual(duty.summary)}, {"from", duty.from.iso()}, {"basis", duty.basis},
        {"who", Value::map({{"kind", static_cast<int>(duty.who.kind)}, {"key", duty.who.key}})},
        {"when", when_value(duty.when)}, {"evidence", evidence_value(duty.evidence)}, {"second_person", duty.second_person},
        {"checkers", texts(duty.checkers)}, {"remind", std::move(remind)}, {"late", late_value(duty.late)},
        {"waivable", duty.waivable}, {"uncertain", bilingual(duty.uncertain)}});
}

governance::Duty read_duty_value(const Value& value)
{
    governance::Duty duty;
    duty.key = value["key"].text();
    duty.version = number(value, "version");
    duty.name = bilingual_in(value["name"]);
    duty.summary = bilingual_in(value["summary"]);
    duty.from = Date::parse(value["from"].text()).value();
    duty.basis = value["basis"].text();
    duty.who = {static_cast<governance::Debtor::Kind>(number(value["who"], "kind")), value["who"]["key"].text()};
    duty.when = when_in(value["when"]);
    const auto& evidence = value["evidence"];
    duty.evidence = {static_cast<governance::Evidence::Kind>(number(evidence, "kind")), bilingual_in(evidence["label"]),
        evidence["key"].text(), texts_in(evidence["states"]), where_in(evidence["where"])};
    duty.second_person = value["second_person"].boolean();
    duty.checkers = texts_in(value["checkers"]);
    for (const auto& days : value["remind"].items())
        duty.remind.push_back(static_cast<int>(days.integer()));
    for (const auto& one : value["late"].items())
        duty.late.push_back(
            {number(one, "days"), static_cast<governance::Consequence::Act>(number(one, "act")), one["to"].text()});
    duty.waivable = value["waivable"].boolean();
    duty.uncertain = bilingual_in(value["uncertain"]);
    return duty;
}

void keep_duty(db::Writer& writer, const governance::Duty& duty, Instant now)
{
    static const auto& insert_kept_duty = db::query("duties/insert_kept_duty");
    writer.run(insert_kept_duty,
        {{"duty", duty.key}, {"version", duty.version}, {"content", write_json(duty_value(duty))}, {"now", now}});
}

const governance::Duty& KeptDuties::of(db::Reader& reader, const std::string& key, int version)
{
    static const auto& find_kept_duty = db::query("duties/find_kept_duty");
    std::lock_guard lock(m_mutex);
    auto& kept = m_duties[{key, version}];
    if (!kept) {
        const auto row = reader.row(find_kept_duty, {{"duty", key}, {"version", version}});
        INVARIANT(row, "an obligation's duty is kept (foreign key)");
        kept = std::make_unique<governance::Duty>(read_duty_value(read_json(row->text("content")).value()));
    }
    return *kept;
}

const governance::Duty* KeptDuties::newest(db::Reader& reader, const std::string& key)
{
    static const auto& newest_version = db::query("duties/newest_kept_version");
    const auto row = reader.row(newest_version, {{"duty", key}});
    const auto version = row ? row->optional_integer("version") : std::nullopt;
    return version ? &of(reader, key, static_cast<int>(*version)) : nullptr;
}

} // namespace pendopo::duties
