// When a field is asked, for the script (JSON) and in words for who reads without it.
#pragma once
#include "ui/visit.hpp"

#include <string>
#include <vector>

namespace pendopo::ui {

struct ConditionView {
    const catalogue::Condition& condition;
    const std::vector<catalogue::Field>& beside; // fields among which the named one may stand
    std::string prefix;                          // of their inputs' names
};

// {"field":"anggota.2.jenis","values":["a"],"is":true}
std::string condition_rule(const ConditionView& view);
// "bila Anda bertindak sebagai: Wakil lembaga"
std::string condition_words(const Visit& visit, const ConditionView& view);

} // namespace pendopo::ui
