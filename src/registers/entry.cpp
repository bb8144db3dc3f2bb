#include "registers/entry.hpp"

#include <array>

namespace pendopo::registers {

namespace {

constexpr std::array<std::string_view, 3> classification_words{"public", "internal", "restricted"};

} // namespace

std::string_view word(Classification classification)
{
    return classification_words[static_cast<std::size_t>(classification)];
}

std::optional<Classification> classification_of(std::string_view word)
{
    for (std::size_t i = 0; i < classification_words.size(); ++i)
        if (classification_words[i] == word)
            return static_cast<Classification>(i);
    return std::nullopt;
}

Entry entry_of(const db::Row& row)
{
    Entry entry;
    entry.id = row.integer("id");
    entry.register_key = row.text("register");
    entry.owner = row.text("owner");
    entry.state = row.text("state");
    entry.final = row.yes("ended");
    entry.classification = classification_of(row.text("classification")).value_or(Classification::restricted);
    entry.version = static_cast<int>(row.integer("version"));
    entry.values = read_json(row.text("content")).value();
    entry.title = row.text("title");
    entry.number = row.text("number");
    entry.effective_on = row.date("effective_on");
    entry.created_at = row.instant("created_at");
    entry.created_by = row.integer("created_by");
    entry.created_name = row.text("created_name");
    entry.updated_at = row.instant("updated_at");
    entry.updated_by = row.integer("updated_by");
    entry.updated_name = row.text("updated_name");
    entry.confirmed_at = row.optional_instant("confirmed_at");
    entry.due_key = row.text("due_key");
    if (!entry.due_key.empty())
        entry.due_on = row.date("due_on");
    return entry;
}

} // namespace pendopo::registers
