#include "governance/read_duties.hpp"

#include "governance/find_definitions.hpp"
#include "governance/read_register.hpp"

#include <algorithm>
#include <filesystem>
#include <tuple>

namespace pendopo::governance {

using catalogue::MapReader;

static const Kind duties{"duties", say("kewajiban"),
    {"key", "version", "name", "summary", "from", "basis", "who", "when", "evidence"}};

Debtor read_debtor(const Value& map, const catalogue::Reading& reading)
{
    MapReader who(map, reading, "'who'");
    Debtor debtor;
    int said = 0;
    const auto take = [&](std::string_view key, Debtor::Kind kind) {
        if (!who.has(key))
            return;
        ++said;
        debtor = {kind, who.name(key)};
    };
    take("agency", Debtor::Kind::agency);
    take("unit", Debtor::Kind::unit);
    take("role", Debtor::Kind::role);
    take("owner_of", Debtor::Kind::owner_of);
    if (who.has("each")) {
        ++said;
        debtor = {who.one_of_or("each", Debtor::Kind::each_agency,
                      {{"agency", Debtor::Kind::each_agency}, {"unit", Debtor::Kind::each_unit}}),
            {}};
    }
    if (said != 1 && map.is_map())
        who.expected(map, say("seharusnya salah satu dari each, agency, unit, role, owner_of dalam 'who'"));
    who.finish();
    return debtor;
}

Evidence read_evidence(const Value& map, const catalogue::Reading& reading)
{
    MapReader reader(map, reading, "'evidence'");
    Evidence evidence;
    if (!reader.has("kind"))
        reader.text("kind");
    using Of = Evidence::Kind;
    evidence.kind = reader.one_of_or("kind", Of::confirmation,
        {{"confirmation", Of::confirmation}, {"file", Of::file}, {"entry", Of::entry}, {"report", Of::report}});
    if (evidence.kind == Of::file)
        evidence.label = reader.words("label");
    if (evidence.kind == Of::entry) {
        evidence.key = reader.name("register");
        evidence.states = reader.texts_or("states");
        evidence.where = read_where(reader);
    }
    if (evidence.kind == Of::report)
        evidence.key = reader.name("report");
    reader.finish();
    return evidence;
}

static std::vector<Consequence> read_late(MapReader& reader)
{
    std::vector<Consequence> all;
    using Act = Consequence::Act;
    for (const auto& item : reader.list("late")) {
        MapReader one(item, reader.reading(), say("langkah pada 'late'"));
        Consequence consequence{one.whole("days", 0, 3660), {}, {}};
        if (!one.has("act"))
            one.text("act");
        consequence.act = one.one_of_or("act", Act::remind,
            {{"remind", Act::remind}, {"escalate", Act::escalate}, {"reprimand", Act::reprimand}});
        consequence.to = one.text("to");
        one.finish();
        all.push_back(std::move(consequence));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.days < b.days; });
    return all;
}

static void read_duty_keys(MapReader& reader, Duty& made)
{
    made.version = reader.whole_or("version", made.version, 1, 1000000);
    made.name = reader.words_or("name", made.name);
    made.summary = reader.words_or("summary", made.summary);
    if (reader.has("from"))
        made.from = reader.date("from");
    made.basis = reader.text_or("basis", made.basis);
    if (reader.has("who"))
        made.who = read_debtor(reader.any("who"), reader.reading());
    if (reader.has("when"))
        made.when = read_when_due(reader.any("when"), reader.reading());
    if (reader.has("evidence"))
        made.evidence = read_evidence(reader.any("evidence"), reader.reading());
    made.second_person = reader.one_of_or("check", made.second_person, {{"second_person", true}, {"none", false}});
    made.checkers = reader.texts_or("checker", made.checkers);
    if (reader.has("remind"))
        made.remind = read_days(reader, "remind");
    if (reader.has("late"))
        made.late = read_late(reader);
    made.waivable = reader.yes_or("waivable", made.waivable);
    made.uncertain = reader.words_or("uncertain", made.uncertain);
}

static Draft<Duty> read_duty(const Definition& definition, catalogue::Troubles& troubles)
{
    auto draft = read_draft<Duty>(definition, duties, troubles, read_duty_keys);
    draft.made.spot = draft.file;
    return draft;
}

// The versions before the newest, from the files beside it.
static void read_earlier(const catalogue::DataFolder& data, const Definition& newest, std::deque<Draft<Duty>>& all)
{
    const auto folder = std::filesystem::path(newest.file.file).parent_path().string();
    for (const auto& file : data.files(folder, ".yaml")) {
        const auto name = std::filesystem::path(file).stem().string();
        if (!name.starts_with(newest.key + ".v"))
            continue;
        auto draft = read_duty(open_definition(data, file, newest.key, duties), *data.troubles);
        if (name != newest.key + ".v" + std::to_string(draft.made.version))
            data.troubles->add(draft.spot("version"),
                say("seharusnya versi sesuai nama berkasnya; yang tertulis {0}", std::to_string(draft.made.version)));
        all.push_back(std::move(draft));
    }
}

std::deque<Draft<Duty>> read_duties(const catalogue::DataFolder& data, const catalogue::City& city,
    const std::vector<Listed>& listed)
{
    std::deque<Draft<Duty>> all;
    for (const auto& definition : find_definitions(data, city.key, listed, duties)) {
        if (definition.layers.empty())
            continue;
        all.push_back(read_duty(definition, *data.troubles));
        read_earlier(data, definition, all);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(a.made.key, a.made.version) < std::tie(b.made.key, b.made.version);
    });
    return all;
}

} // namespace pendopo::governance
