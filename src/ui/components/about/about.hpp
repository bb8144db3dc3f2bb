// The parts that fields and letters share around their input.
#pragma once
#include "ui/components/field_view.hpp"

namespace pendopo::ui {

struct AboutView {
    std::string id, name, label, hint, note;
    const Complaint* error = nullptr;
    bool required = true;
    const catalogue::Condition* when = nullptr;
    const std::vector<catalogue::Field>* beside = nullptr;
    std::string prefix;
};

void fill_about(const Visit& visit, const AboutView& view, templates::Fill& component);

} // namespace pendopo::ui
