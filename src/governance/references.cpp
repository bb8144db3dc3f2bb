#include "governance/references.hpp"

#include "catalogue/map_reader.hpp"

#include <algorithm>

namespace pendopo::governance {

template <class All>
static std::string keys_of(const All& all)
{
    std::vector<std::string_view> keys;
    keys.reserve(all.size());
    for (const auto& one : all)
        keys.push_back(one.key);
    return catalogue::joined(keys);
}

void References::role(const Spot& spot, const std::string& where, const std::string& key) const
{
    if (!key.empty() && !m_drafts.city().role(key))
        add(spot,
            "expected a role of common/roles.yaml for " + where + ": one of " + keys_of(m_drafts.city().roles)
                + "; found '" + key + "'");
}

void References::roles(const Spot& spot, const std::string& where, const std::vector<std::string>& keys) const
{
    for (const auto& key : keys)
        role(spot, where, key);
}

void References::unit(const Spot& spot, const std::string& where, const std::string& key) const
{
    if (!key.empty() && !m_drafts.city().unit(key))
        add(spot,
            "expected a unit of organisation.yaml for " + where + ": one of " + keys_of(m_drafts.city().units)
                + "; found '" + key + "'");
}

void References::agency(const Spot& spot, const std::string& where, const std::string& key) const
{
    if (!key.empty() && !m_drafts.city().agency(key))
        add(spot,
            "expected an agency of organisation.yaml for " + where + ": one of " + keys_of(m_drafts.city().agencies)
                + "; found '" + key + "'");
}

const Register* References::entry_register(const Spot& spot, const std::string& where, const std::string& key) const
{
    const auto* found = find_draft(m_drafts.registers, key);
    if (!found && !key.empty())
        add(spot, "expected a register that the city keeps for " + where + "; found '" + key + "'");
    return found;
}

void References::duty(const Spot& spot, const std::string& where, const std::string& key) const
{
    if (!key.empty() && !find_draft(m_drafts.duties, key))
        add(spot, "expected a duty that the city owes for " + where + "; found '" + key + "'");
}

void References::report(const Spot& spot, const std::string& where, const std::string& key) const
{
    if (!key.empty() && !find_draft(m_drafts.reports, key))
        add(spot, "expected a report that the city makes for " + where + "; found '" + key + "'");
}

void References::instrument(const Spot& spot, const std::string& where, const std::string& key) const
{
    if (!key.empty() && !find_draft(m_drafts.instruments, key))
        add(spot, "expected an instrument of the city's 'measures' for " + where + "; found '" + key + "'");
}

void References::service(const Spot& spot, const std::string& where, const std::string& key) const
{
    if (!key.empty() && key != "all" && !m_drafts.catalogue.service(key))
        add(spot, "expected a service that the city offers for " + where + ", or all; found '" + key + "'");
}

const catalogue::Field* References::field(const Spot& spot, const std::string& where, const Register& in,
    const std::string& key, const std::vector<std::string_view>& types) const
{
    const auto* found = in.field(key);
    if (key.empty() || (found && found->type.empty()))
        return found;
    if (!found)
        add(spot, "expected the key of a field of register '" + in.key + "' in " + where + "; found '" + key + "'");
    else if (!types.empty() && std::find(types.begin(), types.end(), found->type) == types.end())
        add(spot,
            "expected a field of type " + catalogue::joined(types) + " in " + where + "; '" + key + "' is "
                + found->type);
    return found;
}

void References::fields(const Spot& spot, const std::string& where, const Register& in,
    const std::vector<std::string>& keys, const std::vector<std::string_view>& types) const
{
    for (const auto& key : keys)
        field(spot, where, in, key, types);
}

void References::state(const Spot& spot, const std::string& where, const Register& in, const std::string& key) const
{
    if (!key.empty() && !in.state(key))
        add(spot,
            "expected a state of register '" + in.key + "' in " + where + ": one of " + keys_of(in.states) + "; found '"
                + key + "'");
}

void References::states(const Spot& spot, const std::string& where, const Register& in,
    const std::vector<std::string>& keys) const
{
    for (const auto& key : keys)
        state(spot, where, in, key);
}

void References::condition(const Spot& spot, const std::string& where, const Register& in,
    const std::vector<std::pair<std::string, std::string>>& condition) const
{
    for (const auto& [key, value] : condition) {
        const auto* found = field(spot, where, in, key);
        // Options from a source are another city's on another day.
        if (!found || found->options.empty() || !found->source.empty())
            continue;
        std::vector<std::string_view> values;
        for (const auto& option : found->options)
            values.push_back(option.value);
        if (std::find(values.begin(), values.end(), value) == values.end())
            add(spot,
                std::string("expected one of the options of '" + key + "' in ")
                    .append(where)
                    .append(": " + catalogue::joined(values) + "; found '" + value + "'"));
    }
}

} // namespace pendopo::governance
