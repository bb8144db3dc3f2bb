#include "ui/components.hpp"

#include <algorithm>

namespace pendopo::ui {

void fill_pagination(templates::Fill& into, std::string_view name, const Pages& pages)
{
    if (pages.count < 2)
        return;
    auto& list = into.include(name, "ui/components/pagination/pagination");
    const auto address = [&](int number) { return pages.address + std::to_string(number); };
    if (pages.current > 1)
        list.add("PREVIOUS").set("ADDRESS", address(pages.current - 1));
    if (pages.current < pages.count)
        list.add("NEXT").set("ADDRESS", address(pages.current + 1));
    // Five around the current one are enough to find one's way.
    const int from = std::clamp(pages.current - 2, 1, std::max(1, pages.count - 4));
    for (int number = from; number <= std::min(pages.count, from + 4); ++number) {
        auto& item = list.add("ITEM").set("ADDRESS", address(number)).set("NUMBER", static_cast<std::int64_t>(number));
        item.show_if(number == pages.current, "CURRENT");
    }
}

} // namespace pendopo::ui
