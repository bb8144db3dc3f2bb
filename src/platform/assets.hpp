// Files that travel inside the program: queries, migrations, templates, styles, fonts, catalogues.
#pragma once
#include <functional>
#include <optional>
#include <string_view>

namespace pendopo {

// "src/requests/sql/insert_request.sql", "db/migrations/0001_start.sql", "assets/pendopo.css", "po/en.mo"
std::optional<std::string_view> asset(std::string_view path);
// All whose path begins with the prefix, in order of path.
void each_asset(std::string_view prefix, const std::function<void(std::string_view path, std::string_view bytes)>& see);

} // namespace pendopo
