#include "registers/pages/shown_values.hpp"

#include "catalogue/answers.hpp"
#include "registers/find_entry.hpp"

namespace pendopo::registers::pages {

namespace {

struct Piece {
    std::string text, address;
};

bool names_entries(const catalogue::Field& field)
{
    return field.type == "entry" || field.type == "entries";
}

std::vector<Piece> pieces_of_entries(const ui::Visit& visit, const catalogue::Field& field, const Value& value,
    const EntryNames& names)
{
    std::vector<Piece> pieces;
    const auto add = [&](const Value& id) {
        if (!id.is_integer())
            return;
        const auto found = names.titles.find(id.integer());
        if (found == names.titles.end() && names.others == EntryNames::Others::left_out)
            return;
        if (found == names.titles.end())
            pieces.push_back({visit.say(say("entri yang bukan untuk Anda")), {}});
        else
            pieces.push_back({found->second, names.folder + field.entry_register + "/" + std::to_string(id.integer())});
    };
    if (value.is_list())
        for (const auto& id : value.items())
            add(id);
    else
        add(value);
    return pieces;
}

std::vector<Piece> pieces_of(const ui::Visit& visit, const catalogue::Field& field, const Value& value, const EntryNames& names)
{
    if (names_entries(field))
        return pieces_of_entries(visit, field, value, names);
    const auto shown = catalogue::show_answer(field, value, visit.language, visit.city());
    // Where the request itself can be looked at; a page for anyone only names it.
    if (field.type == "request" && !shown.empty() && names.others == EntryNames::Others::told_of
        && visit.actor.grants.may(access::Act::print))
        return {{shown, "/permohonan/" + shown}};
    const bool web = field.type == "url" && (shown.starts_with("https://") || shown.starts_with("http://"));
    if (web)
        return {{shown, shown}};
    std::vector<Piece> pieces;
    for (std::size_t from = 0; from < shown.size();) {
        const auto to = std::min(shown.find('\n', from), shown.size());
        pieces.push_back({shown.substr(from, to - from), {}});
        from = to + 1;
    }
    return pieces;
}

} // namespace

EntryNames names_in(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    const std::vector<const Value*>& values)
{
    std::vector<std::int64_t> ids;
    for (const auto* one : values)
        for (const auto id : ids_named(of, *one))
            ids.push_back(id);
    return {titles_of(reader, place, actor, ids)};
}

void fill_value(const ui::Visit& visit, templates::Fill& into, const catalogue::Field& field, const Value& value,
    const EntryNames& names)
{
    const auto pieces = pieces_of(visit, field, value, names);
    auto& list = into.include("VALUE", "registers/pages/value");
    list.show_if(pieces.empty(), "NONE");
    for (const auto& piece : pieces) {
        auto& part = list.add("PIECE");
        auto& shown = part.add(piece.address.empty() ? "PLAIN" : "LINK").set("TEXT", piece.text);
        if (!piece.address.empty())
            shown.set("ADDRESS", piece.address);
    }
}

std::string value_text(const ui::Visit& visit, const catalogue::Field& field, const Value& value, const EntryNames& names)
{
    std::string text;
    for (const auto& piece : pieces_of(visit, field, value, names))
        text += (text.empty() ? "" : names_entries(field) ? ", " : "\n") + piece.text;
    return text;
}

} // namespace pendopo::registers::pages
