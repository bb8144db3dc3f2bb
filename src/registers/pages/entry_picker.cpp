#include "registers/pages/entry_picker.hpp"

#include "registers/list_entries.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/words.hpp"
#include "ui/api.hpp"
#include "ui/assets.hpp"
#include "ui/components/about/about.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

constexpr int most_listed = 20, most_boxes = 8, most_radios = 5;

std::vector<std::int64_t> ids_in(const Value& value)
{
    std::vector<std::int64_t> ids;
    if (value.is_integer())
        ids.push_back(value.integer());
    if (value.is_list())
        for (const auto& item : value.items())
            if (item.is_integer())
                ids.push_back(item.integer());
    return ids;
}

Picked read_picker(db::Reader& reader, const ui::Visit& visit, const Workplace& place, const catalogue::Field& field,
    const Value& value)
{
    Picked picked;
    for (const auto& [id, title] : titles_of(reader, place, visit.actor, ids_in(value)))
        picked.chosen.push_back({std::to_string(id), title, {}});
    const auto* target = place.arrangements.entry_register(field.entry_register);
    if (!target || !Permissions(place.city(), visit.actor).sees(*target)) {
        picked.closed = true;
        return picked;
    }
    const auto searching = visit.request.field("_cari") == field.key;
    if (searching)
        picked.typed = std::string(visit.request.field("_kata." + field.key).substr(0, 100));
    picked.found = suggestions(reader, visit, place, *target, picked.typed, most_listed + 1);
    const int most = field.type == "entries" ? most_boxes : most_listed;
    picked.many = searching || static_cast<int>(picked.found.size()) > most;
    if (static_cast<int>(picked.found.size()) > most_listed)
        picked.found.pop_back();
    // Of many, a few at random help nobody: they are shown when they were searched for.
    if (picked.many && !searching)
        picked.found.clear();
    std::erase_if(picked.found, [&](const Choice& one) {
        return std::any_of(picked.chosen.begin(), picked.chosen.end(), [&](const Choice& other) { return other.id == one.id; });
    });
    return picked;
}

void fill_choice(templates::Fill& component, const Choice& choice, const std::string& id, bool checked)
{
    auto& option = component.add("CHOICE").set("CHOICE_ID", id).set("VALUE", choice.id).set("TITLE", choice.title);
    option.show_if(checked, "CHECKED");
    if (!choice.about.empty())
        option.add("CHOICE_ABOUT").set("TEXT", choice.about);
}

const Complaint* complaint_of(const ui::FormState& state, const std::string& key)
{
    for (const auto& complaint : state.complaints)
        if (complaint.field == key)
            return &complaint;
    return nullptr;
}

} // namespace

bool is_picked(const catalogue::Field& field)
{
    return field.type == "entry" || field.type == "entries";
}

std::vector<Choice> suggestions(db::Reader& reader, const ui::Visit& visit, const Workplace& place, const Register& of,
    const std::string& typed, int most)
{
    std::vector<Choice> choices;
    const auto listed
        = list_entries(reader, place, visit.actor, of, {.typed = typed, .living = true, .size = most}, visit.today());
    if (listed.refused())
        return choices;
    for (const auto& entry : listed->rows) {
        const auto* state = of.state(entry.state);
        auto about = state ? visit.say(state->name) : entry.state;
        if (of.owner != governance::Owner::office)
            about = owner_name(visit, entry.owner) + ", " + about;
        choices.push_back({std::to_string(entry.id), entry.title, about});
    }
    return choices;
}

Pickers read_pickers(db::Reader& reader, const ui::Visit& visit, const Workplace& place,
    const std::vector<catalogue::Field>& fields, const Value& typed)
{
    Pickers pickers;
    for (const auto& field : fields)
        if (is_picked(field))
            pickers.emplace(field.key, read_picker(reader, visit, place, field, typed[field.key]));
    return pickers;
}

void fill_picker(const ui::Visit& visit, templates::Fill& place, std::string_view name, const ui::FormState& state,
    const catalogue::Field& field, const Picked& picked)
{
    auto& component = place.include(name, "registers/pages/entry_picker");
    const auto id = ui::anchor(field.key);
    ui::AboutView about{id, field.key, visit.say(field.label), visit.say(field.hint), {}, complaint_of(state, field.key)};
    about.required = field.required;
    about.when = field.when ? &*field.when : nullptr;
    about.beside = &state.fields;
    ui::fill_about(visit, about, component);
    const bool several = field.type == "entries";
    component.set("LABEL", visit.say(field.label))
        .set("KIND", several ? "checkbox" : "radio")
        .set("BOXES", several ? "checkboxes" : "radios");
    component.set("REGISTER_ADDRESS", "/register/" + field.entry_register);
    component.set("SEARCH_ADDRESS", "/register/" + field.entry_register + "/pilihan");
    // A long list of which one is chosen folds into a select.
    const bool folds = !several && !picked.many && picked.chosen.size() + picked.found.size() > most_radios;
    auto& list = component.add(folds ? "FOLDED" : "OPEN");
    // The first that can be reached carries the field's own id: the error summary leads there.
    std::size_t number = 0;
    const auto next_id = [&] { return number++ == 0 && !picked.many ? id : id + "-" + std::to_string(number); };
    for (const auto& choice : picked.chosen)
        fill_choice(list, choice, next_id(), true);
    for (const auto& choice : picked.found)
        fill_choice(list, choice, next_id(), false);
    const bool nothing = picked.chosen.empty() && picked.found.empty() && !picked.many;
    if (!several && !field.required && !nothing && !folds)
        fill_choice(list, {"", visit.say(say("Tidak ada")), {}}, next_id(), picked.chosen.empty());
    if (picked.many)
        component.add("SEARCH").set("TYPED", picked.typed).set("SCRIPT", ui::asset_address("pick_entries.js"));
    component.show_if(picked.many && !picked.typed.empty() && picked.found.empty(), "NONE_FOUND");
    component.show_if(picked.closed, "CLOSED");
    component.show_if(nothing && !picked.closed, "NOTHING");
}

Reply suggest(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const std::string typed(visit.request.query_field("cari").substr(0, 100));
    Value found = Value::list();
    opened.place.database.read([&](db::Reader& reader) {
        found = Value::list();
        for (const auto& choice : suggestions(reader, visit, opened.place, opened.of, typed, most_listed))
            found.push(Value::map({{"id", choice.id}, {"title", choice.title}, {"about", choice.about}}));
    });
    return ui::json_reply(200, found);
}

} // namespace pendopo::registers::pages
