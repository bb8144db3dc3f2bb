// Where boxes and arrows of a picture of relations stand: lanes below each other, boxes in rows, ordered so that arrows
// cross little. Pure: sizes in SVG units.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace pendopo::registers::pages {

struct PictureNode {
    std::string title;
    std::size_t lane = 0;
};
struct PictureArrow {
    std::size_t from = 0, to = 0; // among the nodes
};

struct PlacedBox {
    int x = 0, y = 0;
    std::vector<std::string> lines; // of the title: at most two, cut short
};
struct PlacedLane {
    int y = 0, height = 0;
};
struct PlacedPicture {
    int width = 0, height = 0;
    std::vector<PlacedBox> boxes;    // as many as nodes
    std::vector<PlacedLane> lanes;   // as many as asked; height 0: empty
    std::vector<std::string> arrows; // the `d` of a path each
};

inline constexpr int box_width = 196, box_height = 58;

PlacedPicture lay_out(const std::vector<PictureNode>& nodes, const std::vector<PictureArrow>& arrows, std::size_t lanes);

// At most two lines of so many letters, the second ending in "…" when the text is longer.
std::vector<std::string> lines_of(const std::string& title, std::size_t letters);

} // namespace pendopo::registers::pages
