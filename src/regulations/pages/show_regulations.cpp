// The regulations of the city, each with its figure.
#include "regulations/find_regulation.hpp"
#include "regulations/pages/pages.hpp"
#include "regulations/pages/place.hpp"
#include "regulations/pages/state_words.hpp"
#include "regulations/recent_states.hpp"

namespace pendopo::regulations::pages {

Reply show_regulations(ui::Visit& visit)
{
    const auto states = recent_states(place_of(visit.program), visit.now);
    templates::Fill content;
    bool any = false;
    for (const auto& one : states->regulations) {
        const auto& regulation = *one.regulation;
        if (!may_read(visit.actor, regulation))
            continue;
        any = true;
        auto& item = content.add("REGULATION").set("NAME", visit.say(regulation.name)).set("ADDRESS", address_of(regulation));
        item.set("KEY", "r-" + regulation.key).show_if(!regulation.open, "INTERNAL");
        fill_whole(visit, item, one.counts);
    }
    if (any)
        content.add("COUNTED").set("MOMENT", moment(visit, states->counted_at));
    else
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Belum ada peraturan yang ditampilkan")),
                visit.say(say("Peraturan beserta buktinya akan berdiri di sini.")), visit.say(say("Kembali ke halaman depan")),
                "/"});
    return ui::page(visit, {.title = visit.say(say("Peraturan")), .current = "/peraturan"}, "regulations/pages/regulations",
        content);
}

} // namespace pendopo::regulations::pages
