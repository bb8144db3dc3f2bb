#include "registers/entries_due.hpp"

namespace pendopo::registers {

namespace {

db::Rows rows_of(db::Reader& reader, const DueQuestion& question)
{
    static const auto& of_field = db::query("registers/dates_of_field");
    static const auto& of_owner = db::query("registers/dates_asked_of_owner");
    static const auto& of_anyone = db::query("registers/dates_asked_of_any");
    // From a first day on: as if a page had ended the day before.
    std::string after_on = "0000-00-00";
    std::int64_t after = 0;
    if (question.after_on) {
        after_on = question.after_on->iso();
        after = question.after;
    } else if (question.from) {
        after_on = question.from->plus_days(-1).iso();
        after = 2'000'000'000;
    }
    db::Parameters parameters{{"register", question.register_key}, {"until", question.until}, {"after_on", after_on},
        {"after", after}, {"most", question.most}};
    if (!question.field.empty()) {
        parameters.emplace_back("field", question.field);
        parameters.emplace_back("owner", question.owner);
        return reader.rows(of_field, parameters);
    }
    if (question.owner.empty())
        return reader.rows(of_anyone, parameters);
    parameters.emplace_back("owner", question.owner);
    return reader.rows(of_owner, parameters);
}

} // namespace

std::vector<EntryDue> entries_due(db::Reader& reader, const Workplace&, const DueQuestion& question)
{
    INVARIANT(question.field.empty() || !question.register_key.empty(), "a field is one of a register");
    std::vector<EntryDue> due;
    for (const auto& row : rows_of(reader, question))
        due.push_back({row.integer("entry_id"), row.text("register"), row.text("owner"), row.text("title"), row.text("field"),
            row.date("due_on")});
    return due;
}

} // namespace pendopo::registers
