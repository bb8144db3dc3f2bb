#include "governance/read_regulations.hpp"

#include "governance/read_register.hpp"

#include <algorithm>
#include <array>

namespace pendopo::governance {

using catalogue::MapReader;

const std::vector<std::string_view>& program_figures()
{
    static const std::vector<std::string_view> figures{"procedures_agreed", "returns", "answers_on_time", "agenda_numbers",
        "receipts", "letters_checked", "dispositions", "notices", "first_passwords", "passwords_hashed", "events_chained",
        "languages", "open_formats", "guest_requests", "internal_requests", "unit_queues"};
    return figures;
}

const std::vector<std::string_view>& program_exchanges()
{
    static const std::vector<std::string_view> exchanges{"api", "mail", "calendar"};
    return exchanges;
}

static constexpr std::array<std::pair<std::string_view, Binding::Kind>, 8> kinds{
    {{"service", Binding::Kind::service}, {"register", Binding::Kind::entries}, {"duty", Binding::Kind::duty},
        {"report", Binding::Kind::report}, {"measure", Binding::Kind::measure}, {"access", Binding::Kind::access},
        {"exchange", Binding::Kind::exchange}, {"program", Binding::Kind::program}}};

static void read_entries_keys(MapReader& reader, Binding& binding)
{
    binding.states = reader.texts_or("states");
    binding.owner = reader.name_or("owner");
    binding.at_least = reader.whole_or("at_least", 1, 1, 1000000);
    binding.when_it_happens = reader.yes_or("when_it_happens", false);
    binding.none_lacks = read_needed(reader, "none_lacks");
    binding.all_in = reader.texts_or("all_in");
    if (binding.when_it_happens && reader.has("at_least"))
        reader.expected(reader.any("at_least"),
            say("seharusnya tanpa 'at_least' di samping 'when_it_happens' dalam {0}: tidak ada yang diminta", reader.what()));
    if (reader.has("all_in") && reader.has("states"))
        reader.expected(reader.any("all_in"),
            say("seharusnya tanpa 'states' di samping 'all_in' dalam {0}: semua entri yang masih berjalan dilihat",
                reader.what()));
}

static void read_own_keys(MapReader& reader, Binding& binding)
{
    if (binding.kind == Binding::Kind::entries)
        read_entries_keys(reader, binding);
    if (binding.kind == Binding::Kind::entries || binding.kind == Binding::Kind::exchange)
        binding.where = read_where(reader);
    if (binding.kind == Binding::Kind::access)
        binding.act = reader.text_or("act");
    if (binding.kind == Binding::Kind::program
        && std::find(program_figures().begin(), program_figures().end(), binding.key) == program_figures().end()
        && !binding.key.empty())
        reader.expected_one_of(reader.any("program"), program_figures());
}

static std::optional<Binding> read_binding(const Value& map, const catalogue::Reading& reading)
{
    MapReader reader(map, reading, say("pelaksana pada 'served_by'"));
    std::vector<std::string_view> names;
    int said = 0;
    Binding binding;
    binding.spot = reading.spot(map);
    for (const auto& [word, kind] : kinds) {
        names.push_back(word);
        if (!map.has(word))
            continue;
        ++said;
        binding.kind = kind;
        binding.key = reader.name(word);
    }
    if (said != 1) {
        if (map.is_map())
            reader.expected(map,
                say("seharusnya salah satu dari {0} dalam pelaksana pada 'served_by'", catalogue::joined(names)));
        return std::nullopt;
    }
    read_own_keys(reader, binding);
    reader.finish();
    return binding;
}

std::vector<Binding> read_bindings(MapReader& reader)
{
    std::vector<Binding> all;
    for (const auto& item : reader.list("served_by"))
        if (auto binding = read_binding(item, reader.reading()))
            all.push_back(std::move(*binding));
    if (reader.any("served_by").is_list() && reader.any("served_by").items().empty())
        reader.expected(reader.any("served_by"),
            say("seharusnya ada sedikitnya satu pelaksana dalam 'served_by' pada {0}", reader.what()));
    return all;
}

} // namespace pendopo::governance
