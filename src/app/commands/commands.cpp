#include "app/commands/command.hpp"
#include "app/commands/spoken.hpp"

namespace pendopo::app {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {"serve", say("Melayani permintaan sampai dihentikan"), prepare_serve},
        {"migrate", say("Memutakhirkan tabel basis data"), prepare_migrate},
        {"seed", say("Mengisi basis data yang kosong dengan kota contoh"), prepare_seed},
        {"check", say("Memeriksa konfigurasi, definisi, basis data, dan folder"), prepare_check},
        {"definitions", say("Memeriksa berkas semua kota atau satu kota; mendaftar yang dipakai bersama"), prepare_definitions},
        {"new", say("Membuat kota baru: pendopo new city KUNCI --name NAMA"), prepare_new},
        {"routes", say("Mendaftar semua alamat, siapa yang boleh masuk, dan gunanya"), prepare_routes},
        {"token", say("Menerbitkan token API atas nama seseorang"), prepare_token},
    };
    return all;
}

std::shared_ptr<std::string> configuration_option(CommandLine& line)
{
    auto path = std::make_shared<std::string>(default_configuration);
    line.option("--config", *path, say("Berkas konfigurasi"));
    line.footer(explain_settings(spoken_language()));
    return path;
}

} // namespace pendopo::app
