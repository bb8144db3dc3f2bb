// The small city of registers, with tables that its people send and download.
#pragma once
#include "platform/crypto/crypto.hpp"
#include "platform/text/translate.hpp"
#include "registers/exchange/entry_import.hpp"
#include "registers/exchange/export_entries.hpp"
#include "registers/exchange/import_entries.hpp"
#include "registers/exchange/make_template.hpp"
#include "registers/exchange/run_imports.hpp"
#include "registers/registers_test.hpp"

#include <fstream>

namespace pendopo::registers::exchange {

class Exchange : public SmallRegisters {
protected:
    static std::string file_with(const std::string& bytes)
    {
        const auto path = testing::scratch_folder() + "/table";
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    static std::string bytes_of(const std::string& path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    ImportOutcome import(const access::Actor& actor, const std::string& path, Keeping keeping = Keeping::keep)
    {
        Progress progress;
        return import_entries(place, things, {actor, path, "sha", keeping, now}, progress).value();
    }
    ImportOutcome import_text(const access::Actor& actor, const std::string& csv, Keeping keeping = Keeping::keep)
    {
        return import(actor, file_with(csv), keeping);
    }
    // "3 nilai <x>: what was expected", a line a trouble.
    static std::string told(const std::vector<TableTrouble>& troubles)
    {
        std::string all;
        for (const auto& one : troubles)
            all += std::to_string(one.row) + " " + one.column + " <" + one.written
                + ">: " + text::translate(Language::indonesian, one.message) + "\n";
        return all;
    }
    std::string download(const access::Actor& actor, const ExportWish& wish)
    {
        m_path = testing::scratch_folder() + "/download";
        EXPECT_TRUE(export_entries(place, actor, things, wish, place.today(now), m_path));
        return bytes_of(m_path);
    }
    Upload upload(const std::string& bytes, const std::string& name)
    {
        const auto path = files.spool_folder() + "/sent";
        std::ofstream(path, std::ios::binary) << bytes;
        return {name, path, crypto::sha256_hex(bytes), bytes.size()};
    }
    EntryImport found(const access::Actor& actor, std::int64_t id)
    {
        return reading([&](db::Reader& reader) { return find_import(reader, actor, things, id).value(); });
    }
    std::string m_path; // of the last download
};

} // namespace pendopo::registers::exchange
