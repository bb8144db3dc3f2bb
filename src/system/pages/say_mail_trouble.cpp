#include "system/pages/say_mail_trouble.hpp"

namespace pendopo::system::pages {

Message say_mail_trouble(std::string_view trouble)
{
    const auto says = [&](std::string_view words) { return trouble.find(words) != trouble.npos; };
    if (says("resolve host"))
        return say("Nama server email tidak ditemukan");
    if (says("connect to server"))
        return say("Server email tidak dapat dihubungi");
    if (says("Timeout"))
        return say("Server email terlalu lama menjawab");
    if (says("Login denied"))
        return say("Server email menolak nama atau kata sandi program ini");
    if (says("SSL") || says("certificate"))
        return say("Sambungan aman dengan server email gagal");
    if (says("the server said:"))
        return say("Server email menolak surat itu");
    return say("Surat tidak dapat diserahkan kepada server email");
}

} // namespace pendopo::system::pages
