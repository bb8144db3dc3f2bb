// How this installation runs: pendopo.yaml, then the environment (PENDOPO_MAIL_PASSWORD=…), which wins.
// Secrets may stand in a file of their own: `database_file`, `mail.password_file`.
#pragma once
#include "base/message.hpp"
#include "platform/db/database.hpp"
#include "platform/http/server.hpp"
#include "platform/log/log.hpp"
#include "platform/mail/mail.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pendopo::app {

struct Configuration {
    std::string city, data; // which city's files, and where they all stand
    db::Options database;
    std::string files;          // folder of uploaded and made files
    std::string public_address; // for links in letters and QR codes; no slash at the end
    http::ServerOptions server;
    mail::Server mail;
    log::Level log = log::Level::info;
    std::string now; // for trials: when the clock starts; empty: the machine's time
};

// One key of the file, for --help and for the check of unknown keys.
struct Setting {
    std::string_view key; // "mail.server"
    std::string_view otherwise;
    Message meaning;
    bool secret = false; // may stand in a file named by key + "_file"
};
const std::vector<Setting>& settings();
std::string explain_settings(Language language);

// Throws FileTroubleError naming file and line. A file that is not there means the defaults when `path` is the default one.
inline constexpr std::string_view default_configuration = "pendopo.yaml";
Configuration read_configuration(const std::string& path);
// Only where the definitions stand: for commands that serve no city. Throws as read_configuration() does.
std::string configured_data_folder(const std::string& path);
// The folders below <data>/cities, in order.
std::vector<std::string> all_cities(const std::string& data_folder);
// The one folder below <data>/cities; empty when there are none or several.
std::string only_city(const std::string& data_folder);

} // namespace pendopo::app
