// Entries and their relations as a picture, with the same in a table beside it.
#include "platform/text/translate.hpp"
#include "registers/pages/pages.hpp"
#include "registers/pages/picture_of.hpp"
#include "ui/components.hpp"

namespace pendopo::registers::pages {

namespace {

void fill_drawing(templates::Fill& content, const PictureOf& picture)
{
    std::vector<PictureNode> nodes;
    std::vector<PictureArrow> arrows;
    for (const auto& entry : picture.entries)
        nodes.push_back({entry.title, entry.lane});
    for (const auto& relation : picture.relations)
        arrows.push_back({relation.from, relation.to});
    const auto placed = lay_out(nodes, arrows, picture.lanes.size());
    auto& drawing = content.add("DRAWING");
    const auto number = [](int one) { return static_cast<std::int64_t>(one); };
    drawing.set("WIDTH", number(placed.width)).set("HEIGHT", number(placed.height));
    for (std::size_t i = 0; i < placed.lanes.size(); ++i)
        if (placed.lanes[i].height > 0) {
            drawing.add("LANE").set("Y", number(placed.lanes[i].y)).set("LANE_HEIGHT", number(placed.lanes[i].height));
            drawing.add("HEADING").set("TEXT_Y", number(placed.lanes[i].y + 22)).set("LABEL", picture.lanes[i]);
        }
    for (const auto& path : placed.arrows)
        drawing.add("ARROW").set("PATH", path);
    for (const auto& box : placed.boxes) {
        auto& shown = drawing.add("BOX").set("X", number(box.x)).set("Y", number(box.y));
        shown.set("BOX_WIDTH", number(box_width)).set("BOX_HEIGHT", number(box_height));
        int y = box.y + (box.lines.size() > 1 ? 25 : 35);
        for (const auto& line : box.lines) {
            shown.add("LINE").set("LINE_X", number(box.x + 12)).set("LINE_Y", number(y)).set("TEXT", line);
            y += 20;
        }
    }
}

void fill_table(templates::Fill& content, const PictureOf& picture)
{
    const auto address
        = [](const PictureEntry& entry) { return "/register/" + entry.register_key + "/" + std::to_string(entry.id); };
    std::vector<bool> related(picture.entries.size());
    templates::Fill* table = nullptr;
    for (const auto& relation : picture.relations) {
        if (!table)
            table = &content.add("TABLE");
        const auto& from = picture.entries[relation.from];
        const auto& to = picture.entries[relation.to];
        table->add("ROW")
            .set("FROM", from.title)
            .set("FROM_ADDRESS", address(from))
            .set("SAID", relation.said)
            .set("TO", to.title)
            .set("TO_ADDRESS", address(to));
        related[relation.from] = related[relation.to] = true;
    }
    templates::Fill* alone = nullptr;
    for (std::size_t i = 0; i < related.size(); ++i)
        if (!related[i]) {
            if (!alone)
                alone = &content.add("ALONE");
            alone->add("ENTRY").set("TITLE", picture.entries[i].title).set("ADDRESS", address(picture.entries[i]));
        }
}

} // namespace

Reply show_picture(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    if (!opened.of.picture)
        return refuse(Why::not_found, "picture.none", say("Register ini tidak digambar."));
    const std::string typed(visit.request.query_field("cari").substr(0, 100));
    std::optional<Entry> around;
    PictureOf picture;
    std::optional<Refusal> refused;
    opened.place.database.read([&](db::Reader& reader) {
        if (const auto id = read_id(visit.request.query_field("entri"))) {
            auto found = find_entry(reader, opened.place, visit.actor, opened.of, *id);
            if (found.refused())
                refused = found.refusal();
            else
                around = std::move(found).value();
        }
        if (!refused)
            picture
                = around ? picture_around(reader, visit, opened, *around) : picture_of_register(reader, visit, opened, typed);
    });
    if (refused)
        return *refused;
    templates::Fill content;
    const auto name = visit.say(opened.of.name);
    const auto title
        = around ? visit.say(say("{0} dan hubungannya", around->title)) : visit.say(say("{0}: gambar hubungan", name));
    content.set("TITLE", title).set("ADDRESS", opened.address + "/gambar");
    if (around)
        content.add("WHOLE");
    else
        content.add("SEARCH").set("TYPED", typed);
    if (picture.entries.empty())
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Belum ada yang digambar")),
                visit.say(say(
                    "Setiap entri yang masih berjalan menjadi satu kotak, dan isian yang menyebut entri lain menjadi panah.")),
                name, opened.address});
    else {
        fill_drawing(content, picture);
        fill_table(content, picture);
    }
    if (picture.cut)
        content.add("CUT").set("COUNT", text::number(visit.language, static_cast<std::int64_t>(picture.entries.size())));
    return ui::page(visit,
        {.title = title,
            .current = "/register",
            .back_label = around ? around->title : name,
            .back_address = around ? opened.address + "/" + std::to_string(around->id) : opened.address,
            .look = ui::Page::Look::office},
        "registers/pages/picture", content);
}

} // namespace pendopo::registers::pages
