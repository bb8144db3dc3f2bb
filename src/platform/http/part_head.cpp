// The head of one part of a form, and the name of its file.
#include "platform/http/ascii.hpp"
#include "platform/http/form.hpp"
#include "platform/http/multipart_reader.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::http {

// How browsers write ", CR and LF inside a name (WHATWG HTML, multipart/form-data encoding); other percent signs mean
// themselves.
static std::string unescape_name(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto escape = text.substr(i, 3);
        const char meant = escape == "%22" ? '"' : escape == "%0D" ? '\r' : escape == "%0A" ? '\n' : '\0';
        result.push_back(meant ? meant : text[i]);
        i += meant ? 2 : 0;
    }
    return result;
}

static bool read_disposition(std::string_view value, PartHead& head)
{
    constexpr std::size_t longest_name = 200;
    const auto disposition = read_parameterised(value);
    const auto* name = disposition ? disposition->parameter("name") : nullptr;
    if (!name || disposition->value != "form-data")
        return false;
    head.field = unescape_name(*name);
    if (head.field.size() > longest_name || std::any_of(head.field.begin(), head.field.end(), is_control)
        || !text::valid_utf8(head.field))
        return false;
    if (const auto* file = disposition->parameter("filename")) {
        head.is_file = true;
        head.file_name = safe_file_name(unescape_name(*file));
    }
    return true;
}

std::optional<PartHead> read_part_head(std::string_view block)
{
    constexpr int most_lines = 8;
    PartHead head;
    bool has_disposition = false;
    int lines = 0;
    while (!block.empty()) {
        auto line = take_until(block, '\n');
        if (!block.empty()) {
            if (line.empty() || line.back() != '\r')
                return std::nullopt;
            line.remove_suffix(1);
        }
        const auto name = lower_case(take_until(line, ':'));
        const auto value = trim_blanks(line);
        const auto bad = [](char c) { return is_control(c) && c != '\t'; };
        if (!is_token(name) || std::any_of(value.begin(), value.end(), bad) || ++lines > most_lines)
            return std::nullopt;
        if (name == "content-disposition") {
            if (has_disposition || !read_disposition(value, head))
                return std::nullopt;
            has_disposition = true;
        } else if (name == "content-type") {
            head.content_type = text::valid_utf8(value) ? std::string(value) : std::string();
        }
    }
    return has_disposition ? std::optional(std::move(head)) : std::nullopt;
}

// How many bytes from `text` make one valid character; 0 when its first byte begins none.
static std::size_t character_size(std::string_view text)
{
    for (std::size_t size = 1; size <= std::min<std::size_t>(4, text.size()); ++size)
        if (text::valid_utf8(text.substr(0, size)))
            return size;
    return 0;
}

static std::string cut_to(std::string_view name, std::size_t most)
{
    while (name.size() > most || !text::valid_utf8(name))
        name.remove_suffix(1);
    return std::string(name);
}

// Marks that turn the direction of writing around: "surat<U+202E>fdp.exe" would be read as if it ended in .pdf.
static bool turns_direction(std::string_view character)
{
    return (character >= "\u202a" && character <= "\u202e") || (character >= "\u2066" && character <= "\u2069");
}

std::string safe_file_name(std::string_view claimed)
{
    constexpr std::size_t most = 255, longest_extension = 16;
    const auto slash = claimed.find_last_of("/\\");
    std::string name;
    for (auto rest = slash == std::string_view::npos ? claimed : claimed.substr(slash + 1); !rest.empty();) {
        const auto size = character_size(rest);
        if (size == 0)
            name.append("\uFFFD");
        else if (is_control(rest.front()) || turns_direction(rest.substr(0, size)))
            name.push_back('_');
        else
            name.append(rest.substr(0, size));
        rest.remove_prefix(std::max<std::size_t>(size, 1));
    }
    if (!claimed.empty() && (name.empty() || name == "." || name == ".."))
        return "berkas";
    if (name.size() <= most)
        return name;
    const auto dot = name.rfind('.');
    const auto extension = dot != std::string::npos && name.size() - dot <= longest_extension ? name.substr(dot) : "";
    return cut_to(std::string_view(name).substr(0, name.size() - extension.size()), most - extension.size()) + extension;
}

} // namespace pendopo::http
