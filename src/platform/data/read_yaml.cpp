#include "platform/data/utf8.hpp"
#include "platform/data/value.hpp"
#include "platform/text/both_languages.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <sstream>

namespace pendopo {

namespace {

constexpr std::size_t depth_limit = 32, key_limit = 5000, byte_limit = 4'000'000;

std::optional<std::int64_t> whole_number(std::string_view text)
{
    const auto digits = text.starts_with('-') ? text.substr(1) : text;
    // A leading zero or plus sign is part of a code or a phone number.
    if (digits.empty() || digits[0] < '0' || digits[0] > '9' || (digits[0] == '0' && digits.size() > 1))
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<double> real_number(std::string_view text)
{
    const auto digits = text.starts_with('-') ? text.substr(1) : text;
    const bool led_by_zero = digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9';
    // Digits alone that are too many for a whole number are a code: rounding would change it.
    const bool digits_alone = digits.find_first_of(".eE") == std::string_view::npos;
    if (led_by_zero || digits_alone || text.find_first_not_of("-+.0123456789eE") != std::string_view::npos)
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

Value plain_value(const std::string& text)
{
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    if (const auto whole = whole_number(text))
        return *whole;
    if (const auto real = real_number(text))
        return *real;
    return text;
}

class YamlBuilder : public YAML::EventHandler {
public:
    explicit YamlBuilder(const std::string& file) : m_file(file) {}
    Value take() { return std::move(m_whole); }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_documents++ > 0)
            refuse(mark, say("seharusnya satu dokumen saja"));
    }
    void OnDocumentEnd() override {}
    void OnAnchor(const YAML::Mark& mark, const std::string&) override
    {
        refuse(mark, say("seharusnya tanpa jangkar (&nama)"));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse(mark, say("seharusnya tanpa alias (*nama)")); }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuse_marks(mark, "?", anchor);
        if (expects_key())
            refuse(mark, say("seharusnya sebuah kunci"));
        put(mark, Value());
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& text) override
    {
        refuse_marks(mark, tag, anchor);
        if (expects_key())
            open_key(mark, text);
        else
            put(mark, tag == "?" ? plain_value(text) : Value(text));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        begin(mark, tag, anchor, Value::list());
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(mark, tag, anchor, Value::map());
    }
    void OnSequenceEnd() override { end(); }
    void OnMapEnd() override { end(); }

private:
    struct Open {
        Value value;
        YAML::Mark mark;
        std::optional<std::string> key;
        int key_line = 0;
    };

    [[noreturn]] void refuse(const YAML::Mark& mark, const Message& expected) const
    {
        throw FileTroubleError({m_file, mark.line + 1, text::told_in_both(expected)});
    }
    void refuse_marks(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const
    {
        if (anchor != YAML::NullAnchor)
            refuse(mark, say("seharusnya tanpa jangkar (&nama)"));
        if (tag != "?" && tag != "!" && !tag.empty())
            refuse(mark, say("seharusnya tanpa tag ({0})", tag));
    }
    bool expects_key() const { return !m_open.empty() && m_open.back().value.is_map() && !m_open.back().key; }
    void open_key(const YAML::Mark& mark, const std::string& text)
    {
        if (m_open.back().value.has(text))
            refuse(mark, say("seharusnya tiap kunci sekali, tetapi \"{0}\" ada dua kali", text));
        if (m_open.back().value.entries().size() == key_limit)
            refuse(mark, say("seharusnya paling banyak {0} kunci dalam satu bagian", std::to_string(key_limit)));
        m_open.back().key = text;
        m_open.back().key_line = mark.line + 1;
    }
    void begin(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Value empty)
    {
        refuse_marks(mark, tag, anchor);
        if (expects_key())
            refuse(mark, say("seharusnya kata biasa sebagai kunci"));
        if (m_open.size() == depth_limit)
            refuse(mark, say("seharusnya paling banyak {0} tingkat", std::to_string(depth_limit)));
        m_open.push_back({std::move(empty), mark, {}, 0});
    }
    void end()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        put(done.mark, std::move(done.value));
    }
    void put(const YAML::Mark& mark, Value value)
    {
        value.set_line(mark.line + 1);
        if (m_open.empty()) {
            m_whole = std::move(value);
        } else if (Open& parent = m_open.back(); parent.value.is_map()) {
            value.set_line(parent.key_line);
            parent.value.set(*parent.key, std::move(value));
            parent.key.reset();
        } else {
            parent.value.push(std::move(value));
        }
    }

    const std::string& m_file;
    std::vector<Open> m_open;
    Value m_whole;
    int m_documents = 0;
};

void demand_text(std::string_view text, const std::string& file)
{
    if (text.size() > byte_limit)
        throw FileTroubleError({file, 1,
            text::told_in_both(say("seharusnya paling besar {0} MB; besarnya {1} MB", std::to_string(byte_limit / 1'000'000),
                std::to_string(text.size() / 1'000'000)))});
    int line = 1;
    for (std::size_t i = 0; i < text.size();) {
        const auto length = character_length(text.substr(i));
        if (length == 0)
            throw FileTroubleError({file, line, text::told_in_both(say("seharusnya UTF-8"))});
        if (static_cast<unsigned char>(text[i]) < ' ' && text[i] != '\n' && text[i] != '\r' && text[i] != '\t')
            throw FileTroubleError({file, line, text::told_in_both(say("seharusnya teks; ada karakter kendali di dalamnya"))});
        line += text[i] == '\n';
        i += length;
    }
}

// What the parser says, or what it should have said: a tab looks like spaces to whoever typed it.
Message trouble_of(const YAML::Exception& error, std::string_view text)
{
    for (int line = 0; line < error.mark.line && !text.empty(); ++line)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    const auto indent = text.substr(0, std::min(text.find_first_not_of(" \t-"), text.size()));
    return indent.find('\t') != std::string_view::npos ? say("seharusnya spasi sebelum kata pertama; yang tertulis tab")
                                                       : say("seharusnya YAML yang benar: {0}", error.msg);
}

} // namespace

std::string FileTrouble::text() const
{
    return file + ":" + std::to_string(line) + ": " + expected;
}

FileTroubleError::FileTroubleError(FileTrouble trouble_) : std::runtime_error(trouble_.text()), trouble(std::move(trouble_)) {}

Value read_yaml(std::string_view text, const std::string& file_name)
{
    demand_text(text, file_name);
    std::istringstream stream{std::string(text)};
    YamlBuilder builder(file_name);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {}
    } catch (const YAML::Exception& error) {
        throw FileTroubleError({file_name, std::max(1, error.mark.line + 1), text::told_in_both(trouble_of(error, text))});
    }
    return builder.take();
}

Value read_yaml_file(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), {});
    if (!file.is_open() || file.bad())
        throw FileTroubleError({path, 0, text::told_in_both(say("seharusnya berkas yang dapat dibaca"))});
    return read_yaml(text, path);
}

} // namespace pendopo
