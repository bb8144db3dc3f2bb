#include "catalogue/map_reader.hpp"

#include "platform/text/both_languages.hpp"

#include <algorithm>
#include <utility>

namespace pendopo::catalogue {

namespace {

const Value nothing;
const std::vector<Value> no_items;

// Nearly every text is: only what is not has to be named.
bool is_in_both(const Value& value)
{
    return value.is_map() && value.entries().size() == 2 && !value.text_or("id").empty() && !value.text_or("en").empty();
}

Bilingual words_of(const Value& value)
{
    return {value.text_or("id"), value.text_or("en")};
}

} // namespace

std::string joined(const std::vector<std::string_view>& names)
{
    std::string text;
    for (auto name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

bool is_name(std::string_view text)
{
    return !text.empty() && text.size() <= 60 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

Bilingual read_words(const Value& value, const Reading& reading, const Message& what)
{
    if (!value.is_map()) {
        reading.expected(value,
            say("seharusnya {id: …, en: …} untuk {0}; yang tertulis {1}", text::in_both(what), found(value)));
        return {};
    }
    MapReader reader(value, reading, what);
    Bilingual words{reader.text("id"), reader.text("en")};
    reader.finish();
    return words;
}

MapReader::MapReader(const Value& map, Reading reading, Message what)
    : m_map(map), m_reading(std::move(reading)), m_what(std::move(what))
{
    // A null without a line is a key that was missed already.
    if (!map.is_map() && !(map.is_null() && map.line() == 0))
        expected(map, say("seharusnya kunci dan isinya untuk {0}; yang tertulis {1}", this->what(), found(map)));
}

Bilingual MapReader::what() const
{
    return text::in_both(m_what);
}

const Value& MapReader::any(std::string_view key)
{
    m_asked.emplace(key);
    return m_map[key];
}

const Value* MapReader::present(std::string_view key)
{
    m_asked.emplace(key);
    if (m_map.has(key))
        return &m_map[key];
    if (m_map.is_map())
        expected(m_map, say("seharusnya ada kunci '{0}' dalam {1}", std::string(key), what()));
    return nullptr;
}

std::string MapReader::text(std::string_view key)
{
    const Value* value = present(key);
    if (!value)
        return {};
    if (value->is_text() && !value->text().empty())
        return value->text();
    const bool bare = value->kind() == Value::Kind::integer || value->kind() == Value::Kind::real || value->is_boolean();
    expected(*value,
        say("seharusnya teks untuk '{0}' dalam {1}; yang tertulis {2}{3}", std::string(key), what(), found(*value),
            bare ? text::in_both(say(" (tulis dalam tanda kutip)")) : Bilingual()));
    return {};
}

std::string MapReader::text_or(std::string_view key, std::string otherwise)
{
    return has(key) ? text(key) : std::move(otherwise);
}

std::string MapReader::name(std::string_view key)
{
    auto value = text(key);
    if (!value.empty() && !is_name(value))
        expected(any(key),
            say("seharusnya huruf kecil, angka, '_', dan '-' untuk '{0}' dalam {1}; yang tertulis '{2}'", std::string(key),
                what(), value));
    return value;
}

std::string MapReader::name_or(std::string_view key, std::string otherwise)
{
    return has(key) ? name(key) : std::move(otherwise);
}

int MapReader::whole(std::string_view key, int minimum, int maximum)
{
    const Value* value = present(key);
    if (!value)
        return minimum;
    if (value->is_integer() && value->integer() >= minimum && value->integer() <= maximum)
        return static_cast<int>(value->integer());
    expected(*value,
        say("seharusnya bilangan bulat dari {0} sampai {1} untuk '{2}' dalam {3}; yang tertulis {4}", std::to_string(minimum),
            std::to_string(maximum), std::string(key), what(), found(*value)));
    return minimum;
}

int MapReader::whole_or(std::string_view key, int otherwise, int minimum, int maximum)
{
    return has(key) ? whole(key, minimum, maximum) : otherwise;
}

bool MapReader::yes_or(std::string_view key, bool otherwise)
{
    if (!has(key))
        return otherwise;
    if (any(key).is_boolean())
        return any(key).boolean();
    expected(any(key),
        say("seharusnya true atau false untuk '{0}' dalam {1}; yang tertulis {2}", std::string(key), what(), found(any(key))));
    return otherwise;
}

Date MapReader::date(std::string_view key)
{
    const auto value = text(key);
    const auto date = Date::parse(value);
    if (!date && !value.empty())
        expected(any(key),
            say("seharusnya tanggal seperti 2026-01-05 untuk '{0}' dalam {1}; yang tertulis '{2}'", std::string(key), what(),
                value));
    return date.value_or(Date{});
}

Bilingual MapReader::words(std::string_view key)
{
    const Value* value = present(key);
    if (!value)
        return {};
    return is_in_both(*value) ? words_of(*value)
                              : read_words(*value, m_reading, say("'{0}' dalam {1}", std::string(key), what()));
}

Bilingual MapReader::words_or(std::string_view key, Bilingual otherwise)
{
    return has(key) ? words(key) : std::move(otherwise);
}

std::vector<Bilingual> MapReader::many_words_or(std::string_view key, std::vector<Bilingual> otherwise)
{
    if (!has(key))
        return otherwise;
    std::vector<Bilingual> all;
    for (const auto& item : list(key))
        all.push_back(is_in_both(item) ? words_of(item)
                                       : read_words(item, m_reading, say("butir '{0}' dalam {1}", std::string(key), what())));
    return all;
}

std::vector<std::string> MapReader::texts(std::string_view key)
{
    std::vector<std::string> all;
    for (const auto& item : list(key)) {
        if (item.is_text() && !item.text().empty())
            all.push_back(item.text());
        else
            expected(item,
                say("seharusnya teks dalam daftar '{0}' pada {1}; yang tertulis {2}", std::string(key), what(), found(item)));
    }
    return all;
}

std::vector<std::string> MapReader::texts_or(std::string_view key, std::vector<std::string> otherwise)
{
    return has(key) ? texts(key) : std::move(otherwise);
}

const std::vector<Value>& MapReader::list(std::string_view key)
{
    const Value* value = present(key);
    if (!value)
        return no_items;
    if (value->is_list())
        return value->items();
    expected(*value,
        say("seharusnya daftar untuk '{0}' dalam {1}; yang tertulis {2}", std::string(key), what(), found(*value)));
    return no_items;
}

const std::vector<Value>& MapReader::list_or_none(std::string_view key)
{
    return has(key) ? list(key) : no_items;
}

const Value& MapReader::map(std::string_view key)
{
    const Value* value = present(key);
    return value ? *value : nothing;
}

void MapReader::expected_one_of(const Value& at, const std::vector<std::string_view>& names) const
{
    expected(at, say("seharusnya salah satu dari {0}; yang tertulis {1}", joined(names), found(at)));
}

void MapReader::finish()
{
    if (!m_map.is_map())
        return;
    for (const auto& [key, value] : m_map.entries())
        if (!m_asked.contains(key))
            expected(value,
                say("kunci '{0}' tidak dikenal dalam {1}; seharusnya {2}", key, what(),
                    joined({m_asked.begin(), m_asked.end()})));
}

} // namespace pendopo::catalogue
