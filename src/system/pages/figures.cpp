#include "system/pages/figures.hpp"

#include "platform/text/amount.hpp"
#include "requests/lifecycle.hpp"

namespace pendopo::system::pages {

Figures read_figures(const ui::Program& program, Instant now)
{
    Figures figures;
    const auto today = program.today(now);
    program.database.read([&](db::Reader& reader) {
        figures.outbox = outbox::outbox_figures(reader);
        figures.record = audit::record_figures(reader);
        figures.engine = db::engine_figures(reader);
        figures.desks.clear();
        for (const auto& unit : program.city().units)
            figures.desks.push_back({{"{0}", {unit.name}}, requests::count_desk(reader, unit.key, today)});
        const auto office_desk = [&](Message name, std::string_view desk) {
            figures.desks.push_back({std::move(name), requests::count_desk(reader, std::string(desk), today)});
        };
        office_desk(say("Meja agenda"), requests::records_desk);
        office_desk(say("Meja disposisi"), requests::head_desk);
    });
    return figures;
}

std::vector<Message> troubles(const catalogue::Calendar& calendar, const Figures& figures, Date today, Instant now)
{
    constexpr std::int64_t minute = 60'000;
    const auto older = [&](const std::optional<Instant>& moment, std::int64_t minutes) {
        return moment && now.unix_milliseconds() - moment->unix_milliseconds() > minutes * minute;
    };
    std::vector<Message> found;
    if (figures.outbox.failed > 0)
        found.push_back(say("{0} gagal dikirim.", text::amount(figures.outbox.failed, text::Counted::mails)));
    if (older(figures.outbox.oldest_waiting, 60))
        found.push_back(say("Email keluar menunggu lebih dari satu jam. Periksa server emailnya."));
    // A seal is due each minute; ten without one and something does not run.
    if (figures.record.unsealed > 0 && older(figures.record.sealed_at, 10))
        found.push_back(say("Catatan belum disegel lebih dari sepuluh menit."));
    for (const int year : {today.year(), today.year() + 1})
        if (!calendar.knows(year))
            found.push_back(say("Kalender {0} belum ada: hanya akhir pekan yang dihitung libur.", std::to_string(year)));
    return found;
}

} // namespace pendopo::system::pages
