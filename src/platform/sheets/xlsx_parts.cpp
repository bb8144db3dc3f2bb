#include "platform/sheets/xlsx_parts.hpp"

#include "base/time.hpp"
#include "platform/sheets/row_checks.hpp"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace pendopo::sheets {

namespace {

std::string attribute(const PartReader::Attributes& all, std::string_view name)
{
    const auto found = all.find(name);
    return found == all.end() ? std::string() : found->second;
}

int whole(const std::string& text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// xl/workbook.xml: the first sheet by its relation.
struct BookReader : PartReader {
    std::string relation;
    bool from_1904 = false;
    void begin(std::string_view name, const Attributes& attributes) override
    {
        if (name == "workbookPr") {
            const auto said = attribute(attributes, "date1904");
            from_1904 = said == "1" || said == "true";
        }
        if (name == "sheet" && relation.empty())
            for (const auto& [key, value] : attributes)
                if (key.ends_with(":id") || key == "id")
                    relation = value;
    }
};

struct RelationReader : PartReader {
    std::map<std::string, std::string> targets;
    void begin(std::string_view name, const Attributes& attributes) override
    {
        if (name == "Relationship")
            targets[attribute(attributes, "Id")] = attribute(attributes, "Target");
    }
};

bool is_built_in_date(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
}

struct StyleReader : PartReader {
    std::map<int, bool> own;
    std::vector<Shown> formats;
    bool in_cells = false;
    void begin(std::string_view name, const Attributes& attributes) override
    {
        if (name == "numFmt")
            own[whole(attribute(attributes, "numFmtId"))] = shows_date(attribute(attributes, "formatCode"));
        if (name == "cellXfs")
            in_cells = true;
        if (name != "xf" || !in_cells || formats.size() > 65'536)
            return;
        const int format = whole(attribute(attributes, "numFmtId"));
        const auto found = own.find(format);
        formats.push_back((found == own.end() ? is_built_in_date(format) : found->second) ? Shown::date : Shown::number);
    }
    void end(std::string_view name) override { in_cells = in_cells && name != "cellXfs"; }
};

// xl/sharedStrings.xml. How words sound (rPh) is not what they say.
struct WordsReader : PartReader {
    explicit WordsReader(const Limits& limits_) : limits(limits_) {}
    const Limits& limits;
    std::vector<std::string> all;
    std::uint64_t size = 0;
    bool in_text = false, in_sound = false;
    void begin(std::string_view name, const Attributes&) override
    {
        if (name == "si") {
            all.emplace_back();
            if ((size += sizeof(std::string)) > limits.shared_words)
                refuse_with(too_large());
        }
        in_sound = in_sound || name == "rPh";
        in_text = name == "t" && !in_sound && !all.empty();
    }
    void end(std::string_view name) override
    {
        in_text = false;
        in_sound = in_sound && name != "rPh";
    }
    void words(std::string_view words) override
    {
        if (!in_text)
            return;
        size += words.size();
        all.back() += words;
        if (size > limits.shared_words || all.back().size() > limits.cell)
            refuse_with(too_large());
    }
};

std::string target_part(std::string target)
{
    if (target.starts_with('/'))
        return target.substr(1);
    return "xl/" + target;
}

} // namespace

bool shows_date(std::string_view format)
{
    bool quoted = false, bracketed = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c == '\\' || c == '_' || c == '*')
            ++i; // the next letter stands for itself
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == ']'))
            bracketed = c == '[';
        else if (!quoted && !bracketed && std::string_view("dmyhsDMYHS").find(c) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string moment_text(double serial, bool from_1904)
{
    constexpr double most = 110'000; // the year 2201
    if (!(serial >= 0) || serial > most)
        return {};
    auto day = std::floor(serial);
    auto minutes = static_cast<int>(std::lround((serial - day) * 24 * 60));
    if (minutes == 24 * 60) {
        day += 1;
        minutes = 0;
    }
    char clock[8];
    std::snprintf(clock, sizeof clock, "%02d:%02d", minutes / 60 % 24, minutes % 60);
    if (day == 0 && !from_1904)
        return clock;
    // Spreadsheets count a 29 February 1900 that never was: days before it are one off.
    const auto first = from_1904 ? Date::of(1904, 1, 1) : day < 60 ? Date::of(1899, 12, 31) : Date::of(1899, 12, 30);
    const auto base = first ? *first : Date(std::chrono::sys_days(std::chrono::year(1899) / 12 / (day < 60 ? 31 : 30)));
    const auto date = base.plus_days(static_cast<int>(day)).iso();
    return minutes == 0 ? date : date + "T" + clock;
}

Result<BookParts> read_parts(Package& package, const Limits& limits)
{
    BookReader book;
    RelationReader relations;
    TRY(package.read("xl/workbook.xml", book));
    TRY(package.read("xl/_rels/workbook.xml.rels", relations));
    BookParts parts;
    parts.from_1904 = book.from_1904;
    parts.first_sheet = target_part(relations.targets[book.relation]);
    if (package.has("xl/styles.xml")) {
        StyleReader styles;
        TRY(package.read("xl/styles.xml", styles));
        parts.formats = std::move(styles.formats);
    }
    if (package.has("xl/sharedStrings.xml")) {
        WordsReader words(limits);
        TRY(package.read("xl/sharedStrings.xml", words));
        parts.shared_words = std::move(words.all);
    }
    return parts;
}

} // namespace pendopo::sheets
