#include "catalogue/read_definition_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace pendopo::catalogue {

bool DataFolder::has(const std::string& file) const
{
    return std::filesystem::is_regular_file(path + "/" + file);
}

std::string DataFolder::read_text(const std::string& file) const
{
    std::ifstream stream(path + "/" + file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad() || std::filesystem::is_directory(path + "/" + file)) {
        troubles->add(file, 0, say("seharusnya berkas yang dapat dibaca"));
        return {};
    }
    return text;
}

Value DataFolder::read(const std::string& file) const
{
    if (!has(file)) {
        troubles->add(file, 0, say("seharusnya berkas ini ada"));
        return {};
    }
    try {
        Value value = read_yaml(read_text(file), file);
        if (value.is_map())
            return own_words && !own_words->empty() && file.starts_with("common/") ? in_own_words(value, *own_words) : value;
        troubles->add(file, std::max(1, value.line()), say("seharusnya kunci dan isinya; yang tertulis {0}", found(value)));
    } catch (const FileTroubleError& error) {
        troubles->add(error.trouble);
    }
    return {};
}

std::vector<std::string> DataFolder::files(const std::string& folder, const std::string& extension) const
{
    std::vector<std::string> names;
    if (!std::filesystem::is_directory(path + "/" + folder))
        return names;
    for (const auto& entry : std::filesystem::directory_iterator(path + "/" + folder))
        if (entry.is_regular_file() && entry.path().extension() == extension)
            names.push_back(folder + "/" + entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace pendopo::catalogue
