#include "platform/http/body_taker.hpp"

#include "platform/http/ascii.hpp"
#include "platform/http/form.hpp"
#include "platform/http/multipart_reader.hpp"

#include <algorithm>

namespace pendopo::http {

// Bodies held in memory stay small even where a route takes large files.
static std::uint64_t memory_limit(const BodyLimits& limits)
{
    constexpr std::uint64_t beside_files = 1024 * 1024;
    return limits.files > 0 ? std::min(limits.total, beside_files) : limits.total;
}

class TextTaker : public BodyTaker {
public:
    explicit TextTaker(const BodyLimits& limits) : m_limit(memory_limit(limits)) {}
    int take(std::string_view bytes) override
    {
        if (m_text.size() + bytes.size() > m_limit)
            return 413;
        m_text.append(bytes);
        return 0;
    }
    int finish(Request& request) override
    {
        request.body = std::move(m_text);
        return 0;
    }

protected:
    std::string m_text;

private:
    std::uint64_t m_limit;
};

class FormTaker : public TextTaker {
public:
    using TextTaker::TextTaker;
    int finish(Request& request) override
    {
        auto form = read_form(m_text);
        if (!form)
            return 400;
        request.form = std::move(*form);
        return 0;
    }
};

ChosenTaker choose_body_taker(const Request& request, const BodyLimits& limits, const std::string& spool_folder)
{
    if (const auto coding = request.header("content-encoding"); !coding.empty() && !equal_ignoring_case(coding, "identity"))
        return {415, nullptr};
    if (request.header("content-type").empty())
        return {0, std::make_unique<TextTaker>(limits)};
    const auto type = read_parameterised(request.header("content-type"));
    if (!type)
        return {400, nullptr};
    const bool is_form = type->value == "application/x-www-form-urlencoded";
    if (!is_form && type->value != "multipart/form-data")
        return {0, std::make_unique<TextTaker>(limits)};
    const auto* charset = type->parameter("charset");
    if (charset && !equal_ignoring_case(*charset, "utf-8"))
        return {415, nullptr};
    if (is_form)
        return {0, std::make_unique<FormTaker>(limits)};
    const auto* boundary = type->parameter("boundary");
    if (!boundary || !MultipartReader::is_boundary(*boundary))
        return {400, nullptr};
    return {0, take_multipart(*boundary, limits, spool_folder)};
}

} // namespace pendopo::http
