// An empty table of a register to fill in: in XLSX with drop-downs for choices and a sheet that explains each column.
#pragma once
#include "access/grants.hpp"
#include "registers/exchange/columns.hpp"
#include "registers/exchange/table_writer.hpp"

namespace pendopo::registers::exchange {

// Only the columns that this person may fill in.
void make_template(const Workplace& place, const access::Actor& actor, const Register& of, Format format, Language language,
    const std::string& path);

// What stands in a column, for people: "Tanggal, misalnya 2026-11-23 atau 23/11/2026".
Message explain(const Column& column);

} // namespace pendopo::registers::exchange
