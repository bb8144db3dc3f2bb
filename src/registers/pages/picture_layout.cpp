#include "registers/pages/picture_layout.hpp"

#include "platform/text/unicode.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <sstream>

namespace pendopo::registers::pages {

namespace {

constexpr int margin = 16, gap_x = 26, gap_y = 26, heading = 34, lane_gap = 30, lane_padding = 16;
constexpr std::size_t columns = 5, letters = 22;

using Lanes = std::vector<std::vector<std::size_t>>; // nodes of each lane, from left to right

// Where a node stands within its lane, between 0 and 1.
std::vector<double> places_in(const Lanes& lanes, std::size_t nodes)
{
    std::vector<double> places(nodes, 0.5);
    for (const auto& lane : lanes)
        for (std::size_t i = 0; i < lane.size(); ++i)
            places[lane[i]] = (static_cast<double>(i % columns) + 0.5) / static_cast<double>(std::min(columns, lane.size()));
    return places;
}

// The barycentre method of layered drawing (Sugiyama, Tagawa, Toda 1981): each node goes to the middle of its neighbours.
void untangle(Lanes& lanes, std::size_t nodes, const std::vector<PictureArrow>& arrows)
{
    std::vector<std::vector<std::size_t>> neighbours(nodes);
    for (const auto& arrow : arrows) {
        neighbours[arrow.from].push_back(arrow.to);
        neighbours[arrow.to].push_back(arrow.from);
    }
    constexpr int sweeps = 4;
    for (int sweep = 0; sweep < sweeps; ++sweep)
        for (auto& lane : lanes) {
            const auto places = places_in(lanes, nodes);
            const auto middle = [&](std::size_t node) {
                if (neighbours[node].empty())
                    return places[node];
                const auto sum = [&](double all, std::size_t other) { return all + places[other]; };
                return std::accumulate(neighbours[node].begin(), neighbours[node].end(), 0.0, sum)
                    / static_cast<double>(neighbours[node].size());
            };
            std::stable_sort(lane.begin(), lane.end(),
                [&](std::size_t one, std::size_t other) { return middle(one) < middle(other); });
        }
}

// From the edge of one box to the edge of another, in a curve.
std::string path(const PlacedBox& from, const PlacedBox& to)
{
    std::ostringstream d;
    const int half = box_width / 2;
    if (from.y == to.y) { // beside each other: over the top
        const int x1 = from.x + half, x2 = to.x + half, y = from.y, top = y - gap_y + 6;
        d << "M" << x1 << " " << y << "C" << x1 << " " << top << " " << x2 << " " << top << " " << x2 << " " << y;
        return d.str();
    }
    // What leaves stands a little right of what arrives, and what goes far bends around the boxes between.
    constexpr int beside = 16, next_row = box_height + gap_y + heading + lane_padding + lane_gap;
    const bool down = to.y > from.y;
    const int x1 = from.x + half + beside, x2 = to.x + half - beside;
    const int y1 = down ? from.y + box_height : from.y, y2 = down ? to.y : to.y + box_height;
    const int middle = (y1 + y2) / 2;
    const bool far = std::abs(to.y - from.y) > next_row;
    const int bend = far ? half + 2 * gap_x + beside : 0;
    d << "M" << x1 << " " << y1 << "C" << x1 + bend << " " << (far ? y1 + (y2 - y1) / 4 : middle) << " " << x2 + bend << " "
      << (far ? y2 - (y2 - y1) / 4 : middle) << " " << x2 << " " << y2;
    return d.str();
}

} // namespace

std::vector<std::string> lines_of(const std::string& title, std::size_t most)
{
    std::vector<std::string> lines(1);
    std::istringstream words(title);
    for (std::string word; words >> word;) {
        auto& line = lines.back();
        if (line.empty())
            line = word;
        else if (text::length(line) + 1 + text::length(word) <= most)
            line += " " + word;
        else
            lines.push_back(word);
    }
    const auto cut = [&](std::string& line) {
        while (!line.empty() && text::length(line) >= most) {
            do
                line.pop_back();
            while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0) == 0x80);
            if (!line.empty() && static_cast<unsigned char>(line.back()) >= 0xC0)
                line.pop_back();
        }
        line += "…";
    };
    const bool longer = lines.size() > 2;
    lines.resize(std::min<std::size_t>(lines.size(), 2));
    for (auto& line : lines)
        if (text::length(line) > most)
            cut(line);
    if (longer && !lines.back().ends_with("…"))
        cut(lines.back());
    return lines;
}

PlacedPicture lay_out(const std::vector<PictureNode>& nodes, const std::vector<PictureArrow>& arrows, std::size_t lane_count)
{
    Lanes lanes(lane_count);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        lanes.at(nodes[i].lane).push_back(i);
    untangle(lanes, nodes.size(), arrows);
    PlacedPicture picture;
    picture.width = 2 * margin + static_cast<int>(columns) * box_width + (static_cast<int>(columns) - 1) * gap_x;
    picture.boxes.resize(nodes.size());
    int y = margin;
    for (const auto& lane : lanes) {
        auto& placed = picture.lanes.emplace_back(PlacedLane{y, 0});
        if (lane.empty())
            continue;
        const int rows = static_cast<int>((lane.size() + columns - 1) / columns);
        for (std::size_t i = 0; i < lane.size(); ++i) {
            auto& box = picture.boxes[lane[i]];
            box.x = margin + static_cast<int>(i % columns) * (box_width + gap_x);
            box.y = y + heading + static_cast<int>(i / columns) * (box_height + gap_y);
            box.lines = lines_of(nodes[lane[i]].title, letters);
        }
        placed.height = heading + rows * box_height + (rows - 1) * gap_y + lane_padding;
        y += placed.height + lane_gap;
    }
    picture.height = y - lane_gap + margin;
    for (const auto& arrow : arrows)
        picture.arrows.push_back(path(picture.boxes[arrow.from], picture.boxes[arrow.to]));
    return picture;
}

} // namespace pendopo::registers::pages
