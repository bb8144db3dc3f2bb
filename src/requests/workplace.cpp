#include "requests/workplace.hpp"

namespace pendopo::requests {

const catalogue::Service& Definitions::of(db::Reader& reader, const std::string& service, const std::string& digest)
{
    if (const auto* current = m_catalogue.service(service); current && current->digest == digest)
        return *current;
    std::lock_guard lock(m_mutex);
    auto& older = m_older[digest];
    if (!older) {
        static const auto& find_definition = db::query("requests/find_definition");
        const auto row = reader.row(find_definition, {{"digest", digest}});
        INVARIANT(row, "a request's definition is kept (foreign key)");
        older = std::make_unique<catalogue::Service>(catalogue::read_kept_definition(row->text("content")));
    }
    return *older;
}

void keep_definitions(db::Database& database, const catalogue::Catalogue& catalogue, Instant now)
{
    static const auto& insert_definition = db::query("requests/insert_definition");
    database.write([&](db::Writer& writer) {
        for (const auto& service : catalogue.services())
            writer.run(insert_definition,
                {{"digest", service.digest}, {"service", service.key}, {"version", service.version},
                    {"content", service.definition}, {"now", now}});
        return true;
    });
}

} // namespace pendopo::requests
