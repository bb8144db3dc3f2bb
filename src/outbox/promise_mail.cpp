#include "outbox/promise_mail.hpp"

namespace pendopo::outbox {

void promise_mail(audit::Act& act, const PromisedMail& mail, Instant now)
{
    static const auto& insert_promise = db::query("outbox/insert_promise");
    if (mail.to.empty())
        return;
    const auto payload = Value::map({{"to", mail.to.reveal()}, {"subject", mail.subject}, {"text", mail.text}});
    act.run(insert_promise,
        {{"id", mail.id}, {"kind", "mail"}, {"payload", write_json(payload)},
            {"due_at", mail.haste == Haste::awaited ? Instant() : now}, {"now", now}});
}

} // namespace pendopo::outbox
