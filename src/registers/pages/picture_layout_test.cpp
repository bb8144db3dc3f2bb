#include "registers/pages/picture_layout.hpp"

#include <gtest/gtest.h>

namespace pendopo::registers::pages {

TEST(PictureLayout, NoBoxStandsOnAnother)
{
    std::vector<PictureNode> nodes;
    for (std::size_t i = 0; i < 23; ++i)
        nodes.push_back({"Unsur " + std::to_string(i), i % 3});
    const auto picture = lay_out(nodes, {{0, 1}, {1, 2}, {22, 0}}, 3);
    ASSERT_EQ(picture.boxes.size(), nodes.size());
    EXPECT_EQ(picture.arrows.size(), 3U);
    for (std::size_t i = 0; i < picture.boxes.size(); ++i) {
        const auto& one = picture.boxes[i];
        EXPECT_LE(one.x + box_width, picture.width);
        EXPECT_LE(one.y + box_height, picture.height);
        for (std::size_t j = i + 1; j < picture.boxes.size(); ++j) {
            const auto& other = picture.boxes[j];
            EXPECT_TRUE(std::abs(one.x - other.x) >= box_width || std::abs(one.y - other.y) >= box_height);
        }
    }
}

TEST(PictureLayout, RelatedBoxesStandBelowEachOther)
{
    // 0 and 1 above, 2 and 3 below, joined crosswise: the lower ones change places, or the upper ones do.
    const auto picture = lay_out({{"a", 0}, {"b", 0}, {"c", 1}, {"d", 1}}, {{0, 3}, {1, 2}}, 2);
    EXPECT_EQ(picture.boxes[0].x, picture.boxes[3].x);
    EXPECT_EQ(picture.boxes[1].x, picture.boxes[2].x);
}

TEST(PictureLayout, ATitleIsCutAtTwoLinesWithoutBreakingALetter)
{
    EXPECT_EQ(lines_of("Portal layanan", 24), std::vector<std::string>{"Portal layanan"});
    const auto lines = lines_of("Penanganan keluhan masyarakat dan tindak lanjutnya di kelurahan", 22);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[1].ends_with("…"));
    EXPECT_EQ(lines_of("Café", 3).front(), "Ca…");
    EXPECT_EQ(lines_of("éééé", 3).front(), "éé…");
}

} // namespace pendopo::registers::pages
