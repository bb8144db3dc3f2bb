#include "catalogue/fields/entry_link.hpp"

#include <algorithm>
#include <set>

namespace pendopo::catalogue {

namespace {

class EntriesField : public FieldType {
public:
    std::string_view name() const override { return "entries"; }
    Shape shape() const override { return Shape::choices; }
    Message ask(const Bilingual& label) const override { return say("Pilih “{0}”", label); }
    void read_keys(MapReader& reader, Field& field) const override { read_entry_register(reader, field); }
    Value read(const Field&, const Form& form, const std::string& name) const override
    {
        Value ids;
        for (const auto typed : form.all(name))
            if (!is_blank(typed))
                ids.push(read_entry_id(typed));
        return ids;
    }
    void flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        if (!answer.is_list())
            return;
        for (const auto& item : answer.items())
            if (!is_blank(item))
                into.emplace_back(name, as_typed(item));
    }
    // Each id once, in the order chosen.
    Value tidy(const Field&, const Value& answer) const override
    {
        if (!answer.is_list())
            return is_blank(answer) ? Value() : answer;
        Value kept;
        std::set<std::int64_t> seen;
        for (const auto& item : answer.items())
            if (!is_blank(item) && (!item.is_integer() || seen.insert(item.integer()).second))
                kept.push(item);
        return kept;
    }
    void check(const Question& question) const override
    {
        const auto& label = question.field.label;
        if (!question.answer.is_list())
            return question.complain("type", say("Pilih {0} dari register", label));
        const auto& items = question.answer.items();
        if (items.size() > 500
            || !std::all_of(items.begin(), items.end(), [&](const Value& id) { return is_entry(question, id); }))
            question.complain("entry", say("Pilih {0} dari register", label));
    }
    std::string show(const Field&, const Value& answer, const Viewer&) const override
    {
        if (!answer.is_list())
            return as_typed(answer);
        std::string text;
        for (const auto& item : answer.items())
            text += (text.empty() ? "" : ", ") + (item.is_integer() ? "#" + std::to_string(item.integer()) : as_typed(item));
        return text;
    }
};

} // namespace

const FieldType& entries_field()
{
    static const EntriesField type;
    return type;
}

} // namespace pendopo::catalogue
