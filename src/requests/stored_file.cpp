#include "requests/stored_file.hpp"

#include "platform/files/clean_picture.hpp"

#include <algorithm>

namespace pendopo::requests {

namespace {

Refusal wrong_file(const std::string& field, Why why, std::string code, Message message)
{
    auto refusal = refuse(why, "file." + code, say("Berkas itu tidak dapat diterima."));
    refusal.complaints.push_back({field, std::move(message), "file." + code});
    return refusal;
}

std::string short_names(const std::vector<std::string>& types)
{
    std::string names;
    for (const auto& type : types) {
        std::string name = type.substr(type.find('/') + 1);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
        names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

} // namespace

const std::vector<std::string>& output_types()
{
    static const std::vector<std::string> types{"application/pdf", "image/jpeg", "image/png", "video/mp4"};
    return types;
}

// 126/2022 Pasal 9 ayat (4): a digital document true to its original and readable; so first of all one that opens.
Result<StoredFile> store_upload(files::Store& store, const Upload& upload, const std::vector<std::string>& accept,
    int maximum_megabytes, const std::string& field, const Bilingual& label)
{
    if (upload.size == 0)
        return wrong_file(field, Why::invalid, "empty", say("{0}: berkas kosong. Pilih berkas yang lain", label));
    if (upload.size > static_cast<std::uint64_t>(maximum_megabytes) * 1024 * 1024)
        return wrong_file(field, Why::invalid, "too_large",
            say("{0}: berkas lebih besar dari {1} MB. Perkecil, lalu unggah lagi", label, std::to_string(maximum_megabytes)));
    const auto type = files::sniff(upload.path);
    const bool accepted = std::find(accept.begin(), accept.end(), type) != accept.end();
    // UU 27/2022 Pasal 16 ayat (2) huruf b: a photo does not tell where its taker stood.
    const bool picture = accepted && type.starts_with("image/");
    const auto cleaned = picture ? files::clean_picture(upload.path, type) : std::nullopt;
    if (!accepted || (picture && !cleaned))
        return wrong_file(field, Why::invalid, "type",
            say("{0}: berkas bukan {1} yang utuh. Simpan ulang dalam bentuk itu, lalu unggah lagi", label, short_names(accept)));
    const auto& digest = cleaned ? cleaned->sha256 : upload.sha256;
    store.keep(upload.path, digest);
    return StoredFile{upload.name, type, digest, static_cast<std::int64_t>(cleaned ? cleaned->size : upload.size)};
}

} // namespace pendopo::requests
