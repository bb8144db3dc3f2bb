// The keys of pendopo.yaml, their defaults and what they mean.
#include "app/configuration.hpp"

#include "platform/text/translate.hpp"

namespace pendopo::app {

const std::vector<Setting>& settings()
{
    static const std::vector<Setting> all{
        {"city", "", say("kota yang dilayani: folder di bawah data/cities; boleh kosong bila hanya ada satu")},
        {"data", "data", say("folder definisi (common/, cities/)")},
        {"address", "127.0.0.1:8080", say("tempat menerima sambungan: alamat:port; pasang server web dengan TLS di depannya")},
        {"public_address", "http://127.0.0.1:8080",
            say("alamat situs seperti yang diketik orang, untuk tautan dalam email dan kode QR")},
        {"database", "sqlite:var/pendopo.db", say("sqlite:BERKAS atau postgresql://pengguna:sandi@host/nama"), true},
        {"connections", "24", say("sambungan ke basis data, 1 sampai 200")},
        {"files", "var/files", say("folder tempat surat yang diunggah dan dokumen yang dibuat disimpan")},
        {"workers", "32",
            say("permintaan yang dijawab bersamaan, 1 sampai 200; banyak di antaranya menunggu cakram bersama-sama")},
        {"log", "info", say("seberapa banyak yang dicatat di log: quiet, error, warning, info, atau debug")},
        {"now", "",
            say("untuk percobaan dengan basis data sendiri: saat jam mulai, 2027-03-01T08:00 menurut waktu kota; dari situ jam "
                "berjalan terus")},
        {"trusted_proxies", "127.0.0.1", say("alamat yang X-Forwarded-For dan X-Forwarded-Proto-nya dipercaya: daftar")},
        {"mail.server", "", say("smtp://host:port atau smtps://host:port; kosong: email menunggu di kotak keluar")},
        {"mail.user", "", say("nama pengguna di server email; kosong: tidak ada")},
        {"mail.password", "", say("kata sandi di server email"), true},
        {"mail.from", "Pendopo <pendopo@localhost>", say("pengirim semua email: Nama <alamat>")},
        {"mail.start_tls", "no", say("yes: menolak server email yang tidak menawarkan STARTTLS")},
    };
    return all;
}

std::string explain_settings(Language language)
{
    const auto told = [&](const Message& message) { return text::translate(language, message); };
    auto text = told(say("Berkas konfigurasi (YAML). Alamat berkas dihitung dari folder tempat program dijalankan.")) + "\n";
    text += told(say("Setiap kunci juga dapat diberikan lewat lingkungan: mail.password menjadi PENDOPO_MAIL_PASSWORD."))
        + "\n\n";
    for (const auto& setting : settings()) {
        text += "  " + std::string(setting.key) + std::string(setting.key.size() < 16 ? 17 - setting.key.size() : 1, ' ');
        text += told(setting.meaning);
        if (!setting.otherwise.empty())
            text += " [" + std::string(setting.otherwise) + "]";
        if (setting.secret)
            text += told(say("; atau nama berkas yang memuatnya: {0}", std::string(setting.key) + "_file"));
        text += "\n";
    }
    const auto codes = say("Kode keluar: 0 beres, 1 gagal, 2 salah pakai, 3 konfigurasi atau definisi salah, 4 basis data.");
    return text + "\n" + told(codes) + "\n";
}

} // namespace pendopo::app
