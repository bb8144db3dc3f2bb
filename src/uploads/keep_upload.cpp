#include "uploads/keep_upload.hpp"

#include "platform/files/archive.hpp"
#include "platform/files/clean_picture.hpp"
#include "uploads/explain_archive.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace pendopo::uploads {

namespace {

Refusal wrong_file(const Accepted& accepted, const std::string& code, Message message)
{
    auto refusal = refuse(Why::invalid, "file." + code, say("Berkas itu tidak dapat diterima."));
    refusal.complaints.push_back({accepted.field, std::move(message), "file." + code});
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

Refusal wrong_type(const Accepted& accepted)
{
    return wrong_file(accepted, "type",
        say("{0}: berkas bukan {1} yang utuh. Simpan ulang dalam bentuk itu, lalu unggah lagi", accepted.label,
            short_names(accepted.types)));
}

std::optional<Refusal> find_wrong_size(const Upload& upload, const Accepted& accepted)
{
    if (upload.size == 0)
        return wrong_file(accepted, "empty", say("{0}: berkas kosong. Pilih berkas yang lain", accepted.label));
    if (upload.size > static_cast<std::uint64_t>(accepted.maximum_megabytes) * 1024 * 1024)
        return wrong_file(accepted, "too_large",
            say("{0}: berkas lebih besar dari {1} MB. Perkecil, lalu unggah lagi", accepted.label,
                std::to_string(accepted.maximum_megabytes)));
    return std::nullopt;
}

} // namespace

Accepted accepted_as(const catalogue::Letter& letter, std::string field)
{
    return {letter.label, letter.accept, letter.maximum_megabytes, std::move(field)};
}

// 126/2022 Pasal 9 ayat (4): a digital document true to its original and readable; so first of all one that opens.
Result<StoredFile> keep_upload(files::Store& store, const Upload& upload, const Accepted& accepted)
{
    if (auto wrong = find_wrong_size(upload, accepted))
        return *std::move(wrong);
    const auto type = files::sniff(upload.path);
    if (std::find(accepted.types.begin(), accepted.types.end(), type) == accepted.types.end())
        return wrong_type(accepted);
    StoredFile stored{upload.name, type, upload.sha256, static_cast<std::int64_t>(upload.size)};
    // UU 27/2022 Pasal 16 ayat (2) huruf b: a photo does not tell where its taker stood.
    if (type.starts_with("image/")) {
        const auto cleaned = files::clean_picture(upload.path, type);
        if (!cleaned)
            return wrong_type(accepted);
        stored.sha256 = cleaned->sha256;
        stored.size = static_cast<std::int64_t>(cleaned->size);
    }
    if (type == "application/zip")
        if (const auto fault = files::find_archive_fault(upload.path)) {
            auto complaint = explain_archive(*fault, accepted.label);
            return complaint ? wrong_file(accepted, complaint->code, std::move(complaint->message)) : wrong_type(accepted);
        }
    store.keep(upload.path, stored.sha256);
    return stored;
}

} // namespace pendopo::uploads
