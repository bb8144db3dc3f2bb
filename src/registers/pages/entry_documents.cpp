// The documents of an entry: those that count now with their SHA-256, and those that stood there before.
#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "registers/pages/entry_page.hpp"
#include "registers/pages/words.hpp"

namespace pendopo::registers::pages {

namespace {

void fill_file(const ui::Visit& visit, templates::Fill& item, const OpenedEntry& opened, const EntryFile& file)
{
    item.set("NAME", file.name).set("ADDRESS", opened.entry_address() + "/berkas/" + std::to_string(file.id));
    item.set("SIZE", text::file_size(visit.language, static_cast<std::uint64_t>(file.size))).set("SHA256", file.sha256);
    item.set("WHEN", moment(visit, file.uploaded_at) + (file.uploaded_name.empty() ? "" : ", " + file.uploaded_name));
    ui::icon(item, "ICON", "document");
}

} // namespace

void fill_documents(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened,
    const std::vector<EntryFile>& files)
{
    if (opened.of.documents.empty())
        return;
    auto& list = content.include("DOCUMENTS", "registers/pages/entry_documents");
    std::string absent;
    for (const auto& document : opened.of.documents) {
        templates::Fill *shown = nullptr, *earlier = nullptr;
        for (const auto& file : files) {
            if (file.document != document.key)
                continue;
            if (!shown)
                shown = &list.add("DOCUMENT").set("LABEL", visit.say(document.label));
            if (file.superseded_at && !earlier)
                earlier = &shown->add("EARLIER");
            fill_file(visit, (file.superseded_at ? *earlier : *shown).add("FILE"), opened, file);
        }
        if (!shown && catalogue::is_asked(document, opened.entry.values))
            absent += (absent.empty() ? "" : ", ") + visit.say(document.label);
    }
    if (!absent.empty())
        list.add("ABSENT").set("TEXT", absent);
}

} // namespace pendopo::registers::pages
