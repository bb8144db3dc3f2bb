// Sections of entries: a table of them, or only of those that may be there twice.
#include "platform/text/translate.hpp"
#include "registers/find_entry.hpp"
#include "reports/entry_words.hpp"

#include <map>

namespace pendopo::reports {

namespace {

using registers::Entry;

// How a row of the table is made.
struct Columns {
    const governance::Register& of;
    std::vector<const catalogue::Field*> fields;
    bool whose = false; // says whose each is
};

Columns columns_of(const Asked& asked, const governance::ReportSection& section, Part& part)
{
    Columns columns{register_of(asked, section), {}, false};
    for (const auto& key : section.columns)
        if (const auto* field = columns.of.field(key)) {
            columns.fields.push_back(field);
            part.table.header.push_back(asked.words(field->label));
        }
    columns.whose = asked.report.owner.empty() && columns.of.owner != governance::Owner::office;
    if (columns.whose)
        part.table.header.push_back(head_of(asked, columns.of, "owner"));
    part.table.header.push_back(head_of(asked, columns.of, "state"));
    return columns;
}

std::vector<sheets::Cell> row_of(const Asked& asked, const Columns& columns, const Entry& entry)
{
    std::vector<sheets::Cell> row;
    for (const auto* field : columns.fields)
        row.push_back(cell_of(asked, *field, entry.values[field->key]));
    if (columns.whose)
        row.emplace_back(owner_word(asked, columns.of, entry.owner));
    row.emplace_back(value_word(asked, columns.of, "state", entry.state));
    return row;
}

// Of each entry that may be there twice, the others that look like it. Empty: nobody has searched this register yet.
using Twins = std::map<std::int64_t, std::vector<std::int64_t>>;
std::optional<Twins> twins_of(db::Reader& reader, const governance::Register& of)
{
    static const auto& searched = db::query("registers/duplicates/find_search");
    static const auto& pairs = db::query("registers/duplicates/undecided_pairs");
    if (!reader.row(searched, {{"register", of.key}}))
        return std::nullopt;
    Twins twins;
    for (const auto& row : reader.rows(pairs, {{"register", of.key}, {"most", most_rows}})) {
        twins[row.integer("one_id")].push_back(row.integer("other_id"));
        twins[row.integer("other_id")].push_back(row.integer("one_id"));
    }
    return twins;
}

std::string titles_of(const Asked& asked, const governance::Register& of, const std::vector<std::int64_t>& ids)
{
    std::string titles;
    for (const auto id : ids)
        if (const auto entry = registers::entry_by_id(asked.reader, id))
            titles += (titles.empty() ? "" : "; ") + entry->title + " (" + owner_word(asked, of, entry->owner) + ")";
    return titles;
}

// 67/2019 Pasal 9 ayat (2) dan ayat (3): what looks the same stands beside what it looks like.
void fill_twins(const Asked& asked, const governance::ReportSection& section, Part& part)
{
    const auto columns = columns_of(asked, section, part);
    part.table.header.push_back(asked.words(say("Mungkin sama dengan")));
    const auto twins = twins_of(asked.reader, columns.of);
    if (!twins) {
        part.said.push_back(asked.words(say("Yang mungkin kembar belum dicari.")));
        return;
    }
    std::int64_t together = 0;
    for (const auto& [id, others] : *twins) {
        const auto entry = registers::entry_by_id(asked.reader, id);
        if (!entry || static_cast<int>(part.table.rows.size()) == most_rows)
            continue;
        auto row = row_of(asked, columns, *entry);
        row.emplace_back(titles_of(asked, columns.of, others));
        part.table.rows.push_back(std::move(row));
        if (const auto& amount = entry->values[columns.of.duplicates->amount]; amount.is_integer())
            together += amount.integer();
    }
    part.said.push_back(part.table.rows.empty() ? asked.words(say("Tidak ada yang mungkin kembar."))
            : together > 0 ? asked.words(say("Nilainya bersama-sama Rp {0}.", text::number(Language::indonesian, together)))
                           : std::string());
    std::erase(part.said, std::string());
}

} // namespace

void fill_entries(const Asked& asked, const governance::ReportSection& section, Part& part)
{
    if (section.by == "alike")
        return fill_twins(asked, section, part);
    const auto columns = columns_of(asked, section, part);
    int found = 0;
    each_entry(asked, section, columns.of, [&](const Entry& entry) {
        if (++found <= most_rows)
            part.table.rows.push_back(row_of(asked, columns, entry));
    });
    if (found == 0)
        part.said.push_back(asked.words(say("Tidak ada.")));
    if (found > most_rows)
        part.said.push_back(
            asked.words(say("Dan {0} lagi, yang dapat dilihat di register.", std::to_string(found - most_rows))));
}

} // namespace pendopo::reports
