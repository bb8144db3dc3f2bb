#include "catalogue/read_service.hpp"

#include "catalogue/read_booking.hpp"

#include <algorithm>
#include <array>
#include <regex>

namespace pendopo::catalogue {

namespace {

constexpr std::array required_keys{"key", "version", "article", "audience", "order", "name", "short_name", "summary",
    "owner_unit", "service_days", "fee", "output", "archive_code", "steps", "identity", "subject", "sop", "pages"};

void read_key(MapReader& reader, Service& service)
{
    static const std::regex shape("[a-z0-9-]{2,40}");
    if (!reader.has("key"))
        return;
    service.key = reader.text("key");
    if (!service.key.empty() && !std::regex_match(service.key, shape))
        reader.expected(reader.any("key"),
            say("seharusnya kunci dari 2 sampai 40 huruf kecil, angka, dan '-'; yang tertulis '{0}'", service.key));
}

void read_description(MapReader& reader, Service& service)
{
    service.article = reader.text_or("article", service.article);
    service.audience
        = reader.one_of_or("audience", service.audience, {{"external", Audience::external}, {"internal", Audience::internal}});
    service.order = reader.whole_or("order", service.order, 0, 10000);
    service.name = reader.words_or("name", service.name);
    service.short_name = reader.words_or("short_name", service.short_name);
    service.summary = reader.words_or("summary", service.summary);
    service.words = reader.texts_or("words", service.words);
    service.fee = reader.words_or("fee", service.fee);
    service.output = reader.words_or("output", service.output);
    service.minutes = reader.whole_or("minutes", service.minutes, 1, 600);
    service.prepare = reader.many_words_or("prepare", service.prepare);
    service.notes = reader.many_words_or("notes", service.notes);
}

void read_promises(MapReader& reader, Service& service)
{
    service.version = reader.whole_or("version", service.version, 1, 1000000);
    service.owner_unit = reader.text_or("owner_unit", service.owner_unit);
    service.suggested_units = reader.texts_or("suggested_units", service.suggested_units);
    service.service_days = reader.whole_or("service_days", service.service_days, 1, 250);
    service.minimum_lead_days = reader.whole_or("minimum_lead_days", service.minimum_lead_days, 0, 250);
    service.reopen_days = reader.whole_or("reopen_days", service.reopen_days, 0, 365);
    service.archive_code = reader.text_or("archive_code", service.archive_code);
    service.anonymous_allowed
        = reader.one_of_or("anonymous", service.anonymous_allowed, {{"allowed", true}, {"refused", false}});
}

std::vector<Step> read_steps(MapReader& reader)
{
    static constexpr std::array<std::pair<std::string_view, Step>, 5> words{{{"verify", Step::verify}, {"record", Step::record},
        {"dispose", Step::dispose}, {"work", Step::work}, {"answer", Step::answer}}};
    std::vector<Step> steps;
    for (const auto& item : reader.list("steps")) {
        const auto word = std::find_if(words.begin(), words.end(),
            [&](const auto& one) { return item.is_text() && item.text() == one.first; });
        if (word == words.end())
            reader.expected_one_of(item, {"verify", "record", "dispose", "work", "answer"});
        else
            steps.push_back(word->second);
    }
    return steps;
}

Identity read_identity(const Value& map, const Reading& reading)
{
    MapReader reader(map, reading, "'identity'");
    Identity identity{reader.text("name"), reader.text_or("email"), reader.text_or("phone"), reader.text_or("organisation")};
    reader.finish();
    return identity;
}

} // namespace

Spot ServiceDraft::spot(std::string_view key) const
{
    const auto found = spots.find(key);
    return found == spots.end() ? file : found->second;
}

Procedure read_procedure(const Value& map, const Reading& reading)
{
    MapReader reader(map, reading, "'sop'");
    Procedure procedure;
    procedure.version = reader.whole("version", 1, 1000000);
    procedure.effective = reader.date("effective");
    if (reader.list("steps").empty())
        reader.expected(map, say("seharusnya ada sedikitnya satu langkah dalam 'sop'"));
    procedure.steps = reader.many_words_or("steps");
    reader.finish();
    return procedure;
}

void read_service_keys(const Value& map, const Reading& reading, FieldGroups* groups, ServiceDraft& draft)
{
    MapReader reader(map, reading, say("layanan"));
    auto& service = draft.service;
    reader.any("use");
    read_key(reader, service);
    read_description(reader, service);
    read_promises(reader, service);
    if (reader.has("steps"))
        service.steps = read_steps(reader);
    if (reader.has("identity"))
        service.identity = read_identity(reader.any("identity"), reading);
    service.subject = reader.texts_or("subject", service.subject);
    if (reader.has("sop"))
        service.procedure = read_procedure(reader.any("sop"), reading);
    if (reader.has("pages"))
        service.pages = read_pages(reader, groups);
    if (reader.has("letters"))
        service.letters = read_letters(reader);
    if (reader.has("booking"))
        service.booking = read_booking(reader.any("booking"), reading);
    reader.finish();
    if (map.is_map())
        for (const auto& [key, value] : map.entries())
            draft.spots[key] = reading.spot(value);
}

void check_required_keys(const ServiceDraft& draft, Troubles& troubles)
{
    for (const auto* key : required_keys)
        if (!draft.spots.contains(key))
            troubles.add(draft.file, say("seharusnya ada kunci '{0}' dalam layanan", std::string(key)));
}

} // namespace pendopo::catalogue
