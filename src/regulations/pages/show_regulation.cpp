// One regulation: its figure, and each article with its state and what proves it.
#include "platform/text/translate.hpp"
#include "regulations/find_regulation.hpp"
#include "regulations/owners.hpp"
#include "regulations/pages/article_filter.hpp"
#include "regulations/pages/pages.hpp"
#include "regulations/pages/place.hpp"
#include "regulations/pages/state_words.hpp"
#include "regulations/recent_states.hpp"

#include <algorithm>

namespace pendopo::regulations::pages {

namespace {

constexpr int most_on_a_page = 25;

// "Pasal 7 ayat (1)" is "Pasal 7" above "ayat (1)"; what begins otherwise stays whole.
std::size_t end_of_number(const std::string& article)
{
    const auto space = article.find(' ');
    return space == std::string::npos ? article.size() : std::min(article.find(' ', space + 1), article.size());
}

void fill_article(const ui::Visit& visit, templates::Fill& list, const Regulation& regulation, const ArticleState& one)
{
    const auto& article = *one.article;
    const auto end = end_of_number(article.article);
    auto& item = list.add("ARTICLE").set("NUMBER", article.article.substr(0, end)).set("ANCHOR", article.anchor());
    item.set("ADDRESS", address_of(regulation, article)).set("SUMMARY", visit.say(article.summary));
    if (end < article.article.size())
        item.add("REST").set("TEXT", article.article.substr(end + 1));
    fill_proofs(visit, item, one);
    if (!article.waiver.empty())
        item.add("WAIVER").set("TEXT", visit.say(article.waiver));
    fill_state(visit, item, "TAG", one);
}

void fill_views(const ui::Visit& visit, templates::Fill& content, const Regulation& regulation, const ArticleFilter& filter,
    const std::vector<const ArticleState*>& met)
{
    const auto add = [&](std::optional<State> state, const Message& label, std::ptrdiff_t count) {
        auto other = filter;
        other.state = state;
        other.all = false;
        content.add("VIEW")
            .set("ADDRESS", address_of(regulation, other))
            .set("LABEL", visit.say(label))
            .set("COUNT", count)
            .show_if(state == filter.state, "CURRENT")
            .show_if(state == State::late && count > 0, "LATE");
    };
    add({}, say("Semua"), static_cast<std::ptrdiff_t>(met.size()));
    for (const auto state : {State::late, State::due, State::not_arranged, State::kept, State::not_for_software})
        add(state, say_state(state),
            std::count_if(met.begin(), met.end(), [&](const auto* one) { return one->state == state; }));
}

void fill_filter(const ui::Visit& visit, templates::Fill& content, const Regulation& regulation, const ArticleFilter& filter)
{
    content.set("ADDRESS", address_of(regulation));
    if (filter.state)
        content.add("STATE").set("WORD", address_word(*filter.state));
    for (const auto& [key, name] : owners_in(place_of(visit.program), regulation))
        content.add("OWNER").set("KEY", key).set("LABEL", visit.say(name)).show_if(key == filter.owner, "CHECKED");
    std::set<governance::ArticleKind> kinds;
    for (const auto& article : regulation.articles)
        kinds.insert(article.kind);
    for (const auto kind : kinds)
        content.add("KIND")
            .set("KEY", word(kind))
            .set("LABEL", visit.say(say_kind(kind)))
            .show_if(kind == filter.kind, "CHECKED");
}

void fill_list(const ui::Visit& visit, templates::Fill& content, const Regulation& regulation, const ArticleFilter& filter,
    std::vector<const ArticleState*> met)
{
    if (filter.state)
        std::erase_if(met, [&](const auto* one) { return one->state != *filter.state; });
    const int count = static_cast<int>(met.size()), pages = std::max(1, (count + most_on_a_page - 1) / most_on_a_page);
    const int page = std::clamp(filter.page, 1, pages);
    const int from = filter.all ? 0 : (page - 1) * most_on_a_page,
              to = filter.all ? count : std::min(count, from + most_on_a_page);
    if (count == 0)
        return ui::fill_empty(content, "EMPTY",
            {visit.say(say("Tidak ada ketentuan di tampilan ini")),
                visit.say(say("Pilih tampilan lain, atau longgarkan saringan.")), visit.say(say("Lihat semua ketentuan")),
                address_of(regulation)});
    auto& list = content.add("LIST");
    for (int i = from; i < to; ++i)
        fill_article(visit, list, regulation, *met[static_cast<std::size_t>(i)]);
    if (filter.all || pages == 1)
        return;
    auto address = address_of(regulation, filter);
    address += address.find('?') == std::string::npos ? "?halaman=" : "&halaman=";
    ui::fill_pagination(content, "PAGES", {page, pages, address});
    content.add("WHOLE_LIST").set("ADDRESS", address + "semua");
}

// Folded on a screen; on the page for paper they stand open.
void fill_misprints(const ui::Visit& visit, templates::Fill& content, const Regulation& regulation, const ArticleFilter& filter)
{
    if (regulation.misprints.empty())
        return;
    auto& list = content.add("MISPRINTS").show_if(filter.all, "OPEN");
    for (const auto& one : regulation.misprints)
        list.add("MISPRINT")
            .set("ARTICLE", one.article)
            .set("SAYS", visit.say(one.says))
            .set("READ_AS", visit.say(one.read_as));
}

} // namespace

Reply show_regulation(ui::Visit& visit)
{
    const auto place = place_of(visit.program);
    const auto& regulation = *TRY(find_regulation(place, visit.actor, visit.parameter("regulation")));
    const auto states = recent_states(place, visit.now);
    const auto* counted = states->regulation(regulation.key);
    INVARIANT(counted, "every regulation of the city is counted");
    const auto filter = article_filter(visit);
    const auto met = articles_of(place, *counted, filter);
    templates::Fill content;
    content.set("NAME", visit.say(regulation.name)).set("COUNTED", moment(visit, states->counted_at));
    content.set("ALL", counted->counts.all()).set("NOT_ASSESSED", counted->counts.not_for_software);
    fill_whole(visit, content, counted->counts);
    if (!regulation.status.empty())
        content.add("STATUS").set("TEXT", visit.say(regulation.status));
    if (!regulation.link.empty())
        content.add("FULL_TEXT").set("ADDRESS", regulation.link);
    fill_views(visit, content, regulation, filter, met);
    fill_filter(visit, content, regulation, filter);
    fill_list(visit, content, regulation, filter, met);
    fill_misprints(visit, content, regulation, filter);
    const auto title = visit.city().regulation_word.in(visit.language) + " " + regulation.number;
    return ui::page(visit,
        {.title = title,
            .current = "/peraturan",
            .back_label = visit.say(say("Semua peraturan")),
            .back_address = "/peraturan"},
        "regulations/pages/regulation", content);
}

} // namespace pendopo::regulations::pages
