// The queries that travel inside the program: src/<feature>/sql/<name>[.sqlite|.postgres].sql.
#include "base/invariant.hpp"
#include "platform/assets.hpp"
#include "platform/db/query.hpp"

#include <map>
#include <memory>
#include <optional>

namespace pendopo::db {

namespace {

struct Texts {
    std::optional<std::string> both, sqlite, postgres;
};

struct Collection {
    std::map<std::string, std::unique_ptr<Query>, std::less<>> by_name;
    std::vector<const Query*> all;
};

bool take_ending(std::string& text, std::string_view ending)
{
    if (!text.ends_with(ending))
        return false;
    text.resize(text.size() - ending.size());
    return true;
}

void collect(std::map<std::string, Texts>& found, std::string_view path, std::string_view bytes)
{
    std::string name(path.substr(std::string_view("src/").size()));
    const auto folder = name.find("/sql/");
    if (folder == name.npos || !take_ending(name, ".sql"))
        return;
    name.erase(folder, std::string_view("/sql").size());
    if (!bytes.starts_with("--") && !bytes.starts_with("/*"))
        throw Bug(std::string(path) + ": a query file begins with a comment that says what it is for");
    const bool sqlite = take_ending(name, ".sqlite"), postgres = !sqlite && take_ending(name, ".postgres");
    auto& texts = found[name];
    (sqlite ? texts.sqlite : postgres ? texts.postgres : texts.both) = std::string(bytes);
}

Collection load()
{
    std::map<std::string, Texts> found;
    each_asset("src/", [&](std::string_view path, std::string_view bytes) { collect(found, path, bytes); });
    Collection collection;
    for (auto& [name, texts] : found) {
        const auto& sqlite = texts.sqlite ? texts.sqlite : texts.both;
        const auto& postgres = texts.postgres ? texts.postgres : texts.both;
        if (!sqlite || !postgres)
            throw Bug("the query " + name + " lacks a text for one of the engines");
        auto& kept = collection.by_name[name] = std::make_unique<Query>(name, *sqlite, *postgres);
        collection.all.push_back(kept.get());
    }
    return collection;
}

const Collection& queries()
{
    static const Collection collection = load();
    return collection;
}

} // namespace

const Query& query(std::string_view name)
{
    const auto& by_name = queries().by_name;
    const auto found = by_name.find(name);
    if (found == by_name.end())
        throw Bug("there is no query " + std::string(name));
    return *found->second;
}

const std::vector<const Query*>& all_queries()
{
    return queries().all;
}

} // namespace pendopo::db
