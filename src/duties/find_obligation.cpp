#include "duties/find_obligation.hpp"

namespace pendopo::duties {

Refusal unknown_obligation()
{
    return refuse(Why::not_found, "obligation.unknown", say("Kewajiban itu tidak ada, atau bukan untuk Anda."));
}

std::optional<Obligation> obligation_by_id(db::Reader& reader, std::int64_t id)
{
    static const auto& find = db::query("duties/find_obligation");
    const auto row = reader.row(find, {{"id", id}});
    return row ? std::optional(obligation_of(*row)) : std::nullopt;
}

Result<Obligation> find_obligation(db::Reader& reader, const Standing& standing, std::int64_t id)
{
    auto found = obligation_by_id(reader, id);
    if (!found || !standing.sees(found->owner))
        return unknown_obligation();
    return *std::move(found);
}

} // namespace pendopo::duties
