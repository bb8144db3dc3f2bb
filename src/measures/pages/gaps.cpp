// What lifts the index most for least.
#include "measures/pages/measure_words.hpp"
#include "measures/pages/open.hpp"
#include "measures/pages/pages.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::measures::pages {

static std::string effort(const ui::Visit& visit, const Gap& gap)
{
    if (gap.outside)
        return visit.say(say("ditentukan lembaga lain"));
    if (gap.missing == 0)
        return visit.say(say("tinggal diperiksa"));
    const auto missing = visit.say(say("{0} bukti belum ada", text::number(visit.language, gap.missing)));
    return gap.waiting == 0
        ? missing
        : missing + ", " + visit.say(say("{0} menunggu diperiksa", text::number(visit.language, gap.waiting)));
}

Reply show_gaps(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_addressed(visit, place));
    templates::Fill content;
    content.set("TITLE", title_of(visit, opened));
    fill_uncertain(visit, content.add("WHOLE").set("SCORE", score_text(visit.language, opened.index.whole)),
        opened.index.uncertain);
    fill_certainty(visit, content, opened.instrument);
    int place_in_order = 0;
    const auto gaps = find_gaps(opened.instrument, opened.index, opened.shown());
    for (const auto& gap : gaps) {
        const auto& indicator = *opened.instrument.indicator(gap.number);
        auto& row = content.add("ROW")
                        .set("ORDER", ++place_in_order)
                        .set("NUMBER", gap.number)
                        .set("NAME", visit.say(indicator.name));
        row.set("ADDRESS", with(indicator_address(opened.assessment, gap.number), "tingkat", std::to_string(gap.next_level)));
        row.set("NOW", score_text(visit.language, gap.now)).set("NEXT", gap.next_level);
        row.set("NEXT_NAME", level_name(visit, opened.instrument, indicator, gap.next_level));
        row.set("GAIN", "+" + decimal_text(visit.language, gap.gain, 4)).set("EFFORT", effort(visit, gap));
        fill_uncertain(visit, row, gap.uncertain);
    }
    content.show_if(gaps.empty(), "NOTHING");
    return ui::page(visit,
        {.title = visit.say(say("Apa yang paling menaikkan indeks")),
            .current = "/monev",
            .back_label = title_of(visit, opened),
            .back_address = address_of(opened.assessment),
            .look = ui::Page::Look::office},
        "measures/pages/gaps", content);
}

} // namespace pendopo::measures::pages
