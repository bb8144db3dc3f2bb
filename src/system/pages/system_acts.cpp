// What an administrator can do on the page: look, have failed letters tried again, have the record checked.
#include "outbox/retry_failed.hpp"
#include "platform/log/log.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "system/pages/figures.hpp"
#include "system/pages/pages.hpp"
#include "system/pages/system_page.hpp"
#include "ui/page.hpp"

namespace pendopo::system::pages {

Result<http::Response> show_system(ui::Visit& visit)
{
    return system_page(visit, {});
}

Result<http::Response> retry_mails(ui::Visit& visit)
{
    const auto mails
        = TRY(outbox::retry_failed(visit.program.database, visit.program.identifiers, visit.actor.audit(), visit.now));
    auto response = http::redirect("/sistem");
    ui::notify_next(response, visit, say("{0} akan dicoba kirim lagi.", text::amount(mails, text::Counted::mails)));
    return response;
}

Result<http::Response> check_record(ui::Visit& visit)
{
    audit::RecordFigures record;
    visit.program.database.read([&](db::Reader& reader) { record = audit::record_figures(reader); });
    if (record.events > most_events_on_page)
        return refuse(Why::conflict, "record.long",
            say("Catatan ini terlalu panjang untuk diperiksa di sini. Jalankan “pendopo check” di server."));
    const auto checked = audit::verify_chain(visit.program.database);
    if (checked.first_break)
        log::error("record.broken",
            {{"where", checked.first_break->where}, {"what", text::translate(Language::english, checked.first_break->what)}});
    return system_page(visit, checked);
}

} // namespace pendopo::system::pages
