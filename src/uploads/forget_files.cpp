#include "uploads/forget_files.hpp"

#include "platform/files/old_files.hpp"

#include <algorithm>

namespace pendopo::uploads {

namespace {

// Those of the digests that no row names, in one look at the database.
std::vector<std::string> unnamed(db::Database& database, std::vector<std::string> digests)
{
    static const auto& named = db::query("uploads/file_is_named");
    if (!digests.empty())
        database.read([&](db::Reader& reader) {
            std::erase_if(digests, [&](const std::string& one) { return reader.row(named, {{"sha256", one}}).has_value(); });
        });
    return digests;
}

// A copy of the database, tried out beside the store of the true one, must not take what it does not know.
bool is_for_this_database(db::Database& database, const files::OldFiles& files)
{
    static const auto& where = db::query("uploads/where_this_database_is");
    std::string here;
    database.read([&](db::Reader& reader) { here = reader.row(where, {})->text("here"); });
    return files.owner(here) == here;
}

// Asked again now that nobody can find them: what has been named or renewed meanwhile goes back.
int settle(db::Database& database, const files::OldFiles& files, std::size_t most)
{
    const auto aside = files.set_aside_so_far(most);
    const auto forgotten = unnamed(database, aside);
    int removed = 0;
    for (const auto& one : aside)
        if (std::find(forgotten.begin(), forgotten.end(), one) == forgotten.end())
            files.put_back(one);
        else
            removed += files.remove_for_good(one) ? 1 : 0;
    return removed;
}

} // namespace

ForgottenFiles forget_files(db::Database& database, const files::Store& store, Round& round)
{
    const files::OldFiles files(store);
    if (!is_for_this_database(database, files))
        return {.of_another_database = true};
    auto digests = files.in_folder(round.folder, round.after, round.most);
    const bool done = digests.size() < round.most;
    round.after = done ? std::string() : digests.back();
    round.folder = done ? (round.folder + 1) % files::OldFiles::folders : round.folder;
    std::erase_if(digests, [&](const std::string& one) { return !files.is_old(one); });
    for (const auto& one : unnamed(database, std::move(digests)))
        files.set_aside(one);
    return {settle(database, files, round.most), done};
}

} // namespace pendopo::uploads
