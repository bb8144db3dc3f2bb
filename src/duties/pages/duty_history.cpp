// What happened to an obligation, oldest first, in words.
#include "duties/pages/duty_words.hpp"
#include "duties/pages/obligation_page.hpp"
#include "duties/plan_notices.hpp"
#include "duties/say_duty.hpp"
#include "platform/text/amount.hpp"

namespace pendopo::duties::pages {

namespace {

Message words_of(const std::string& name)
{
    if (name == "obligation.submitted")
        return say("Bukti dikirim, menunggu diperiksa");
    if (name == "obligation.fulfilled")
        return say("Dinyatakan dipenuhi");
    if (name == "obligation.returned")
        return say("Bukti dikembalikan");
    if (name == "obligation.waived")
        return say("Dibebaskan");
    if (name == "obligation.reopened")
        return say("Dibuka kembali");
    return say("Tidak berlaku lagi");
}

std::string reason_in_words(const ui::Visit& visit, const std::string& reason)
{
    if (reason == "owner_gone")
        return visit.say(say("Pihak yang berkewajiban tidak ada lagi dalam susunan organisasi."));
    if (reason == "date_moved")
        return visit.say(say("Tanggal pada entri register sudah diubah, atau entri itu berakhir."));
    if (reason == "before_city_began")
        return visit.say(say("Masanya sudah lewat sebelum kewajiban mulai dihitung di sini."));
    return reason;
}

Message notice_words(const Value& notice)
{
    const auto kind = notice_kind_of(notice.text_or("kind"));
    const auto days = text::amount(notice["days"].integer(), text::Counted::days);
    const auto people = text::amount(notice["told"].integer(), text::Counted::people);
    if (kind == Notice::Kind::before)
        return say("Diingatkan {0} sebelum jatuh tempo: {1}", days, people);
    if (kind == Notice::Kind::remind)
        return say("Diingatkan {0} setelah jatuh tempo: {1}", days, people);
    if (kind == Notice::Kind::escalate)
        return say("Disampaikan ke atasan {0} setelah jatuh tempo: {1}", days, people);
    return say("Surat teguran {0} dibuat, menunggu tanda tangan", notice.text_or("letter"));
}

bool is_late_notice(const Value& notice)
{
    return notice.text_or("kind") != word(Notice::Kind::before);
}

} // namespace

void fill_history(ui::Visit& visit, templates::Fill& content, const OpenedObligation& opened)
{
    using Kind = ui::LineStep::Kind;
    std::vector<ui::LineStep> line{
        {Kind::done, visit.say(say("Mulai menjadi kewajiban")), moment(visit, opened.obligation.made_at), ""}};
    for (const auto& event : opened.events) {
        if (event.name == "obligation.pursued") {
            for (const auto& notice : event.after["notices"].items())
                line.push_back({is_late_notice(notice) ? Kind::pause : Kind::done, visit.say(notice_words(notice)),
                    moment(visit, event.at), ""});
            continue;
        }
        auto when = moment(visit, event.at);
        if (!event.actor_name.empty())
            when = event.actor_name + ", " + when;
        const auto said
            = event.after.has("reason") ? reason_in_words(visit, event.after.text_or("reason")) : event.after.text_or("note");
        const auto kind = event.name == "obligation.returned" ? Kind::pause
            : event.name == "obligation.cancelled"            ? Kind::no
                                                              : Kind::done;
        line.push_back({kind, visit.say(words_of(event.name)), when, said});
    }
    ui::fill_line(content, "HISTORY", line);
}

} // namespace pendopo::duties::pages
