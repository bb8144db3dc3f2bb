#include "catalogue/fields/options.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

class ChoicesField : public FieldType {
public:
    std::string_view name() const override { return "choices"; }
    Shape shape() const override { return Shape::choices; }
    Message ask(const Bilingual& label) const override { return say("Pilih “{0}”", label); }
    void read_keys(MapReader& reader, Field& field) const override { read_options(reader, field); }

    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        Value chosen;
        for (const auto typed : form.all(name))
            if (!typed.empty())
                chosen.push(typed);
        return chosen;
    }
    void flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        if (!answer.is_list())
            return;
        for (const auto& item : answer.items())
            if (!is_blank(item))
                into.emplace_back(name, as_typed(item));
    }
    // Each value once, in the order chosen.
    Value tidy(const Field& field, const Value& answer) const override
    {
        if (!answer.is_list())
            return is_blank(answer) ? Value() : answer;
        Value kept;
        std::set<std::string> seen;
        for (const auto& item : answer.items())
            if (!is_blank(item) && (!option(field, item) || seen.insert(item.text()).second))
                kept.push(item);
        return kept;
    }
    void check(const Question& question) const override
    {
        const auto& label = question.field.label;
        if (!question.answer.is_list())
            return question.complain("type", say("Pilih {0} dari daftar", label));
        const auto& items = question.answer.items();
        if (!std::all_of(items.begin(), items.end(), [&](const Value& item) { return option(question.field, item); }))
            question.complain("choice", say("Pilih {0} dari daftar", label));
    }
    std::string show(const Field& field, const Value& answer, const Viewer& viewer) const override
    {
        if (!answer.is_list())
            return as_typed(answer);
        std::string text;
        for (const auto& item : answer.items())
            text += (text.empty() ? "" : ", ") + show_option(field, item, viewer.language);
        return text;
    }
};

} // namespace

const FieldType& choices_field()
{
    static const ChoicesField type;
    return type;
}

} // namespace pendopo::catalogue
