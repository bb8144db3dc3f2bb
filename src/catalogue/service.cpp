#include "catalogue/service.hpp"

#include <algorithm>

namespace pendopo::catalogue {

const Field* Service::field(std::string_view wanted) const
{
    for (const auto& page : pages)
        for (const auto& field : page.fields)
            if (field.key == wanted)
                return &field;
    return nullptr;
}

const Letter* Service::letter(std::string_view wanted) const
{
    for (const auto& letter : letters)
        if (letter.key == wanted)
            return &letter;
    return nullptr;
}

bool Service::has_step(Step step) const
{
    return std::find(steps.begin(), steps.end(), step) != steps.end();
}

} // namespace pendopo::catalogue
