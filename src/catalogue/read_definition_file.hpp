// The files of the data folder, named in troubles by their path below it.
#pragma once
#include "catalogue/shared_words.hpp"
#include "catalogue/troubles.hpp"

#include <string>
#include <vector>

namespace pendopo::catalogue {

struct DataFolder {
    std::string path;
    Troubles* troubles;
    const SharedWords* own_words = nullptr; // of the city whose files are read

    bool has(const std::string& file) const;
    // The YAML in a file, what cities share in this city's words; null after a trouble.
    Value read(const std::string& file) const;
    std::string read_text(const std::string& file) const; // empty after a trouble
    // The files of a folder with that extension (".yaml"), in order of name; none when the folder is not there.
    std::vector<std::string> files(const std::string& folder, const std::string& extension) const;
    Reading reading(const std::string& file) const { return {file, troubles}; }
};

} // namespace pendopo::catalogue
