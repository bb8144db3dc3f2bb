#include "registers/pages/picture_of.hpp"

#include "registers/list_entries.hpp"
#include "registers/related_entries.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

// By what a register's entries are laid below each other: its first filter with a few values, else their states.
const catalogue::Field* lane_field(const Register& of)
{
    for (const auto& key : of.filters)
        if (const auto* field = of.field(key); field && field->type == "choice" && field->options.size() > 1)
            return field;
    return nullptr;
}

class Gathering {
public:
    Gathering(const ui::Visit& visit, const OpenedRegister& opened) : m_visit(visit), m_opened(opened) {}

    std::size_t lane(const std::string& heading)
    {
        const auto found = std::find(m_picture.lanes.begin(), m_picture.lanes.end(), heading);
        if (found != m_picture.lanes.end())
            return static_cast<std::size_t>(found - m_picture.lanes.begin());
        m_picture.lanes.push_back(heading);
        return m_picture.lanes.size() - 1;
    }
    // False when it would be one too many.
    bool add(std::int64_t id, const std::string& register_key, const std::string& title, std::size_t lane)
    {
        if (m_at.contains(id))
            return true;
        if (m_picture.entries.size() >= static_cast<std::size_t>(most_boxes)) {
            m_picture.cut = true;
            return false;
        }
        m_at.emplace(id, m_picture.entries.size());
        m_picture.entries.push_back({id, register_key, title, lane});
        return true;
    }
    void relate(std::int64_t from, std::int64_t to, const Bilingual& label)
    {
        const auto one = m_at.find(from), other = m_at.find(to);
        if (one != m_at.end() && other != m_at.end() && from != to)
            m_picture.relations.push_back({one->second, other->second, m_visit.say(label)});
    }
    bool has(std::int64_t id) const { return m_at.contains(id); }
    std::string name_of(const std::string& register_key) const
    {
        const auto* of = m_opened.place.arrangements.entry_register(register_key);
        return of ? m_visit.say(of->name) : register_key;
    }
    PictureOf take() { return std::move(m_picture); }

private:
    const ui::Visit& m_visit;
    const OpenedRegister& m_opened;
    PictureOf m_picture;
    std::map<std::int64_t, std::size_t> m_at;
};

std::string lane_of(const ui::Visit& visit, const Register& of, const catalogue::Field* field, const Entry& entry)
{
    if (field)
        for (const auto& option : field->options)
            if (entry.values[field->key] == Value(option.value))
                return visit.say(option.label);
    const auto* state = of.state(entry.state);
    return field ? visit.say(say("Lainnya")) : state ? visit.say(state->name) : entry.state;
}

} // namespace

PictureOf picture_of_register(db::Reader& reader, const ui::Visit& visit, const OpenedRegister& opened,
    const std::string& typed)
{
    const auto& of = opened.of;
    Gathering gathering(visit, opened);
    const auto* by = lane_field(of);
    if (by)
        for (const auto& option : by->options)
            gathering.lane(visit.say(option.label));
    const auto listed
        = list_entries(reader, opened.place, visit.actor, of, {.typed = typed, .living = true, .size = 200}, visit.today());
    if (listed.refused())
        return gathering.take();
    std::map<std::int64_t, const Entry*> own;
    for (const auto& entry : listed->rows)
        if (gathering.add(entry.id, of.key, entry.title, gathering.lane(lane_of(visit, of, by, entry))))
            own.emplace(entry.id, &entry);
    std::vector<Relation> relations;
    std::vector<std::int64_t> others;
    for (const auto& relation : relations_of_register(reader, of.key)) {
        const auto* field = of.field(relation.field);
        const auto from = own.find(relation.from);
        if (!field || from == own.end() || !opened.permissions.sees(of, *from->second, *field))
            continue;
        relations.push_back(relation);
        others.push_back(relation.to);
    }
    const auto titles = titles_of(reader, opened.place, visit.actor, others);
    for (const auto& relation : relations)
        if (const auto found = titles.find(relation.to); found != titles.end() && !gathering.has(relation.to)) {
            const auto& key = of.field(relation.field)->entry_register;
            gathering.add(relation.to, key, found->second, gathering.lane(gathering.name_of(key)));
        }
    for (const auto& relation : relations)
        gathering.relate(relation.from, relation.to, of.field(relation.field)->label);
    auto picture = gathering.take();
    picture.cut = picture.cut || !listed->next.empty();
    return picture;
}

PictureOf picture_around(db::Reader& reader, const ui::Visit& visit, const OpenedRegister& opened, const Entry& entry)
{
    Gathering gathering(visit, opened);
    const auto above = gathering.lane(visit.say(say("Yang menyebut entri ini")));
    const auto middle = gathering.lane(visit.say(opened.of.name));
    const auto below = gathering.lane(visit.say(say("Yang disebut entri ini")));
    gathering.add(entry.id, opened.of.key, entry.title, middle);
    const auto pointing = entries_pointing_to(reader, opened.place, visit.actor, entry.id);
    const auto visible = opened.permissions.visible(opened.of, entry);
    const auto titles = titles_of(reader, opened.place, visit.actor, ids_named(opened.of, visible));
    for (const auto* field : opened.of.fields()) {
        Value one = Value::map();
        one.set(field->key, visible[field->key]);
        for (const auto id : ids_named(opened.of, one))
            if (const auto found = titles.find(id);
                found != titles.end() && gathering.add(id, field->entry_register, found->second, below))
                gathering.relate(entry.id, id, field->label);
    }
    for (const auto& related : pointing) {
        const auto* of = opened.place.arrangements.entry_register(related.register_key);
        if (of && of->field(related.field) && gathering.add(related.id, related.register_key, related.title, above))
            gathering.relate(related.id, entry.id, of->field(related.field)->label);
    }
    return gathering.take();
}

} // namespace pendopo::registers::pages
