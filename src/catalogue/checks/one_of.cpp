#include "catalogue/checks/check_kind.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

Bilingual labels_of(const std::vector<std::string>& keys, const std::vector<Field>& fields)
{
    Bilingual labels;
    for (const auto& key : keys)
        for (const auto& field : fields)
            if (field.key == key) {
                labels.indonesian += (labels.indonesian.empty() ? "" : ", ") + field.label.indonesian;
                labels.english += (labels.english.empty() ? "" : ", ") + field.label.english;
            }
    return labels;
}

class OneOfCheck : public CheckKind {
public:
    std::string_view name() const override { return "one_of"; }
    bool looks_at_blank() const override { return true; }
    void read_arguments(MapReader& reader) const override
    {
        if (reader.texts("fields").size() < 2)
            reader.expected(reader.any("fields"), say("seharusnya ada sedikitnya dua isian dalam {0}", reader.what()));
    }
    std::vector<std::string> refers_to(const Value& arguments) const override
    {
        std::vector<std::string> keys;
        if (arguments["fields"].is_list())
            for (const auto& key : arguments["fields"].items())
                if (key.is_text())
                    keys.push_back(key.text());
        return keys;
    }
    std::optional<Message> run(const Question& question, const Value& arguments) const override
    {
        const auto keys = refers_to(arguments);
        if (std::any_of(keys.begin(), keys.end(), [&](const auto& key) { return !is_blank(question.answers[key]); }))
            return std::nullopt;
        return say("Isi salah satu: {0}", labels_of(keys, question.fields));
    }
};

} // namespace

const CheckKind& one_of_check()
{
    static const OneOfCheck kind;
    return kind;
}

} // namespace pendopo::catalogue
