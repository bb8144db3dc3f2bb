// A choice out of one of the city's own lists: units, agencies, places, resources.
#pragma once
#include "catalogue/fields/field_type.hpp"

#include <optional>

namespace pendopo::catalogue {

class CityListType : public FieldType {
public:
    Shape shape() const override { return Shape::choice; }
    Message ask(const Bilingual& label) const override { return say("Pilih “{0}”", label); }
    void check(const Question& question) const override
    {
        if (!question.answer.is_text() || !entry(question.field, question.answer.text(), question.around.city))
            question.complain("choice", say("Pilih {0} dari daftar", question.field.label));
    }
    std::string show(const Field& field, const Value& answer, const Viewer& viewer) const override
    {
        const auto words = answer.is_text() ? entry(field, answer.text(), viewer.city) : std::nullopt;
        return words ? words->in(viewer.language) : as_typed(answer);
    }

protected:
    // What the city calls it; empty when it has no such thing.
    virtual std::optional<Bilingual> entry(const Field& field, const std::string& key, const City& city) const = 0;
};

} // namespace pendopo::catalogue
