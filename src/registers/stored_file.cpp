#include "registers/stored_file.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

Refusal wrong_file(const catalogue::Letter& document, Why why, std::string code, Message message)
{
    auto refusal = refuse(why, "file." + code, say("Berkas itu tidak dapat diterima."));
    refusal.complaints.push_back({"document." + document.key, std::move(message), "file." + code});
    return refusal;
}

std::string short_names(const std::vector<std::string>& types)
{
    std::string names;
    for (const auto& type : types) {
        auto name = type.substr(type.find('/') + 1);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
        names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

} // namespace

Result<StoredFile> store_upload(files::Store& store, const Upload& upload, const catalogue::Letter& document)
{
    const auto most = std::to_string(document.maximum_megabytes);
    if (upload.size == 0)
        return wrong_file(document, Why::invalid, "empty",
            say("{0}: berkas kosong. Pilih berkas yang lain", document.label));
    if (upload.size > static_cast<std::uint64_t>(document.maximum_megabytes) * 1024 * 1024)
        return wrong_file(document, Why::invalid, "too_large",
            say("{0}: berkas lebih besar dari {1} MB. Perkecil, lalu unggah lagi", document.label, most));
    const auto type = files::sniff(upload.path);
    if (std::find(document.accept.begin(), document.accept.end(), type) == document.accept.end())
        return wrong_file(document, Why::invalid, "type",
            say("{0}: berkas bukan {1} yang utuh. Simpan ulang dalam bentuk itu, lalu unggah lagi", document.label,
                short_names(document.accept)));
    store.keep(upload.path, upload.sha256);
    return StoredFile{upload.name, type, upload.sha256, static_cast<std::int64_t>(upload.size)};
}

} // namespace pendopo::registers
