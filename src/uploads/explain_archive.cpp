#include "uploads/explain_archive.hpp"

#include "base/invariant.hpp"
#include "platform/text/amount.hpp"

namespace pendopo::uploads {

// Enough to find it by, and nothing that breaks a line.
static std::string shown_name(const std::string& name)
{
    constexpr std::size_t longest = 80; // bytes
    std::string shown;
    for (const char c : name.substr(0, longest))
        shown += static_cast<unsigned char>(c) < ' ' || c == 0x7f ? ' ' : c;
    while (name.size() > longest && !shown.empty() && (static_cast<unsigned char>(name[shown.size()]) & 0xc0) == 0x80)
        shown.pop_back();
    return name.size() > longest ? shown + "…" : shown;
}

std::optional<ArchiveComplaint> explain_archive(const files::ArchiveFault& fault, const Bilingual& label)
{
    using Kind = files::ArchiveFault::Kind;
    const auto most = text::amount(static_cast<std::int64_t>(files::ArchiveLimits{}.members), text::Counted::files);
    switch (fault.kind) {
    case Kind::damaged:
        return std::nullopt;
    case Kind::encrypted:
        return ArchiveComplaint{"encrypted",
            say("{0}: arsip ZIP itu memakai kata sandi. Buat lagi tanpa kata sandi, lalu unggah lagi", label)};
    case Kind::leads_outside:
        return ArchiveComplaint{"leads_outside",
            say("{0}: arsip ZIP itu memuat nama “{1}” yang menunjuk ke luar foldernya. Buat lagi arsip itu dari foldernya "
                "sendiri, lalu unggah lagi",
                label, shown_name(fault.member))};
    case Kind::link:
        return ArchiveComplaint{"link",
            say("{0}: arsip ZIP itu memuat pintasan “{1}”. Ganti pintasan itu dengan berkasnya, lalu unggah lagi", label,
                shown_name(fault.member))};
    case Kind::too_many:
        return ArchiveComplaint{"too_many",
            say("{0}: arsip ZIP itu memuat lebih dari {1}. Keluarkan pustaka yang dapat diunduh sendiri, lalu unggah lagi",
                label, most)};
    case Kind::too_large:
        return ArchiveComplaint{"unpacks_too_large",
            say("{0}: isi arsip ZIP itu menjadi terlalu besar bila dibuka. Masukkan hanya kode sumbernya, lalu unggah lagi",
                label)};
    }
    throw Bug("every fault of an archive is explained");
}

} // namespace pendopo::uploads
