// What every component of a field has: question, hint, the officer's note, the error, and when it is asked.
#include "ui/components/about/about.hpp"

#include "ui/components/about/condition.hpp"

namespace pendopo::ui {

using templates::Fill;

static void fill_notes(const Visit& visit, const AboutView& view, Fill& component)
{
    auto& about = component.include("ABOUT", "ui/components/about/about").set("ID", view.id);
    std::string described;
    const auto note = [&](const char* section, const std::string& text, const char* ending) {
        if (text.empty())
            return;
        auto& part = about.add(section).set("TEXT", text);
        if (section == std::string_view("ERROR"))
            icon(part, "ICON", "warning");
        described += (described.empty() ? "" : " ") + view.id + ending;
    };
    note("HINT", view.hint, "-h");
    note("NOTE", view.note, "-n");
    note("ERROR", view.error ? visit.say(view.error->message) : "", "-e");
    if (!described.empty())
        component.add("DESCRIBED").set("IDS", described);
    component.show_if(view.error != nullptr, "WRONG");
}

void fill_about(const Visit& visit, const AboutView& view, Fill& component)
{
    component.set("ID", view.id).set("NAME", view.name);
    fill_notes(visit, view, component);
    auto& question = component.include("QUESTION", "ui/components/question/question").set("LABEL", view.label);
    question.show_if(!view.required, "OPTIONAL");
    if (!view.when)
        return;
    const ConditionView condition{*view.when, *view.beside, view.prefix};
    component.add("WHEN").set("RULE", condition_rule(condition));
    const auto words = condition_words(visit, condition);
    if (!words.empty())
        question.add("ONLY_IF").set("CONDITION", words);
}

static std::string note_of(const FieldView& view)
{
    if (view.prefix.empty())
        for (const auto& [key, note] : view.state.notes)
            if (key == view.field.key)
                return note;
    return {};
}

void fill_common(const FieldView& view, Fill& component, const std::string& example)
{
    AboutView about{view.id(), view.name(), view.label(), view.visit.say(view.field.hint), note_of(view), view.complaint()};
    if (!example.empty())
        about.hint += (about.hint.empty() ? "" : " ") + example;
    about.required = view.field.required || view.field.type == "yes_no";
    about.when = view.field.when ? &*view.field.when : nullptr;
    about.beside = &view.beside;
    about.prefix = view.prefix;
    fill_about(view.visit, about, component);
}

} // namespace pendopo::ui
