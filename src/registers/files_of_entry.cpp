#include "registers/files_of_entry.hpp"

#include "catalogue/answers.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

EntryFile file_of(const db::Row& row)
{
    EntryFile file;
    file.id = row.integer("id");
    file.entry_id = row.integer("entry_id");
    file.document = row.text("document");
    file.name = row.text("name");
    file.media_type = row.text("media_type");
    file.sha256 = row.text("sha256");
    file.size = row.integer("size");
    file.uploaded_at = row.instant("uploaded_at");
    file.uploaded_by = row.integer("uploaded_by");
    file.uploaded_name = row.text("uploaded_name");
    file.version = static_cast<int>(row.integer("version"));
    file.superseded_at = row.optional_instant("superseded_at");
    return file;
}

} // namespace

std::vector<EntryFile> all_files_of_entry(db::Reader& reader, std::int64_t entry_id)
{
    static const auto& query = db::query("registers/files_of_entry");
    std::vector<EntryFile> files;
    for (const auto& row : reader.rows(query, {{"entry_id", entry_id}}))
        files.push_back(file_of(row));
    return files;
}

std::vector<EntryFile> files_of_entry(db::Reader& reader, std::int64_t entry_id)
{
    auto files = all_files_of_entry(reader, entry_id);
    std::erase_if(files, [](const EntryFile& file) { return file.superseded_at.has_value(); });
    return files;
}

std::vector<EntryFile> public_files_of(db::Reader& reader, const Register& of, const Entry& entry)
{
    if (!of.shown)
        return {};
    const auto& shown = of.shown->documents;
    auto files = files_of_entry(reader, entry.id);
    std::erase_if(files, [&](const EntryFile& file) {
        const auto* document = of.document(file.document);
        const bool named = std::find(shown.begin(), shown.end(), file.document) != shown.end();
        return !named || !document || !catalogue::is_asked(*document, entry.values);
    });
    return files;
}

std::optional<EntryFile> find_entry_file(db::Reader& reader, std::int64_t file_id)
{
    static const auto& query = db::query("registers/find_entry_file");
    const auto row = reader.row(query, {{"id", file_id}});
    return row ? std::optional(file_of(*row)) : std::nullopt;
}

} // namespace pendopo::registers
