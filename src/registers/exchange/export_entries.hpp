// The entries of a filtered list as a file: those that the asker sees, of each what they may see. Written page by page, so
// that a million of them take no more memory than a hundred.
#pragma once
#include "registers/exchange/table_writer.hpp"
#include "registers/list_entries.hpp"

namespace pendopo::registers::exchange {

struct ExportWish {
    ListFilter filter;
    Format format = Format::csv_for_excel;
    std::string code; // a key of Register::export_codes: only its columns, under the names that the other system expects
    Language language = Language::indonesian;
};
struct Exported {
    std::size_t rows = 0;
    std::uint64_t size = 0; // bytes
};
// Writes to `path`. Why::not_found for an unknown code. Reads one snapshot.
Result<Exported> export_entries(const Workplace& place, const access::Actor& actor, const Register& of, const ExportWish& wish,
    Date today, const std::string& path);

// Files that were made to be sent; those older than an hour are nobody's any more.
std::string new_export_path(const files::Store& store);
void forget_exports(const files::Store& store);

} // namespace pendopo::registers::exchange
