// The keys of pendopo.yaml, their defaults and what they mean.
#include "app/configuration.hpp"

namespace pendopo::app {

const std::vector<Setting>& settings()
{
    static const std::vector<Setting> all{
        {"city", "", "the city to serve: a folder below data/cities; may be left out where there is only one"},
        {"data", "data", "the folder with definitions (common/, cities/)"},
        {"address", "127.0.0.1:8080", "where to listen: address:port; put a web server with TLS in front"},
        {"public_address", "http://127.0.0.1:8080", "the site's address as people type it, for links in letters and QR codes"},
        {"database", "sqlite:var/pendopo.db", "sqlite:PATH or postgresql://user:password@host/name", true},
        {"connections", "24", "connections to the database, 1 to 200"},
        {"files", "var/files", "the folder that keeps uploaded letters and made papers"},
        {"workers", "32", "requests answered at the same time, 1 to 200; many wait for the disk together"},
        {"log", "info", "how much is logged: quiet, error, warning, info or debug"},
        {"now", "",
            "for trials on a database of their own: where the clock starts, 2027-03-01T08:00 on the city's clock; it goes on "
            "from there"},
        {"trusted_proxies", "127.0.0.1", "addresses whose X-Forwarded-For and X-Forwarded-Proto are believed: a list"},
        {"mail.server", "", "smtp://host:port or smtps://host:port; empty: letters wait in the outbox"},
        {"mail.user", "", "user name at the mail server; empty: none"},
        {"mail.password", "", "password at the mail server", true},
        {"mail.from", "Pendopo <pendopo@localhost>", "sender of all letters: Name <address>"},
        {"mail.start_tls", "no", "yes: refuse a mail server that does not offer STARTTLS"},
    };
    return all;
}

std::string explain_settings()
{
    std::string text = "The configuration file (YAML). Paths are relative to the folder the program is started in.\n"
                       "Each key may also come from the environment: mail.password is PENDOPO_MAIL_PASSWORD.\n\n";
    for (const auto& setting : settings()) {
        text += "  " + std::string(setting.key) + std::string(setting.key.size() < 16 ? 17 - setting.key.size() : 1, ' ');
        text += std::string(setting.meaning);
        if (!setting.otherwise.empty())
            text += " [" + std::string(setting.otherwise) + "]";
        if (setting.secret)
            text += "; or the name of a file that holds it: " + std::string(setting.key) + "_file";
        text += "\n";
    }
    text += "\nExit codes: 0 all well, 1 failed, 2 wrong use, 3 configuration or definitions wrong, 4 database.\n";
    return text;
}

} // namespace pendopo::app
