// A definition while it is read: from one file, or from a shared one with the city's own keys on top.
#pragma once
#include "catalogue/field.hpp"

#include <map>
#include <string>
#include <string_view>

namespace pendopo::governance {

template <class T>
struct Draft {
    T made;
    std::map<std::string, catalogue::Spot, std::less<>> spots; // where each key stood
    catalogue::Spot file;

    bool has(std::string_view key) const { return spots.contains(key); }
    // The file's first line when the key is absent.
    catalogue::Spot spot(std::string_view key) const
    {
        const auto found = spots.find(key);
        return found == spots.end() ? file : found->second;
    }
};

} // namespace pendopo::governance
