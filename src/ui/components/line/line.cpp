#include "ui/components.hpp"

namespace pendopo::ui {

namespace {

struct Manner {
    const char *css_class, *icon;
};

Manner manner_of(LineStep::Kind kind)
{
    switch (kind) {
    case LineStep::Kind::done:
        return {"is-done", "check"};
    case LineStep::Kind::now:
        return {"is-now", "clock"};
    case LineStep::Kind::next:
        return {"is-next", "circle"};
    case LineStep::Kind::pause:
        return {"is-pause", "pause"};
    case LineStep::Kind::no:
        return {"is-no", "cross"};
    }
    return {"is-done", "check"};
}

} // namespace

void fill_line(templates::Fill& into, std::string_view name, const std::vector<LineStep>& steps)
{
    auto& line = into.include(name, "ui/components/line/line");
    for (const auto& step : steps) {
        const auto manner = manner_of(step.kind);
        auto& shown = line.add("STEP").set("CLASS", manner.css_class).set("WHAT", step.what);
        icon(shown, "ICON", manner.icon);
        shown.show_if(step.kind == LineStep::Kind::now, "NOW");
        if (!step.when.empty())
            shown.add("WHEN").set("TEXT", step.when);
        if (!step.said.empty())
            shown.add("SAID").set("TEXT", step.said);
    }
}

} // namespace pendopo::ui
