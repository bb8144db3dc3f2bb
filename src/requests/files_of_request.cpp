#include "requests/files_of_request.hpp"

namespace pendopo::requests {

namespace {

std::vector<RequestFile> current(std::vector<RequestFile> files, std::string_view purpose)
{
    std::erase_if(files, [&](const RequestFile& file) { return file.purpose != purpose || file.replaced_at; });
    return files;
}

} // namespace

std::vector<RequestFile> all_files_of_request(db::Reader& reader, std::int64_t request_id)
{
    static const auto& query = db::query("requests/files_of_request");
    std::vector<RequestFile> files;
    for (const auto& row : reader.rows(query, {{"request_id", request_id}}))
        files.push_back({row.integer("id"), row.text("purpose"), row.text("letter"), row.text("name"), row.text("media_type"),
            row.text("sha256"), row.integer("size"), row.instant("uploaded_at"), row.optional_instant("replaced_at")});
    return files;
}

std::vector<RequestFile> letters_of_request(db::Reader& reader, std::int64_t request_id)
{
    return current(all_files_of_request(reader, request_id), "letter");
}

std::vector<RequestFile> outputs_of_request(db::Reader& reader, std::int64_t request_id)
{
    return current(all_files_of_request(reader, request_id), "output");
}

} // namespace pendopo::requests
