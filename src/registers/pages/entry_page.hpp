// The parts of an entry's page: the record, its documents, its relations, its history, and the steps of this person.
#pragma once
#include "registers/entry_history.hpp"
#include "registers/files_of_entry.hpp"
#include "registers/pages/opened.hpp"
#include "registers/pages/shown_values.hpp"
#include "registers/related_entries.hpp"
#include "ui/page.hpp"

namespace pendopo::registers::pages {

inline constexpr int versions_shown = 20, related_shown = 60;

struct EntryContents {
    std::vector<EntryFile> files; // all that ever belonged to it
    std::vector<Related> pointing;
    std::vector<EntryVersion> versions; // newest first
    EntryNames names;
};

enum class Changes { offered, none };
// {{#GROUP}} of record.tpl, included as RECORD: what of these values this person may see.
void fill_record(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened, const Value& values,
    const EntryNames& names, Changes changes);
void fill_documents(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened,
    const std::vector<EntryFile>& files);
void fill_pointing(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened,
    const std::vector<Related>& pointing);
void fill_history(const ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened, const EntryContents& contents);
void fill_steps(ui::Visit& visit, templates::Fill& content, const OpenedEntry& opened, const std::vector<EntryFile>& files);

} // namespace pendopo::registers::pages
