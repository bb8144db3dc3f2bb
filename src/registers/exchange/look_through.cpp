// An import's file looked through without a lock.
#include "registers/exchange/walk_table.hpp"

#include "registers/act_on_entry.hpp"
#include "registers/begin_entry.hpp"
#include "registers/check_values.hpp"
#include "registers/exchange/same_values.hpp"
#include "registers/write_index.hpp"

#include <algorithm>
#include <set>

namespace pendopo::registers::exchange {

namespace {

// Whether a row may be right or wrong because of another row of the same file, besides by what must be unique.
bool rows_ask_each_other(const Register& of)
{
    static const std::set<std::string_view> checks{"no_overlap", "no_twin", "inside"};
    const auto fields = of.fields();
    return std::any_of(fields.begin(), fields.end(), [](const catalogue::Field* field) {
        return std::any_of(field->checks.begin(), field->checks.end(),
            [](const auto& check) { return checks.contains(check.name); });
    });
}

// Finds what can be found without a lock: for a trial that is mostly all, so that a large one holds nobody up.
class Looker {
public:
    explicit Looker(const Import& import) : m_import(import), m_tells_all(tells_all(import)) {}

    Result<LookedThrough> look_through()
    {
        auto& outcome = m_looked.outcome;
        Rows rows(m_import, outcome);
        TRY(rows.each([&](db::Reader& reader, const sheets::Row& row, ReadRow& one) {
            return one.before ? look_at_change(one) : rows.table().troubles(row, look_at_new(reader, one));
        }));
        if (outcome.rows == 0 && outcome.troubles.empty())
            outcome.troubles.push_back({1, "", "", say("Berkas ini tidak memuat baris isian di bawah judul kolom")});
        return std::move(m_looked);
    }

private:
    std::vector<TableTrouble> look_at_change(const ReadRow& row)
    {
        const auto& of = m_import.of;
        if (changes_nothing(of, *row.before, row.given.values)) {
            ++m_looked.outcome.unchanged;
            return {};
        }
        ++m_looked.outcome.changed;
        auto after = *row.before;
        after.values = tidy_values(of, merged(after.values, row.given.values));
        const auto claimed = unique_values(of, after);
        for (const auto& [fields, value] : unique_values(of, *row.before))
            if (const auto kept = claimed.find(fields); kept == claimed.end() || kept->second != value)
                m_looked.given_up.insert(fields + "\n" + value);
        return {};
    }
    std::vector<Complaint> look_at_new(db::Reader& reader, const ReadRow& row)
    {
        const auto& [place, of, by, progress] = m_import;
        auto& outcome = m_looked.outcome;
        ++outcome.created;
        const auto begun = begin_entry(place, by.actor, of, row.given, by.now);
        if (begun.refused())
            return complaints_of(begun.refusal());
        // A row that was changed before it may have made room for this one: only the act itself knows then.
        if (!begun->complaints.empty() || !m_tells_all || outcome.changed > 0)
            return begun->complaints;
        auto complaints = check_beside_others(reader, place, by.actor, of, begun->entry, by.now);
        for (auto& complaint : check_unique(reader, of, begun->entry))
            complaints.push_back(std::move(complaint));
        for (const auto& [fields, value] : unique_values(of, begun->entry)) {
            const auto [known, is_new] = m_row_with.emplace(fields + "\n" + value, row.number);
            if (!is_new)
                complaints.push_back(
                    {field_of(fields), say("Isinya sama dengan baris {0}", std::to_string(known->second)), "unique"});
        }
        return complaints;
    }

    // Of what must be unique, the field where a complaint belongs: "@owner,field" or "field,field".
    static std::string field_of(const std::string& fields)
    {
        constexpr std::string_view owner = "@owner,";
        const auto keys = fields.starts_with(owner) ? fields.substr(owner.size()) : fields;
        return keys.substr(0, keys.find(','));
    }

    const Import& m_import;
    const bool m_tells_all;
    LookedThrough m_looked;
    std::map<std::string, std::size_t> m_row_with; // unique values → the first row that has them
};

} // namespace

std::vector<Complaint> complaints_of(const Refusal& refusal)
{
    return refusal.complaints.empty() ? std::vector<Complaint>{{"", refusal.message, refusal.code}} : refusal.complaints;
}

bool changes_nothing(const Register& of, const Entry& before, const Value& given)
{
    return same_values(before.values, tidy_values(of, merged(before.values, given)));
}

bool tells_all(const Import& import)
{
    return import.by.keeping == Keeping::dry_run && !rows_ask_each_other(import.of);
}

Result<LookedThrough> look_through(const Import& import)
{
    return Looker(import).look_through();
}

} // namespace pendopo::registers::exchange
