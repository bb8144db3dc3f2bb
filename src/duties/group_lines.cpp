#include "duties/group_lines.hpp"

#include "duties/say_duty.hpp"

#include <algorithm>

namespace pendopo::duties {

namespace {

constexpr std::size_t most_names = 20;

LetterLine as_one(const std::vector<LetterLine>& alike)
{
    auto one = alike.front();
    if (alike.size() == 1)
        return one;
    std::vector<Bilingual> members;
    for (const auto& line : alike)
        if (!line.kin.member.empty() && std::find(members.begin(), members.end(), line.kin.member) == members.end())
            members.push_back(line.kin.member);
    const auto count = std::to_string(alike.size());
    const bool each_once = members.size() == alike.size();
    one.title = in_both(members.empty() ? say("{0}: {1} entri", one.kin.title, count)
            : each_once                 ? say("{0}: {1} pihak", one.kin.title, count)
                                        : say("{0}: {1} kali", one.kin.title, count));
    if (!members.empty() && !each_once)
        one.sentences.insert(one.sentences.begin() + 1, say("Itu yang paling awal."));
    if (!members.empty())
        one.sentences.push_back(names_in_words(std::move(members)));
    one.path = one.kin.path;
    one.covers = alike.size();
    return one;
}

} // namespace

std::vector<LetterLine> group_lines(std::vector<LetterLine> lines)
{
    std::vector<std::vector<LetterLine>> groups;
    for (auto& line : lines) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
            return group.front().path == line.path || (!line.kin.key.empty() && group.front().kin.key == line.kin.key);
        });
        if (same == groups.end())
            groups.push_back({std::move(line)});
        else if (std::none_of(same->begin(), same->end(),
                     [&](const auto& other) { return other.path == line.path && other.title == line.title; }))
            same->push_back(std::move(line));
    }
    std::vector<LetterLine> told;
    for (const auto& group : groups)
        told.push_back(as_one(group));
    return told;
}

Message names_in_words(std::vector<Bilingual> names)
{
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.indonesian < b.indonesian; });
    const auto shown = std::min(names.size(), most_names);
    Bilingual list;
    for (std::size_t i = 0; i < shown; ++i) {
        list.indonesian += (i > 0 ? "; " : "") + names[i].indonesian;
        list.english += (i > 0 ? "; " : "") + names[i].english;
    }
    if (shown < names.size())
        return say("Yaitu {0}; dan {1} lagi.", list, std::to_string(names.size() - shown));
    return say("Yaitu {0}.", list);
}

} // namespace pendopo::duties
