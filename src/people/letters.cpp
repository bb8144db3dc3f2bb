#include "people/letters.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::people {

namespace {

std::string in(const LetterPlace& place, const Message& message)
{
    return text::translate(place.language, message);
}

// A greeting, paragraphs, and who writes.
outbox::PromisedMail letter(const LetterPlace& place, std::int64_t id, const EmailAddress& to, const std::string& name,
    const Message& subject, std::initializer_list<std::string> paragraphs)
{
    std::string text = in(place, say("Halo {0},", name)) + "\n";
    for (const auto& paragraph : paragraphs)
        text += "\n" + paragraph + "\n";
    text += "\n" + place.portal + "\n" + place.public_address + "\n";
    return {id, to, in(place, subject), text, outbox::Haste::awaited};
}

} // namespace

outbox::PromisedMail confirmation_letter(const LetterPlace& place, std::int64_t id, const EmailAddress& to,
    const std::string& name, const Secret& code)
{
    return letter(place, id, to, name, say("Aktifkan akun {0} Anda", place.portal),
        {in(place, say("Buka tautan ini untuk mengaktifkan akun Anda. Tautan berlaku 48 jam.")),
            place.public_address + "/daftar/konfirmasi?kode=" + code.reveal(),
            in(place, say("Bila Anda tidak membuat akun, abaikan surat ini."))});
}

outbox::PromisedMail known_letter(const LetterPlace& place, std::int64_t id, const EmailAddress& to, const std::string& name)
{
    return letter(place, id, to, name, say("Anda sudah punya akun {0}", place.portal),
        {in(place, say("Seseorang, mungkin Anda sendiri, ingin membuat akun dengan alamat ini. Akunnya sudah ada.")),
            in(place, say("Lupa kata sandi? Minta tautan baru di sini:")), place.public_address + "/lupa-kata-sandi"});
}

outbox::PromisedMail reset_letter(const LetterPlace& place, std::int64_t id, const EmailAddress& to, const std::string& name,
    const Secret& code)
{
    return letter(place, id, to, name, say("Kata sandi baru untuk {0}", place.portal),
        {in(place, say("Buka tautan ini untuk membuat kata sandi baru. Tautan berlaku 1 jam dan hanya sekali pakai.")),
            place.public_address + "/kata-sandi-baru?kode=" + code.reveal(),
            in(place, say("Bila Anda tidak memintanya, abaikan surat ini. Kata sandi Anda tidak berubah."))});
}

bool sent_just_now(db::Reader& reader, std::int64_t person_id, const char* purpose, Instant now)
{
    static const auto& newest_link = db::query("people/newest_link");
    constexpr std::int64_t pause = 5 * 60'000;
    const auto row = reader.row(newest_link, {{"person_id", person_id}, {"purpose", purpose}});
    return row->integer("created_at") + pause > now.unix_milliseconds();
}

void insert_link(audit::Act& act, std::int64_t person_id, const char* purpose, const Secret& code, Instant now,
    std::int64_t lasts)
{
    static const auto& insert = db::query("people/insert_link");
    act.run(insert,
        {{"digest", crypto::sha256_hex(code.reveal())}, {"person_id", person_id}, {"purpose", purpose}, {"now", now},
            {"expires_at", Instant(now.unix_milliseconds() + lasts)}});
}

} // namespace pendopo::people
