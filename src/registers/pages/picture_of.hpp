// The entries and relations of a picture, as far as this person may see them: of a whole register, or around one entry.
#pragma once
#include "registers/pages/opened.hpp"
#include "registers/pages/picture_layout.hpp"

#include <map>
#include <string>
#include <vector>

namespace pendopo::registers::pages {

inline constexpr int most_boxes = 120; // more is no picture any more

struct PictureEntry {
    std::int64_t id = 0;
    std::string register_key, title;
    std::size_t lane = 0;
};
struct PictureRelation {
    std::size_t from = 0, to = 0;
    std::string said; // the field's label
};
struct PictureOf {
    std::vector<std::string> lanes; // their headings
    std::vector<PictureEntry> entries;
    std::vector<PictureRelation> relations;
    bool cut = false; // there are more than are drawn
};

PictureOf picture_of_register(db::Reader& reader, const ui::Visit& visit, const OpenedRegister& opened,
    const std::string& typed);
PictureOf picture_around(db::Reader& reader, const ui::Visit& visit, const OpenedRegister& opened, const Entry& entry);

} // namespace pendopo::registers::pages
