#include "requests/applicant_news.hpp"

#include "outbox/promise_mail.hpp"
#include "platform/text/translate.hpp"
#include "requests/tracking_code.hpp"

namespace pendopo::requests {

namespace {

struct Words {
    Message subject, body;
};

Message due_sentence(const Request& request)
{
    if (!request.due_on)
        return say("Waktu tidak dihitung selama kami menunggu Anda.");
    return say("Kami menjawab paling lambat {0}.",
        Bilingual(text::long_date(Language::indonesian, *request.due_on), text::long_date(Language::english, *request.due_on)));
}

Words words_of(News news, const Request& request, const Bilingual& service)
{
    switch (news) {
    case News::received:
        return {say("{0}: permohonan Anda kami terima", request.number),
            say("Permohonan Anda ({0}) kami terima dengan nomor {1}.", service, request.number)};
    case News::returned:
        return {say("{0}: ada yang perlu Anda perbaiki", request.number),
            say("Permohonan Anda ({0}) belum lengkap. Buka halaman lacak untuk melihat apa yang perlu diperbaiki, lalu kirim "
                "lagi.",
                service)};
    case News::verified:
        return {say("{0}: permohonan Anda lengkap", request.number),
            say("Permohonan Anda ({0}) sudah diperiksa dan dinyatakan lengkap.", service)};
    case News::recorded:
        return {say("{0}: permohonan Anda dicatat di agenda", request.number),
            say("Permohonan Anda ({0}) sudah dicatat di agenda dan menunggu disposisi.", service)};
    case News::disposed:
        return {say("{0}: permohonan Anda diteruskan", request.number),
            say("Permohonan Anda ({0}) sudah diteruskan kepada bidang yang mengerjakannya.", service)};
    case News::taken:
        return {say("{0}: permohonan Anda dikerjakan", request.number),
            say("Permohonan Anda ({0}) sedang dikerjakan.", service)};
    case News::granted:
        return {say("{0}: permohonan Anda dikabulkan", request.number),
            say("Permohonan Anda ({0}) dikabulkan. {1}", service, request.answer)};
    case News::refused:
        return {say("{0}: permohonan Anda belum dapat dikabulkan", request.number),
            say("Permohonan Anda ({0}) tidak dikabulkan. Alasannya: {1}", service, request.answer)};
    case News::withdrawn:
        return {say("{0}: permohonan Anda dibatalkan", request.number),
            say("Permohonan Anda ({0}) sudah dibatalkan.", service)};
    case News::message:
        return {say("{0}: ada pesan untuk Anda", request.number),
            say("Petugas menulis pesan tentang permohonan Anda ({0}). Buka halaman lacak untuk membaca dan membalasnya.",
                service)};
    case News::reopened:
        return {say("{0}: permohonan Anda dibuka kembali", request.number),
            say("Permohonan Anda ({0}) dibuka kembali dan dihitung dari awal.", service)};
    }
    throw Bug("every kind of news has its words");
}

} // namespace

static std::string link_with(const Workplace& place, const Request& request, const Secret& code)
{
    return place.public_address + "/lacak/" + request.number + "?kode=" + code.reveal();
}

std::string tracking_link(const Workplace& place, const Request& request)
{
    return link_with(place, request, tracking_code(place.key, request.number, request.salt));
}

void tell_applicant(audit::Act& act, const Workplace& place, const Request& request, const catalogue::Service& service,
    News news, std::int64_t promise_id, Instant now)
{
    if (request.applicant_email.empty())
        return;
    const auto language = request.language;
    const auto code = tracking_code(place.key, request.number, request.salt);
    const auto translated = [&](const Message& message) { return text::translate(language, message); };
    const Words words = words_of(news, request, service.name);
    std::string body = translated(say("Yth. {0},", request.applicant_name)) + "\n\n" + translated(words.body) + "\n";
    if (is_open(request.state))
        body += translated(due_sentence(request)) + "\n";
    if (news == News::received)
        body += "\n" + translated(say("Nomor permohonan: {0}", request.number)) + "\n"
            + translated(say("Kode rahasia: {0}", code.reveal())) + "\n";
    body += "\n" + translated(say("Lihat perjalanannya di sini:")) + "\n" + link_with(place, request, code) + "\n\n"
        + place.city().portal + "\n" + place.city().office.in(language) + ", " + place.city().name.in(language) + "\n";
    outbox::promise_mail(act, {promise_id, request.applicant_email, translated(words.subject), body}, now);
}

} // namespace pendopo::requests
