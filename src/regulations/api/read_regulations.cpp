#include "regulations/api/api.hpp"
#include "regulations/api/regulation_values.hpp"
#include "regulations/find_regulation.hpp"
#include "regulations/misprints_of.hpp"
#include "regulations/pages/place.hpp"
#include "regulations/recent_states.hpp"
#include "ui/api.hpp"

namespace pendopo::regulations::api {

Reply list_regulations(ui::Visit& visit)
{
    const auto states = recent_states(pages::place_of(visit.program), visit.now);
    auto rows = Value::list();
    for (const auto& one : states->regulations)
        if (may_read(visit.actor, *one.regulation))
            rows.push(value_of(one, states->counted_at));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

Reply show_regulation(ui::Visit& visit)
{
    const auto place = pages::place_of(visit.program);
    const auto& regulation = *TRY(find_regulation(place, visit.actor, visit.parameter("key")));
    const auto states = recent_states(place, visit.now);
    const auto* counted = states->regulation(regulation.key);
    INVARIANT(counted, "every regulation of the city is counted");
    auto value = value_of(*counted, states->counted_at);
    auto misprints = Value::list(), articles = Value::list();
    for (const auto& misprint : regulation.misprints)
        misprints.push(value_of(misprint));
    for (const auto& article : counted->articles)
        articles.push(value_of(place, article));
    value.set("misprints", std::move(misprints));
    value.set("articles", std::move(articles));
    return ui::json_reply(200, value);
}

Reply show_article(ui::Visit& visit)
{
    const auto place = pages::place_of(visit.program);
    const auto& regulation = *TRY(find_regulation(place, visit.actor, visit.parameter("key")));
    const auto& article = *TRY(find_article(regulation, visit.parameter("anchor")));
    const auto states = recent_states(place, visit.now);
    const auto* one = states->regulation(regulation.key)->article(article.anchor());
    INVARIANT(one, "every article is counted");
    auto value = value_of(place, *one);
    value.set("regulation", regulation.key);
    value.set("counted_at", states->counted_at.rfc3339());
    auto changes = Value::list(), misprints = Value::list();
    place.database.read([&](db::Reader& reader) {
        changes = Value::list();
        for (const auto& change : state_changes(reader, regulation.key, article.anchor(), 100))
            changes.push(value_of(change));
    });
    for (const auto* misprint : misprints_of(regulation, article))
        misprints.push(value_of(*misprint));
    value.set("changes", std::move(changes));
    value.set("misprints", std::move(misprints));
    return ui::json_reply(200, value);
}

} // namespace pendopo::regulations::api
