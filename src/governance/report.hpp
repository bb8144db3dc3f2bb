// A report: what it tells, to whom, how often (data/schema/measures.md).
#pragma once
#include "governance/register.hpp"

#include <string>
#include <vector>

namespace pendopo::governance {

struct ReportSection {
    enum class Show { entries, counts, duties, requests, regulation, measure, text } show = Show::text;
    Bilingual title, intro;
    std::string entry_register, by, in_period, regulation, key;
    // regulation: its key; empty: each regulation of the city. key and label: of the text that an officer fills in.
    Bilingual label;
    std::vector<std::string> columns, states, duties;
    std::vector<std::pair<std::string, std::string>> where;
    catalogue::Spot spot;
};

struct Report {
    std::string key;
    Bilingual name, title, to, through, intro, closing;
    std::string basis, number, archive_code;
    Owner from = Owner::office; // `from_owner`: office or agency
    enum class Period { month, quarter, half_year, year, event } period = Period::year;
    std::vector<ReportSection> sections;
    catalogue::Spot spot;
};

} // namespace pendopo::governance
