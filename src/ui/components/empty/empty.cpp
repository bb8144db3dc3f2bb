#include "ui/components.hpp"

namespace pendopo::ui {

void fill_empty(templates::Fill& into, std::string_view name, const EmptyList& list)
{
    auto& empty = into.include(name, "ui/components/empty/empty").set("HEADING", list.heading).set("TEXT", list.text);
    if (!list.link_address.empty())
        empty.add("LINK").set("LABEL", list.link_label).set("ADDRESS", list.link_address);
}

} // namespace pendopo::ui
