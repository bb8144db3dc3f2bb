// All definitions of a city while they are checked against each other.
#pragma once
#include "catalogue/catalogue.hpp"
#include "governance/draft.hpp"
#include "governance/duty.hpp"
#include "governance/instrument.hpp"
#include "governance/read_lists.hpp"
#include "governance/register.hpp"
#include "governance/regulation.hpp"
#include "governance/report.hpp"

#include <deque>

namespace pendopo::governance {

// The article that a service of the city names.
struct ServiceArticle {
    catalogue::Spot spot;
    std::string article;
};

struct Drafts {
    const catalogue::Catalogue& catalogue;
    CityLists lists;
    std::vector<Group> groups;
    std::deque<Draft<Register>> registers;
    std::deque<Draft<Duty>> duties;
    std::deque<Draft<Regulation>> regulations;
    std::deque<Draft<Instrument>> instruments;
    std::deque<Draft<Report>> reports;
    std::vector<ServiceArticle> service_articles;

    const catalogue::City& city() const { return catalogue.city(); }
};

template <class T>
const T* find_draft(const std::deque<Draft<T>>& all, std::string_view key)
{
    for (const auto& draft : all)
        if (draft.made.key == key)
            return &draft.made;
    return nullptr;
}

Drafts read_drafts(const catalogue::DataFolder& data, const catalogue::Catalogue& catalogue);

// What one definition demands of itself and of others. Each adds its troubles.
void check_registers(const Drafts& drafts, catalogue::Troubles& troubles);
void check_duties(const Drafts& drafts, catalogue::Troubles& troubles);
void check_regulations(const Drafts& drafts, catalogue::Troubles& troubles);
void check_instruments(const Drafts& drafts, catalogue::Troubles& troubles);
void check_reports(const Drafts& drafts, catalogue::Troubles& troubles);
// The articles that registers, duties, reports and services give as their basis stand in the regulations of the city.
void check_basis(const Drafts& drafts, catalogue::Troubles& troubles);
// Registers, duties, reports and steps name articles of this city alone.
void give_own_basis(Drafts& drafts);

} // namespace pendopo::governance
