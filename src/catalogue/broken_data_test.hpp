// A copy of data/ that a test may break, and a whole service of its own to break.
#pragma once
#include "catalogue/catalogue.hpp"
#include "testing/database.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace pendopo::catalogue {

inline const std::string service_file = "cities/pontianak/services/baru.yaml";

// A copy of data/ that a test may break.
inline std::string copy_of_data()
{
    const auto folder = testing::scratch_folder() + "/data";
    std::filesystem::copy(testing::data_folder(), folder, std::filesystem::copy_options::recursive);
    return folder;
}

inline std::string read_text(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_text(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

inline std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

// A whole service of its own; line 21 is the first field.
inline const std::string whole_service = R"(key: baru
version: 1
article: 126/2022 Pasal 7
audience: external
order: 17
name: {id: Layanan baru, en: New service}
short_name: {id: Baru, en: New}
summary: {id: Contoh, en: Example}
owner_unit: aptika
service_days: 3
fee: {id: Tidak ada, en: None}
output: {id: Surat, en: Letter}
archive_code: 000.1.4
steps: [verify, answer]
identity: {name: nama, email: email}
subject: [nama]
sop: {version: 1, effective: 2026-01-05, steps: [{id: Kirim, en: Send}]}
pages:
  - title: {id: Satu, en: One}
    fields:
      - {key: nama, type: text, label: {id: Nama, en: Name}}
      - {key: email, type: email, label: {id: Email, en: E-mail}}
      - {key: jenis, type: choice, label: {id: Jenis, en: Kind}, options: [{value: a, label: {id: A, en: A}}]}
      - {key: lain, type: text, required: false, label: {id: Lain, en: Other}, when: {field: jenis, is: a}}
letters:
  - {key: surat, label: {id: Surat, en: Letter}, accept: [pdf]}
)";

} // namespace pendopo::catalogue
