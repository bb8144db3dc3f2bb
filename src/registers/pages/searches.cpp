// Filters that an officer keeps under a name, and forgets.
#include "registers/saved_searches.hpp"

#include "registers/pages/opened.hpp"
#include "registers/pages/pages.hpp"
#include "ui/page.hpp"

namespace pendopo::registers::pages {

static Reply forget(ui::Visit& visit, const OpenedRegister& opened)
{
    TRY(forget_search(opened.place, visit.actor, read_id(visit.request.field("id")).value_or(0), visit.now));
    auto response = http::redirect(opened.address);
    ui::notify_next(response, visit, say("Pencarian itu sudah dihapus."));
    return response;
}

Reply change_searches(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto& request = visit.request;
    if (request.field("aksi") == "hapus")
        return forget(visit, opened);
    const std::string query(request.field("saringan"));
    const auto sharing = request.has_field("bagikan") ? Sharing::everybody : Sharing::own;
    const auto saved
        = save_search(opened.place, visit.actor, opened.of, std::string(request.field("nama")), query, sharing, visit.now);
    auto response = http::redirect(query.empty() ? opened.address : opened.address + "?" + query);
    // A name that will not do is told on the list itself: nothing was typed but that.
    if (saved.refused() && saved.refusal().complaints.empty())
        return saved.refusal();
    ui::notify_next(response, visit,
        saved.refused() ? saved.refusal().complaints.front().message : say("Pencarian disimpan sebagai {0}.", saved->name));
    return response;
}

} // namespace pendopo::registers::pages
