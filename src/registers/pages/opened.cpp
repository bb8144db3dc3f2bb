#include "registers/pages/opened.hpp"

#include <charconv>

namespace pendopo::registers::pages {

Workplace workplace_of(const ui::Program& program)
{
    INVARIANT(program.arrangements, "app/wiring sets the arrangements before it serves");
    return {program.database, program.identifiers, program.catalogue, *program.arrangements, program.files,
        program.public_address};
}

Result<OpenedRegister> open_register(const ui::Visit& visit)
{
    auto place = workplace_of(visit.program);
    const auto* of = place.arrangements.entry_register(visit.parameter("register"));
    if (!of)
        return refuse(Why::not_found, "register.unknown", say("Tidak ada register itu di sini."));
    const Permissions permissions(visit.city(), visit.actor);
    if (!permissions.sees(*of))
        return refuse(Why::forbidden, "register.not_yours", say("Register ini bukan untuk Anda."));
    return OpenedRegister{std::move(place), *of, permissions, "/register/" + of->key};
}

Result<OpenedEntry> open_entry(const ui::Visit& visit)
{
    auto opened = TRY(open_register(visit));
    const auto id = read_id(visit.parameter("id")).value_or(0);
    std::optional<Result<Entry>> found;
    opened.place.database.read(
        [&](db::Reader& reader) { found = find_entry(reader, opened.place, visit.actor, opened.of, id); });
    auto entry = TRY(*std::move(found));
    return OpenedEntry{std::move(opened), std::move(entry)};
}

std::optional<std::int64_t> read_id(std::string_view text)
{
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && id > 0;
    return whole ? std::optional(id) : std::nullopt;
}

int seen_version(const ui::Visit& visit)
{
    const auto text = visit.request.field("_versi");
    int version = 0; // no version at all: nobody has seen that
    std::from_chars(text.data(), text.data() + text.size(), version);
    return version;
}

} // namespace pendopo::registers::pages
