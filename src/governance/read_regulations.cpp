#include "governance/read_regulations.hpp"

#include "catalogue/read_city.hpp"
#include "governance/find_definitions.hpp"

namespace pendopo::governance {

using catalogue::MapReader;

static const Kind regulations{"regulations", say("peraturan"), {"key", "number", "name", "effective", "shown", "articles"}};

static ArticleKind read_kind(MapReader& reader)
{
    if (!reader.has("kind"))
        reader.text("kind");
    return reader.one_of_or("kind", ArticleKind::none,
        {{"service", ArticleKind::service}, {"register", ArticleKind::entries}, {"duty", ArticleKind::duty},
            {"document", ArticleKind::document}, {"access", ArticleKind::access}, {"exchange", ArticleKind::exchange},
            {"report", ArticleKind::report}, {"none", ArticleKind::none}});
}

static Article read_article(const Value& map, const catalogue::Reading& reading)
{
    MapReader reader(map, reading, say("ketentuan '{0}'", map.text_or("article", "?")));
    Article article;
    article.spot = reading.spot(map);
    article.article = reader.text("article");
    article.kind = read_kind(reader);
    article.actor = reader.words_or("actor");
    article.summary = reader.words("summary");
    article.timing = reader.words_or("timing");
    article.evidence = reader.words_or("evidence");
    const bool served = reader.has("served_by"), waived = reader.has("waiver");
    if (served)
        article.served_by = read_bindings(reader);
    if (waived)
        article.waiver = reader.words("waiver");
    if (served == waived && map.is_map())
        reader.expected(map, say("seharusnya ada 'served_by' atau 'waiver', salah satu saja, dalam {0}", reader.what()));
    if (served && map.text_or("kind") == "none")
        reader.expected(reader.any("kind"),
            say("seharusnya 'kind' selain none dalam {0}, karena ada pelaksananya", reader.what()));
    reader.finish();
    return article;
}

static std::vector<Article> read_articles(MapReader& reader)
{
    std::vector<Article> articles;
    std::set<std::string> seen;
    for (const auto& item : reader.list("articles")) {
        articles.push_back(read_article(item, reader.reading()));
        if (!articles.back().article.empty() && !seen.insert(articles.back().anchor()).second)
            reader.expected(item, say("seharusnya tiap ketentuan sekali, tetapi '{0}' ada dua kali", articles.back().article));
    }
    return articles;
}

static std::vector<Misprint> read_misprints(MapReader& reader)
{
    std::vector<Misprint> all;
    for (const auto& item : reader.list("misprints")) {
        MapReader one(item, reader.reading(), say("butir 'misprints'"));
        all.push_back({one.text("article"), one.words("says"), one.words("read_as")});
        one.finish();
    }
    return all;
}

static void read_regulation_keys(MapReader& reader, Regulation& made)
{
    made.number = reader.text_or("number", made.number);
    made.name = reader.words_or("name", made.name);
    made.status = reader.words_or("status", made.status);
    if (reader.has("effective"))
        made.effective = reader.date("effective");
    made.link = reader.text_or("link", made.link);
    made.open = reader.one_of_or("shown", made.open, {{"public", true}, {"internal", false}});
    if (reader.has("misprints"))
        made.misprints = read_misprints(reader);
    if (reader.has("articles"))
        made.articles = read_articles(reader);
}

std::deque<Draft<Regulation>> read_regulations(const catalogue::DataFolder& data, const catalogue::City& city)
{
    std::deque<Draft<Regulation>> all;
    for (const auto& definition : find_definitions(data, city.key, {}, regulations)) {
        if (definition.layers.empty())
            continue;
        all.push_back(read_draft<Regulation>(definition, regulations, *data.troubles, read_regulation_keys));
        const auto& made = all.back().made;
        for (std::size_t i = 0; i + 1 < all.size(); ++i)
            if (all[i].made.number == made.number)
                data.troubles->add(all.back().spot("number"),
                    say("seharusnya tiap nomor sekali, tetapi '{0}' ada juga dalam {1}", made.number, all[i].file.file));
    }
    return all;
}

} // namespace pendopo::governance
