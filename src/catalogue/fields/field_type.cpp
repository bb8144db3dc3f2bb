#include "catalogue/fields/field_type.hpp"

#include "platform/text/unicode.hpp"

namespace pendopo::catalogue {

void Question::complain(std::string code, Message message) const
{
    complaints.push_back({path, std::move(message), std::move(code)});
}

Message FieldType::ask(const Bilingual& label) const
{
    return say("Isi “{0}”", label);
}

Value FieldType::read(const Field&, const Form& form, const std::string& name) const
{
    const auto typed = form.first(name);
    return typed.empty() ? Value() : Value(typed);
}

void FieldType::flat(const Field&, const Value& answer, const std::string& name, FlatFields& into) const
{
    if (!is_blank(answer))
        into.emplace_back(name, as_typed(answer));
}

Value FieldType::tidy(const Field&, const Value& answer) const
{
    if (is_blank(answer))
        return {};
    return answer.is_text() && text::valid_utf8(answer.text()) ? Value(text::tidy(answer.text())) : answer;
}

std::string FieldType::show(const Field&, const Value& answer, const Viewer&) const
{
    return as_typed(answer);
}

bool is_blank(const Value& answer)
{
    switch (answer.kind()) {
    case Value::Kind::null:
        return true;
    case Value::Kind::text:
        return answer.text().find_first_not_of(" \t\r\n") == std::string::npos;
    case Value::Kind::list:
        for (const auto& item : answer.items())
            if (!is_blank(item))
                return false;
        return true;
    case Value::Kind::map:
        for (const auto& [key, part] : answer.entries())
            if (!is_blank(part))
                return false;
        return true;
    default:
        return false;
    }
}

std::string as_typed(const Value& answer)
{
    if (answer.is_text())
        return answer.text();
    std::string text;
    const auto append = [&](const Value& part) {
        if (!is_blank(part))
            text += (text.empty() ? "" : " ") + as_typed(part);
    };
    if (answer.is_list())
        for (const auto& item : answer.items())
            append(item);
    else if (answer.is_map())
        for (const auto& [key, part] : answer.entries())
            append(part);
    else if (!answer.is_null())
        text = write_json(answer);
    return text;
}

} // namespace pendopo::catalogue
