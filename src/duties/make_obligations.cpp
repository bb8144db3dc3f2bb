#include "duties/make_obligations.hpp"

#include "duties/beginning.hpp"
#include "duties/cancel_obligations.hpp"
#include "duties/compute_obligations.hpp"
#include "duties/insert_obligations.hpp"
#include "duties/obligations_of_entries.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::duties {

namespace {

using Versions = std::vector<const governance::Duty*>;

std::string digest_of(const std::vector<Owner>& owners)
{
    std::string all;
    for (const auto& owner : owners)
        all += owner.text() + "\n";
    return crypto::sha256_hex(all).substr(0, 16);
}

struct Span {
    Date from;          // terms that begin from here on
    Date still_running; // and those that began before and end from here on
};

// New owners begin with what is running now; nobody is held to what was over before duties were kept here.
Span span_of(const std::optional<Progress>& progress, const std::string& owners, Date beginning, Date today)
{
    constexpr int longest = 366 * 30;
    if (!progress)
        return {beginning.plus_days(-longest), beginning};
    if (progress->owners != owners)
        return {progress->made_until.plus_days(-longest), today};
    return {progress->made_until.plus_days(1), progress->made_until.plus_days(1)};
}

std::vector<NewObligation> of_periods(const Workplace& place, const Versions& versions, const Span& span, Date today)
{
    std::vector<NewObligation> all;
    for (const auto& [duty, terms] : terms_by_version(place.city.calendar, versions, span.from, today)) {
        const auto owners = debtors(place.city, duty->who);
        const bool single = std::holds_alternative<governance::Once>(duty->when);
        for (const auto& term : terms)
            if (single || term.last >= span.still_running)
                for (const auto& owner : owners)
                    all.push_back({duty, owner, single ? "once" : term.first.iso(), term});
    }
    return all;
}

// A single duty is made at once, however far its day lies ahead, so that people see it coming.
Date look_until(const Versions& versions, Date today)
{
    const auto* once = std::get_if<governance::Once>(&versions.back()->when);
    return once && versions.back()->from <= today ? std::max(today, once->on) : today;
}

bool has_work(const std::optional<Progress>& progress, const std::string& owners, Date today)
{
    return !progress || progress->made_until < today || progress->owners != owners;
}

int make_for_periods(const Workplace& place, const Versions& versions, const std::optional<Progress>& progress, Date beginning,
    Instant now)
{
    const auto today = place.today(now);
    const auto owners = digest_of(debtors(place.city, versions.back()->who));
    if (!has_work(progress, owners, today))
        return 0;
    const auto owed = of_periods(place, versions, span_of(progress, owners, beginning, today), look_until(versions, today));
    // Nothing began: the next look covers these days again.
    return owed.empty() ? 0 : insert_obligations(place, versions.back()->key, owed, {today, owners, 0}, beginning, now);
}

// The versions of the files, and those older ones that were kept and are in no file any more.
Versions with_kept(const Workplace& place, db::Reader& reader, Versions versions)
{
    static const auto& kept_versions = db::query("duties/kept_versions");
    Versions all;
    for (const auto& row : reader.rows(kept_versions, {{"duty", versions.front()->key}, {"before", versions.front()->version}}))
        all.push_back(&place.kept.of(reader, versions.front()->key, static_cast<int>(row.integer("version"))));
    all.insert(all.end(), versions.begin(), versions.end());
    return all;
}

} // namespace

Made make_obligations(const Workplace& place, Instant now)
{
    const auto today = place.today(now);
    const auto beginning = keep_beginning(place, today, now);
    Made made;
    for (const auto& in_files : by_key(place.duties)) {
        std::optional<Progress> progress;
        Versions versions;
        place.database.read([&](db::Reader& reader) {
            progress = find_progress(reader, in_files.back()->key);
            versions = with_kept(place, reader, in_files);
        });
        made.made += waits_for_entries(versions) ? make_for_entries(place, versions, progress, beginning, now)
                                                 : make_for_periods(place, versions, progress, beginning, now);
    }
    const auto settled = settle_moved_dates(place, now);
    made.fulfilled = settled.fulfilled;
    made.cancelled = settled.cancelled + cancel_for_lost_owners(place, now) + cancel_before_city_began(place, now);
    return made;
}

} // namespace pendopo::duties
