#include "governance/arrangements.hpp"

#include "catalogue/read_city.hpp"
#include "governance/drafts.hpp"
#include "governance/read_duties.hpp"
#include "governance/read_instruments.hpp"
#include "governance/read_registers.hpp"
#include "governance/read_regulations.hpp"

#include <algorithm>
#include <tuple>

namespace pendopo::governance {

// What an instrument shared by cities names for evidence, and this city does not have, is no evidence here; what no
// city can have is a trouble.
static void forget_others(const catalogue::DataFolder& data, Drafts& drafts)
{
    const auto elsewhere = [&](const Binding& binding) {
        const auto& [has, folder] = [&]() -> std::pair<bool, std::string> {
            switch (binding.kind) {
            case Binding::Kind::entries:
                return {find_draft(drafts.registers, binding.key) != nullptr, "registers"};
            case Binding::Kind::duty:
                return {find_draft(drafts.duties, binding.key) != nullptr, "duties"};
            case Binding::Kind::report:
                return {find_draft(drafts.reports, binding.key) != nullptr, "reports"};
            case Binding::Kind::service:
                return {drafts.catalogue.service(binding.key) != nullptr, "services"};
            default:
                return {true, {}};
            }
        }();
        return !has && data.has("common/" + folder + "/" + binding.key + ".yaml");
    };
    for (auto& draft : drafts.instruments)
        for (auto& indicator : draft.made.indicators)
            std::erase_if(indicator.served_by, elsewhere);
}

// The catalogue has read and checked the rest of these files.
static std::vector<ServiceArticle> read_service_articles(const catalogue::DataFolder& data, const catalogue::City& city)
{
    std::vector<ServiceArticle> all;
    for (const auto& file : data.files(catalogue::city_folder(city.key) + "/services", ".yaml"))
        if (const auto map = data.read(file); map.has("article"))
            all.push_back({{file, map["article"].line()}, map.text_or("article")});
    return all;
}

Drafts read_drafts(const catalogue::DataFolder& data, const catalogue::Catalogue& catalogue)
{
    const auto& city = catalogue.city();
    auto lists = read_lists(data, city.key);
    Drafts drafts{catalogue, lists, read_groups(data, city.key), read_registers(data, city, lists.registers),
        read_duties(data, city, lists.duties), read_regulations(data, city), read_instruments(data, city, lists.measures),
        read_reports(data, city, lists.reports), read_service_articles(data, city)};
    forget_others(data, drafts);
    return drafts;
}

static Drafts read_and_check(const catalogue::DataFolder& data, const catalogue::Catalogue& catalogue)
{
    const auto words = catalogue::read_shared_words(data, catalogue.city().key);
    auto drafts = read_drafts({data.path, data.troubles, &words}, catalogue);
    for (const auto check : {check_registers, check_duties, check_regulations, check_instruments, check_reports, check_basis})
        check(drafts, *data.troubles);
    return drafts;
}

template <class T>
static std::deque<T> made_of(std::deque<Draft<T>>& drafts)
{
    std::deque<T> all;
    for (auto& draft : drafts)
        all.push_back(std::move(draft.made));
    return all;
}

static void put_in_order(std::deque<Register>& registers, const std::vector<Group>& groups)
{
    const auto place = [&](const Register& one) {
        const auto group
            = std::find_if(groups.begin(), groups.end(), [&](const Group& other) { return other.key == one.group; });
        return std::tuple(group - groups.begin(), one.order, one.key);
    };
    std::stable_sort(registers.begin(), registers.end(),
        [&](const Register& a, const Register& b) { return place(a) < place(b); });
}

// Each register knows what articles ask of all its entries.
static void tell_what_is_needed(const std::deque<Draft<Regulation>>& regulations, std::deque<Register>& registers)
{
    for (const auto& draft : regulations)
        for (const auto& article : draft.made.articles)
            for (const auto& binding : article.served_by)
                for (auto& one : registers)
                    if (binding.none_lacks && one.key == binding.key)
                        one.needed.insert(binding.none_lacks->key());
}

Arrangements Arrangements::read(const std::string& data_folder, const catalogue::Catalogue& catalogue)
{
    catalogue::Troubles troubles;
    auto drafts = read_and_check({data_folder, &troubles}, catalogue);
    if (!troubles.empty())
        throw FileTroubleError(troubles.sorted().front());
    give_own_basis(drafts);
    Arrangements made;
    made.m_groups = std::move(drafts.groups);
    made.m_registers = made_of(drafts.registers);
    put_in_order(made.m_registers, made.m_groups);
    tell_what_is_needed(drafts.regulations, made.m_registers);
    made.m_duties = made_of(drafts.duties);
    made.m_regulations = made_of(drafts.regulations);
    made.m_instruments = made_of(drafts.instruments);
    made.m_reports = made_of(drafts.reports);
    for (const auto& [year, instrument] : drafts.lists.measures)
        made.m_measures[year] = instrument.key;
    return made;
}

std::vector<FileTrouble> check_arrangements(const std::string& data_folder, const catalogue::Catalogue& catalogue)
{
    catalogue::Troubles troubles;
    read_and_check({data_folder, &troubles}, catalogue);
    return troubles.sorted();
}

} // namespace pendopo::governance
