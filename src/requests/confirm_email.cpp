#include "requests/confirm_email.hpp"

#include "catalogue/answers.hpp"
#include "outbox/promise_mail.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/translate.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

constexpr int most_tries = 5;
constexpr int most_codes_an_hour = 10;

std::string six_digits()
{
    // Uniform: 16^12 is a multiple of nothing near 10^6, the bias is below 10^-8.
    const auto hex = crypto::sha256_hex(crypto::random_token()).substr(0, 12);
    const auto number = std::stoull(hex, nullptr, 16) % 1'000'000;
    auto digits = std::to_string(number);
    return std::string(6 - digits.size(), '0') + digits;
}

std::string sealed(const Workplace& place, const Draft& draft, const std::string& code)
{
    return crypto::keyed_digest_hex(place.key.reveal(), "email-code:" + draft.id + ":" + code);
}

Result<> said_no(std::string code, Message message)
{
    auto refusal = refuse(Why::invalid, std::move(code), say("Alamat email belum dapat dipastikan."));
    refusal.complaints.push_back({"kode_email", std::move(message), refusal.code});
    return refusal;
}

} // namespace

Result<EmailAddress> read_email(const Workplace& place, const std::string& typed, Instant now)
{
    static const std::vector<catalogue::Field> fields = [] {
        catalogue::Field email;
        email.key = email.type = "email";
        email.label = {"Alamat email", "E-mail address"};
        return std::vector{email};
    }();
    const auto answers = Value::map({{"email", text::tidy(typed)}});
    auto refusal = refuse(Why::invalid, "email.malformed", say("Periksa lagi alamat emailnya."));
    refusal.complaints = catalogue::check_fields(fields, answers, {place.city(), now, {}});
    if (!refusal.complaints.empty())
        return refusal;
    return EmailAddress(answers["email"].text());
}

Result<> send_email_code(const Workplace& place, const Draft& draft, const EmailAddress& email, Language language, Instant now,
    const std::optional<audit::Once>& once)
{
    static const auto& set_draft_email = db::query("requests/set_draft_email");
    static const auto& count_email_codes = db::query("requests/count_email_codes");
    const auto code = six_digits();
    const auto promise = place.identifiers.next("outbox");
    const auto translated = [&](const Message& message) { return text::translate(language, message); };
    const auto body = translated(say("Kode Anda: {0}", code)) + "\n\n"
        + translated(say("Ketik kode ini di halaman permohonan untuk memastikan alamat email Anda.")) + "\n\n"
        + translated(say("Untuk melanjutkan isian di perangkat lain, buka:")) + "\n" + place.public_address + "/draf/"
        + draft.id + "\n\n" + translated(say("Bila Anda tidak sedang mengisi permohonan, abaikan surat ini.")) + "\n\n"
        + place.city().portal + "\n";
    std::int64_t changed = 0, sent = 0;
    place.database.read([&](db::Reader& reader) {
        sent = reader
                   .row(count_email_codes, {{"email", email.reveal()}, {"since", Instant(now.unix_milliseconds() - 3'600'000)}})
                   ->integer("n");
    });
    if (sent >= most_codes_an_hour)
        return refuse(Why::too_many, "email.too_many",
            say("Alamat itu sudah menerima terlalu banyak kode. Coba lagi dalam satu jam."));
    place.database.write([&](db::Writer& writer) {
        changed = writer.change(set_draft_email,
            {{"id", draft.id}, {"email", email.reveal()}, {"code", sealed(place, draft, code)}, {"now", now},
                {"not_after", Instant(now.unix_milliseconds() - 30'000)}});
        if (changed == 0)
            return false;
        keep_once(place, writer, once, "draft", draft.id, now);
        audit::Act act(writer, place.identifiers);
        outbox::promise_mail(act, {promise, email, translated(say("Kode email Anda: {0}", code)), body, outbox::Haste::awaited},
            now);
        return true;
    });
    if (changed == 0)
        return refuse(Why::too_many, "email.too_soon",
            say("Kode baru saja dikirim. Tunggu setengah menit sebelum meminta lagi."));
    return Nothing{};
}

Result<> confirm_email(const Workplace& place, const Draft& draft, const std::string& typed_code, Instant now,
    const std::optional<audit::Once>& once)
{
    static const auto& try_email_code = db::query("requests/try_email_code");
    static const auto& set_email_confirmed = db::query("requests/set_email_confirmed");
    std::string code;
    std::copy_if(typed_code.begin(), typed_code.end(), std::back_inserter(code), [](char c) { return c >= '0' && c <= '9'; });
    std::optional<db::Row> row;
    bool right = false;
    place.database.write([&](db::Writer& writer) {
        row = writer.row(try_email_code, {{"id", draft.id}});
        right = row && row->integer("email_attempts") <= most_tries
            && crypto::equal_in_constant_time(row->text("email_code"), sealed(place, draft, code));
        if (right) {
            keep_once(place, writer, once, "draft", draft.id, now);
            writer.run(set_email_confirmed, {{"id", draft.id}, {"now", now}});
        }
        return true;
    });
    if (right)
        return Nothing{};
    if (row && row->integer("email_attempts") > most_tries)
        return said_no("email.tries", say("Kode sudah dicoba terlalu sering. Minta kode baru"));
    return said_no("email.code", say("Kode itu tidak cocok. Periksa surat terakhir yang kami kirim"));
}

} // namespace pendopo::requests
