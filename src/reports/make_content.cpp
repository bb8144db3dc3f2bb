#include "duties/within_a_sentence.hpp"
#include "platform/text/translate.hpp"
#include "reports/fill_sections.hpp"

namespace pendopo::reports {

std::string Asked::words(const Message& message) const
{
    return text::translate(Language::indonesian, message);
}

namespace {

std::string filled(std::string text, const std::vector<std::pair<std::string, std::string>>& words)
{
    for (const auto& [name, word] : words)
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + word.size()))
            text.replace(at, name.size(), word);
    return text;
}

void add_paragraphs(const std::string& text, Part& part)
{
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        if (to > from)
            part.said.push_back(text.substr(from, to - from));
        from = to + 1;
    }
}

Part make_part(const Asked& asked, const governance::ReportSection& section)
{
    using Show = governance::ReportSection::Show;
    Part part{asked.words(section.title), asked.words(section.intro), {}, {}, {}};
    switch (section.show) {
    case Show::entries:
        fill_entries(asked, section, part);
        break;
    case Show::counts:
        fill_counts(asked, section, part);
        break;
    case Show::duties:
        fill_duties(asked, section, part);
        break;
    case Show::requests:
        fill_requests(asked, part);
        break;
    case Show::regulation:
        fill_regulations(asked, section, part);
        break;
    case Show::measure:
        fill_measure(asked, part);
        break;
    case Show::text:
        part.text_key = section.key;
        add_paragraphs(asked.report.texts.text_or(section.key), part);
        break;
    }
    return part;
}

} // namespace

Content make_content(db::Reader& reader, const Workplace& place, const governance::Report& definition, const Report& report,
    Instant now)
{
    const Asked asked{reader, place, definition, report, now};
    const auto& city = place.city();
    Content content;
    content.title = asked.words(definition.title);
    content.to = asked.words(definition.to);
    content.through = asked.words(definition.through);
    content.from = asked.words(owner_name(city, report.owner));
    content.period = asked.words(period_in_words(definition.period, report.period));
    content.basis = city.regulation_word.indonesian + " " + definition.basis;
    const std::vector<std::pair<std::string, std::string>> words{{"{period}", duties::within_a_sentence(content.period)},
        {"{office}", asked.words(city.office)}, {"{agency}", content.from}, {"{city}", asked.words(city.name)}};
    content.intro = filled(asked.words(definition.intro), words);
    content.closing = filled(asked.words(definition.closing), words);
    content.counted_at = text::long_moment(Language::indonesian, now, city.zone.offset, city.zone.abbreviation);
    for (const auto& section : definition.sections)
        content.parts.push_back(make_part(asked, section));
    return content;
}

} // namespace pendopo::reports
