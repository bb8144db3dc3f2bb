#include "catalogue/fields/text_type.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

// Tabs and line breaks are for tidy(); every other control character (C0, DEL, C1) is refused.
bool has_control_characters(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f)
            return true;
        if (c == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0)
            return true;
    }
    return false;
}

bool is_readable(const Value& answer)
{
    return answer.is_text()
        && (text::is_plain_line(answer.text()) || (text::valid_utf8(answer.text()) && !has_control_characters(answer.text())));
}

} // namespace

Value TextType::tidy(const Field&, const Value& answer) const
{
    if (is_blank(answer))
        return {};
    if (!is_readable(answer))
        return answer;
    auto text = normal(text::tidy(answer.text()));
    return text.empty() ? Value() : Value(std::move(text));
}

void TextType::check(const Question& question) const
{
    const auto& label = question.field.label;
    if (!question.answer.is_text())
        return question.complain("type", say("{0} harus berupa teks", label));
    const auto& text = question.answer.text();
    const bool plain = text::is_plain_line(text);
    if (!plain && !text::valid_utf8(text))
        return question.complain("text.encoding", say("Tulis ulang {0}: ada huruf yang tidak terbaca", label));
    if (!plain && has_control_characters(text))
        return question.complain("text.control", say("Tulis ulang {0}: ada tanda tersembunyi di dalamnya", label));
    if (one_line() && text.find('\n') != std::string::npos)
        return question.complain("text.one_line", say("Tulis {0} dalam satu baris", label));
    if (text::length(text) > longest())
        return question.complain("length",
            say("{0} paling banyak {1}", label, text::amount(static_cast<std::int64_t>(longest()), text::Counted::characters)));
    check_text(question, text);
}

std::string without(std::string_view text, std::string_view unwanted)
{
    std::string kept;
    for (char c : text)
        if (unwanted.find(c) == std::string_view::npos)
            kept += c;
    return kept;
}

bool all_digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string lower_case(std::string_view ascii)
{
    std::string text(ascii);
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool is_dns_label(std::string_view text)
{
    const auto ordinary = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= 63 && text.front() != '-' && text.back() != '-'
        && std::all_of(text.begin(), text.end(), ordinary);
}

bool is_domain(std::string_view text)
{
    if (text.size() > 253 || text.find('.') == std::string_view::npos)
        return false;
    while (!text.empty()) {
        const auto dot = text.find('.');
        if (!is_dns_label(text.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        text.remove_prefix(dot + 1);
    }
    return false;
}

} // namespace pendopo::catalogue
