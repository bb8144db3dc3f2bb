#include "platform/http/form.hpp"

#include "platform/http/ascii.hpp"
#include "platform/http/url.hpp"

namespace pendopo::http {

std::optional<Fields> read_form(std::string_view body)
{
    return read_pairs(body, most_form_fields);
}

const std::string* Parameterised::parameter(std::string_view lower_case_name) const
{
    for (const auto& [name, value] : parameters)
        if (name == lower_case_name)
            return &value;
    return nullptr;
}

// `rest` stands behind the opening quote; afterwards behind the closing one.
static std::optional<std::string> take_quoted(std::string_view& rest)
{
    std::string value;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest.remove_prefix(i + 1);
            return value;
        }
        if (rest[i] == '\\' && i + 1 < rest.size() && (rest[i + 1] == '"' || rest[i + 1] == '\\'))
            ++i;
        value.push_back(rest[i]);
    }
    return std::nullopt;
}

static std::optional<std::string> take_value(std::string_view& rest)
{
    if (!rest.empty() && rest.front() == '"') {
        rest.remove_prefix(1);
        return take_quoted(rest);
    }
    const auto value = rest.substr(0, rest.find_first_of("; \t"));
    rest.remove_prefix(value.size());
    return is_token(value) ? std::optional<std::string>(value) : std::nullopt;
}

std::optional<Parameterised> read_parameterised(std::string_view text)
{
    Parameterised result;
    result.value = lower_case(trim_blanks(take_until(text, ';')));
    std::string_view rest = trim_blanks(text);
    if (result.value.empty())
        return std::nullopt;
    while (!rest.empty()) {
        if (rest.find('=') == std::string_view::npos)
            return std::nullopt;
        auto name = lower_case(take_until(rest, '='));
        auto value = take_value(rest);
        if (!is_token(name) || !value || result.parameter(name))
            return std::nullopt;
        result.parameters.emplace_back(std::move(name), std::move(*value));
        rest = trim_blanks(rest);
        if (!rest.empty() && rest.front() != ';')
            return std::nullopt;
        if (!rest.empty())
            rest = trim_blanks(rest.substr(1));
    }
    return result;
}

} // namespace pendopo::http
