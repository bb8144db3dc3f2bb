#include "registers/exchange/export_entries.hpp"

#include "platform/crypto/crypto.hpp"
#include "registers/exchange/cell_of_value.hpp"
#include "registers/find_entry.hpp"
#include "registers/permissions.hpp"

#include <chrono>
#include <filesystem>

namespace pendopo::registers::exchange {

namespace {

constexpr const char* file_name = "ekspor-";
constexpr std::chrono::hours kept_for{1};

sheets::RowColumn::Look look_of(const Column& column)
{
    using Look = sheets::RowColumn::Look;
    if (!column.field)
        return column.kind == Column::Kind::id || column.kind == Column::Kind::version ? Look::number : Look::words;
    const auto& type = column.field->type;
    if (type == "money")
        return Look::money;
    if (type == "date")
        return Look::date;
    return type == "whole_number" || type == "decimal" || type == "percent" || type == "year" ? Look::number : Look::words;
}

struct Shown {
    const Column* column;
    std::string title;
};

// All columns, or those of a form that another system expects, in its order.
std::vector<Shown> shown_columns(const Columns& columns, const Register& of, const ExportWish& wish)
{
    std::vector<Shown> shown;
    if (wish.code.empty())
        for (const auto& column : columns.all())
            shown.push_back({&column, columns.title(column, wish.language)});
    else
        for (const auto& [field, title] : of.export_codes.at(wish.code))
            shown.push_back({columns.find_field(field), title});
    return shown;
}

sheets::Cell cell_of(const Column& column, const Entry& entry, const Value& visible, Language language,
    const std::map<std::int64_t, std::string>& titles)
{
    switch (column.kind) {
    case Column::Kind::id:
        return entry.id;
    case Column::Kind::version:
        return std::int64_t{entry.version};
    case Column::Kind::number:
        return entry.number;
    case Column::Kind::owner:
        return cell_of_value(column, entry.owner, language, titles);
    case Column::Kind::state:
        return cell_of_value(column, entry.state, language, titles);
    case Column::Kind::classification:
        return cell_of_value(column, registers::word(entry.classification), language, titles);
    case Column::Kind::field:
        return cell_of_value(column, visible[column.key], language, titles);
    }
    return {};
}

std::map<std::int64_t, std::string> titles_in(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const Register& of, const std::vector<Entry>& rows)
{
    std::vector<std::int64_t> ids;
    for (const auto& entry : rows)
        for (const auto id : ids_named(of, entry.values))
            ids.push_back(id);
    return titles_of(reader, place, actor, ids);
}

Result<std::size_t> write_all(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    const ExportWish& wish, Date today, const std::vector<Shown>& shown, TableWriter& writer)
{
    const Permissions permissions(place.city(), actor);
    auto filter = wish.filter;
    filter.after.clear();
    filter.size = 200;
    std::size_t rows = 0;
    do {
        const auto page = TRY(list_entries(reader, place, actor, of, filter, today));
        const auto titles = titles_in(reader, place, actor, of, page.rows);
        for (const auto& entry : page.rows) {
            const auto visible = permissions.visible(of, entry);
            std::vector<sheets::Cell> cells;
            for (const auto& one : shown)
                cells.push_back(cell_of(*one.column, entry, visible, wish.language, titles));
            writer.row(cells);
            ++rows;
        }
        filter.after = page.next;
    } while (!filter.after.empty());
    return rows;
}

} // namespace

Result<Exported> export_entries(const Workplace& place, const access::Actor& actor, const Register& of, const ExportWish& wish,
    Date today, const std::string& path)
{
    if (!wish.code.empty() && !of.export_codes.contains(wish.code))
        return refuse(Why::not_found, "export.unknown", say("Register ini tidak mempunyai bentuk unduhan itu."));
    const Columns columns(place.city(), of);
    const auto shown = shown_columns(columns, of, wish);
    std::vector<sheets::RowColumn> heads;
    for (const auto& [column, title] : shown)
        heads.push_back({title, 20, look_of(*column), {}});
    std::optional<Result<std::size_t>> rows;
    place.database.read([&](db::Reader& reader) {
        TableWriter writer(path, wish.format, of.name.in(wish.language), heads); // read again: written again
        rows = write_all(reader, place, actor, of, wish, today, shown, writer);
        writer.save();
    });
    return Exported{TRY(*std::move(rows)), std::filesystem::file_size(path)};
}

std::string new_export_path(const files::Store& store)
{
    return store.spool_folder() + "/" + file_name + crypto::random_token();
}

void forget_exports(const files::Store& store)
{
    std::error_code gone; // another program may take it away first
    const auto now = std::filesystem::file_time_type::clock::now();
    for (const auto& file : std::filesystem::directory_iterator(store.spool_folder(), gone))
        if (file.path().filename().string().starts_with(file_name) && now - file.last_write_time(gone) > kept_for)
            std::filesystem::remove(file.path(), gone);
}

} // namespace pendopo::registers::exchange
