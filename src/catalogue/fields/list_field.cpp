// Several entries of the same few fields: participants, devices, accounts.
#include "catalogue/fields/field_type.hpp"
#include "catalogue/fields_together.hpp"
#include "catalogue/read_field.hpp"
#include "platform/text/amount.hpp"

namespace pendopo::catalogue {

namespace {

class ListField : public FieldType {
public:
    std::string_view name() const override { return "list"; }
    Shape shape() const override { return Shape::list; }
    void read_keys(MapReader& reader, Field& field) const override
    {
        field.item = reader.words("item");
        field.minimum = reader.whole_or("minimum", 0, 0, 500);
        field.maximum = reader.whole_or("maximum", 20, 1, 500);
        if (field.maximum < field.minimum)
            reader.expected(reader.any("maximum"),
                say("seharusnya 'maximum' tidak di bawah 'minimum' dalam {0}", reader.what()));
        for (const auto& item : reader.list("fields"))
            field.fields.push_back(read_field(item, reader.reading(), Depth::entry));
    }

    Value read(const Field& field, const Form& form, const std::string& name) const override
    {
        Value entries;
        for (const int number : form.entries(name)) {
            Value entry = Value::map();
            bool filled_in = false;
            for (const auto& part : field.fields) {
                Value answer = type_of(part).read(part, form, name + "." + std::to_string(number) + "." + part.key);
                filled_in = filled_in || (!is_blank(answer) && answer != Value(false));
                entry.set(part.key, std::move(answer));
            }
            // A row that was left empty is no entry.
            if (filled_in)
                entries.push(std::move(entry));
        }
        return entries;
    }
    void flat(const Field& field, const Value& answer, const std::string& name, FlatFields& into) const override
    {
        if (!answer.is_list())
            return;
        int number = 0;
        for (const auto& entry : answer.items()) {
            for (const auto& part : field.fields)
                type_of(part).flat(part, entry[part.key], name + "." + std::to_string(number) + "." + part.key, into);
            ++number;
        }
    }
    Value tidy(const Field& field, const Value& answer) const override
    {
        if (!answer.is_list())
            return is_blank(answer) ? Value() : answer;
        Value kept;
        for (const auto& entry : answer.items()) {
            Value tidied = entry.is_map() ? Value::map() : entry;
            if (entry.is_map())
                tidy_into(tidied, field.fields, entry);
            if (!is_blank(tidied))
                kept.push(std::move(tidied));
        }
        return kept;
    }
    void check(const Question& question) const override
    {
        const auto& field = question.field;
        if (!question.answer.is_list())
            return question.complain("type", say("Isi {0} sebagai daftar", field.label));
        const int entries = static_cast<int>(question.answer.items().size());
        if (entries > field.maximum)
            return question.complain("list.maximum",
                say("{0} paling banyak {1}", field.label, text::amount(field.maximum, text::Counted::rows)));
        if (entries < field.minimum)
            question.complain("list.minimum",
                say("Isi {0} paling sedikit {1}", field.label, text::amount(field.minimum, text::Counted::rows)));
        for (int i = 0; i < entries; ++i)
            check_entry(question, question.answer.items()[static_cast<std::size_t>(i)],
                question.path + "." + std::to_string(i));
    }
    std::string show(const Field& field, const Value& answer, const Viewer& viewer) const override
    {
        if (!answer.is_list())
            return as_typed(answer);
        std::string lines;
        for (const auto& entry : answer.items()) {
            std::string line;
            for (const auto& part : field.fields)
                if (!is_blank(entry[part.key]))
                    line += (line.empty() ? "" : ", ")
                        + show_answer(part, entry[part.key], viewer.language, viewer.city, viewer.showing);
            lines += (lines.empty() ? "" : "\n") + line;
        }
        return lines;
    }

private:
    static void check_entry(const Question& question, const Value& entry, const std::string& path)
    {
        if (entry.is_map())
            check_tidied(question.field.fields, entry, path + ".", question.around, question.complaints);
        else
            question.complaints.push_back({path, say("Isi {0} sebagai daftar", question.field.label), "type"});
    }
};

} // namespace

const FieldType& list_field()
{
    static const ListField type;
    return type;
}

} // namespace pendopo::catalogue
