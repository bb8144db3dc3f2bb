// A form with one field of every type, half filled in, with something wrong.
#pragma once
#include "ui/form.hpp"

namespace pendopo::ui {

struct ExampleForm {
    ExampleForm();
    std::vector<catalogue::Field> fields;
    std::vector<catalogue::Letter> letters;
    Value answers;
    std::vector<Complaint> complaints;
    std::vector<std::pair<std::string, std::string>> notes;
};

} // namespace pendopo::ui
