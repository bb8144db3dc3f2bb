// Every register of every city that is shipped: an entry is made with values that its types allow and taken through
// every step, each by somebody whom the file names. Knows no register by name.
#include "governance/arrangements.hpp"
#include "registers/change_entry.hpp"
#include "registers/create_entry.hpp"
#include "registers/find_entry.hpp"
#include "registers/permissions.hpp"
#include "registers/plausible_test.hpp"
#include "registers/take_step.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace pendopo::registers {
namespace {

std::vector<std::string> cities()
{
    std::vector<std::string> all;
    for (const auto& folder : std::filesystem::directory_iterator(testing::data_folder() + "/cities"))
        if (folder.is_directory())
            all.push_back(folder.path().filename().string());
    return all;
}

std::string told(const Refusal& refusal)
{
    std::string all = refusal.code;
    for (const auto& complaint : refusal.complaints)
        all += " " + complaint.field + "=" + complaint.code;
    return all;
}

class EveryRegister : public ::testing::TestWithParam<std::string> {
protected:
    const catalogue::City& city() const { return catalogue.city(); }

    // Somebody new with one of these roles where that owner's entries are theirs.
    std::vector<access::Actor> people_with(const std::vector<std::string>& roles, const std::string& owner)
    {
        std::vector<access::Actor> all;
        for (const auto& key : roles) {
            const auto* role = city().role(key);
            if (!role)
                continue;
            people::Person person;
            person.id = ++last_person;
            person.name = "Orang " + std::to_string(person.id);
            const bool of_unit = role->scope == catalogue::Scope::unit;
            person.roles = {{key, of_unit ? (owner.empty() ? city().units.front().key : owner) : "", ""}};
            if (role->scope == catalogue::Scope::agency)
                person.agency = owner;
            all.push_back({person, access::Grants(city(), person)});
        }
        return all;
    }
    std::string owner_of(const Register& of) const
    {
        return of.owner == governance::Owner::agency ? city().agencies.front().key
            : of.owner == governance::Owner::unit    ? city().units.front().key
                                                     : "";
    }
    access::Actor keeper(const Register& of, const std::string& owner)
    {
        for (const auto& actor : people_with(of.keep, owner))
            if (Permissions(city(), actor).keeps(of, owner))
                return actor;
        throw std::runtime_error("nobody may keep " + of.key);
    }

    // Tries the next value wherever one was refused, until the values are right. False when it cannot be.
    bool mend(const Register& of, Value& values, const std::vector<Complaint>& complaints)
    {
        std::set<std::string> keys; // each once, however much is wrong with it
        for (const auto& complaint : complaints)
            keys.insert(complaint.field.substr(0, complaint.field.find('.')));
        bool any = false;
        for (const auto& key : keys) {
            const auto* field = of.field(key);
            if (!field)
                continue;
            auto candidates = imagination.values_for(*field);
            auto& next = tried[of.key + "." + key];
            if (candidates.empty())
                continue;
            values.set(key, candidates[static_cast<std::size_t>(next++) % candidates.size()]);
            any = true;
        }
        return any;
    }
    Entry make(const Register& of)
    {
        const auto owner = owner_of(of);
        const auto actor = keeper(of, owner);
        NewEntry given{.owner = owner, .values = Value::map()};
        for (int attempt = 0; attempt < 60; ++attempt) {
            auto made = create_entry(place, actor, of, given, now);
            if (!made.refused())
                return *std::move(made);
            trouble = told(made.refusal());
            if (!mend(of, given.values, made.refusal().complaints))
                break;
        }
        throw std::runtime_error("no entry of " + of.key + ": " + trouble);
    }
    std::int64_t entry_of_register(const std::string& key)
    {
        if (const auto known = made_in.find(key); known != made_in.end())
            return known->second;
        const auto* of = arrangements.entry_register(key);
        if (!of || !being_made.insert(key).second)
            return 0;
        return made_in[key] = make(*of).id;
    }

