#include "registers/check_files.hpp"

#include "catalogue/answers.hpp"
#include "registers/files_of_entry.hpp"

#include <algorithm>
#include <map>

namespace pendopo::registers {

void check_files(const Register& of, const Value& values, const std::vector<NewFile>& files, std::vector<Complaint>& complaints)
{
    std::map<std::string, int> many;
    for (const auto& [key, file] : files) {
        const auto* document = of.document(key);
        if (!document || !catalogue::is_asked(*document, values)) {
            complaints.push_back(
                {"document." + key, say("Tidak ada dokumen bernama {0} yang diminta", key), "document.unknown"});
            continue;
        }
        if (std::find(document->accept.begin(), document->accept.end(), file.media_type) == document->accept.end())
            complaints.push_back(
                {"document." + key, say("{0}: bentuk berkas itu tidak diterima", document->label), "file.type"});
        if (++many[key] == document->maximum + 1)
            complaints.push_back({"document." + key,
                say("{0}: paling banyak {1} berkas sekaligus", document->label, std::to_string(document->maximum)),
                "document.maximum"});
    }
}

void ask_documents(db::Reader& reader, const Register& of, std::int64_t entry_id, const Value& values,
    const std::set<std::string>& wanted, const std::vector<NewFile>& coming, std::vector<Complaint>& complaints)
{
    if (wanted.empty())
        return;
    std::set<std::string> there;
    for (const auto& file : files_of_entry(reader, entry_id))
        there.insert(file.document);
    for (const auto& file : coming)
        there.insert(file.document);
    for (const auto& document : of.documents)
        if (wanted.contains(document.key) && !there.contains(document.key) && catalogue::is_asked(document, values))
            complaints.push_back({"document." + document.key, say("Unggah {0}", document.label), "document.missing"});
}

} // namespace pendopo::registers