    // What the step asked for and did not find.
    bool mend_step(const Register& of, const Entry& entry, EntryAct& by, StepTaken& taken, const Refusal& refusal)
    {
        bool any = false;
        for (const auto& complaint : refusal.complaints) {
            const auto& at = complaint.field;
            if (complaint.code == "field.not_yours") {
                any = fill_in_before(of, entry, at, taken.values[at]) || any;
                taken.values = Value::map();
                by.seen_version = version_of_now(entry);
            } else if (at.starts_with("document.")) {
                const auto* document = of.document(at.substr(9));
                by.files.push_back({at.substr(9), {"berkas", document->accept.front(), std::string(64, 'a'), 1000}});
                any = true;
            } else if (at.starts_with("check.")) {
                taken.checks.insert(std::stoi(at.substr(6)));
                any = true;
            } else if (at == "note") {
                by.note = "Catatan uji.";
                any = true;
            }
        }
        return mend(of, taken.values, refusal.complaints) || any;
    }
    // A field that others keep is filled in by them, before.
    bool fill_in_before(const Register& of, const Entry& entry, const std::string& key, const Value& value)
    {
        const auto* field = of.field(key);
        for (const auto& actor : people_with(field->keep.empty() ? of.keep : field->keep, entry.owner)) {
            const EntryAct by{actor, entry.id, version_of_now(entry), now};
            if (change_entry(place, by, Value::map({{key, value}})))
                return true;
        }
        return false;
    }
    Entry now_of(std::int64_t id)
    {
        std::optional<Entry> entry;
        database->read([&](db::Reader& reader) { entry = entry_by_id(reader, id); });
        return entry.value();
    }
    int version_of_now(const Entry& entry) { return now_of(entry.id).version; }
    Entry take(const Register& of, const Entry& entry, const governance::Step& step)
    {
        for (const auto& actor : people_with(step.who, entry.owner)) {
            if (!Permissions(city(), actor).takes(of, entry, step))
                continue;
            EntryAct by{actor, entry.id, version_of_now(entry), now};
            StepTaken taken{.step = step.key};
            for (int attempt = 0; attempt < 60; ++attempt) {
                auto done = take_step(place, by, taken);
                if (!done.refused())
                    return *std::move(done);
                trouble = told(done.refusal());
                if (!mend_step(of, entry, by, taken, done.refusal()))
                    break;
            }
        }
        throw std::runtime_error("nobody could take " + of.key + "." + step.key + ": " + trouble);
    }

    // The first step of the shortest way from a state to a step that was not taken yet; null when there is none.
    static const governance::Step* next_step(const Register& of, const std::string& state, const std::set<std::string>& taken)
    {
        std::map<std::string, const governance::Step*> first{{state, nullptr}};
        std::vector<std::string> reached{state};
        for (std::size_t i = 0; i < reached.size(); ++i)
            for (const auto& step : of.steps) {
                if (std::find(step.from.begin(), step.from.end(), reached[i]) == step.from.end())
                    continue;
                const auto* begin = first[reached[i]] ? first[reached[i]] : &step;
                if (!taken.contains(step.key))
                    return begin;
                if (first.emplace(step.to, begin).second)
                    reached.push_back(step.to);
            }
        return nullptr;
    }
    void walk(const Register& of)
    {
        std::set<std::string> taken;
        while (taken.size() < of.steps.size()) {
            auto entry = make(of);
            const auto before = taken.size();
            while (const auto* step = next_step(of, entry.state, taken)) {
                entry = take(of, entry, *step);
                taken.insert(step->key);
                EXPECT_EQ(entry.state, step->to);
            }
            ASSERT_GT(taken.size(), before) << "no entry of " << of.key << " comes to the steps that are left";
        }
    }

    const catalogue::Catalogue catalogue = catalogue::Catalogue::read(testing::data_folder(), GetParam());
    const governance::Arrangements arrangements = governance::Arrangements::read(testing::data_folder(), catalogue);
    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    files::Store files{testing::scratch_folder()};
    Workplace place{*database, identifiers, catalogue, arrangements, files, ""};
    Instant now = Instant::parse("2026-11-23T09:00:00+07:00").value();
    Imagination imagination{catalogue.city(), place.today(now), 0,
        [this](const std::string& key) { return entry_of_register(key); },
        [this](std::int64_t id, const std::string& field) { return now_of(id).values[field].text(); }};
    std::int64_t last_person = 0;
    std::map<std::string, std::int64_t> made_in;
    std::set<std::string> being_made;
    std::map<std::string, int> tried;
    std::string trouble;
};

TEST_P(EveryRegister, lets_an_entry_live_through_every_step)
{
    ASSERT_FALSE(arrangements.registers().empty());
    for (const auto& of : arrangements.registers()) {
        SCOPED_TRACE(of.key);
        try {
            walk(of);
        } catch (const std::exception& error) {
            ADD_FAILURE() << error.what();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(data, EveryRegister, ::testing::ValuesIn(cities()), [](const auto& each) { return each.param; });

} // namespace
} // namespace pendopo::registers
