#include "governance/references.hpp"

#include "catalogue/map_reader.hpp"
#include "platform/text/both_languages.hpp"

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

Bilingual of(const std::string& key, const Bilingual& where)
{
    return text::in_both(say("'{0}' pada {1}", key, where));
}

void References::role(const Spot& spot, const Bilingual& where, const std::string& key) const
{
    if (!key.empty() && !m_drafts.city().role(key))
        add(spot,
            say("seharusnya peran dari common/roles.yaml untuk {0}: salah satu dari {1}; yang tertulis '{2}'", where,
                keys_of(m_drafts.city().roles), key));
}

void References::roles(const Spot& spot, const Bilingual& where, const std::vector<std::string>& keys) const
{
    for (const auto& key : keys)
        role(spot, where, key);
}

void References::unit(const Spot& spot, const Bilingual& where, const std::string& key) const
{
    if (!key.empty() && !m_drafts.city().unit(key))
        add(spot,
            say("seharusnya bidang dari organisation.yaml untuk {0}: salah satu dari {1}; yang tertulis '{2}'", where,
                keys_of(m_drafts.city().units), key));
}

void References::agency(const Spot& spot, const Bilingual& where, const std::string& key) const
{
    if (!key.empty() && !m_drafts.city().agency(key))
        add(spot,
            say("seharusnya perangkat daerah dari organisation.yaml untuk {0}: salah satu dari {1}; yang tertulis "
                "'{2}'",
                where, keys_of(m_drafts.city().agencies), key));
}

const Register* References::entry_register(const Spot& spot, const Bilingual& where, const std::string& key) const
{
    const auto* found = find_draft(m_drafts.registers, key);
    if (!found && !key.empty())
        add(spot, say("seharusnya register yang ada di daerah ini untuk {0}; yang tertulis '{1}'", where, key));
    return found;
}

void References::duty(const Spot& spot, const Bilingual& where, const std::string& key) const
{
    if (!key.empty() && !find_draft(m_drafts.duties, key))
        add(spot, say("seharusnya kewajiban yang ada di daerah ini untuk {0}; yang tertulis '{1}'", where, key));
}

void References::report(const Spot& spot, const Bilingual& where, const std::string& key) const
{
    if (!key.empty() && !find_draft(m_drafts.reports, key))
        add(spot, say("seharusnya laporan yang dibuat daerah ini untuk {0}; yang tertulis '{1}'", where, key));
}

void References::instrument(const Spot& spot, const Bilingual& where, const std::string& key) const
{
    if (!key.empty() && !find_draft(m_drafts.instruments, key))
        add(spot, say("seharusnya instrumen dari 'measures' daerah ini untuk {0}; yang tertulis '{1}'", where, key));
}

void References::service(const Spot& spot, const Bilingual& where, const std::string& key) const
{
    if (!key.empty() && key != "all" && !m_drafts.catalogue.service(key))
        add(spot, say("seharusnya layanan yang ada di daerah ini untuk {0}, atau all; yang tertulis '{1}'", where, key));
}

const catalogue::Field* References::field(const Spot& spot, const Bilingual& where, const Register& in, const std::string& key,
    const std::vector<std::string_view>& types) const
{
    const auto* found = in.field(key);
    if (key.empty() || (found && found->type.empty()))
        return found;
    if (!found)
        add(spot, say("seharusnya kunci isian register '{0}' dalam {1}; yang tertulis '{2}'", in.key, where, key));
    else if (!types.empty() && std::find(types.begin(), types.end(), found->type) == types.end())
        add(spot,
            say("seharusnya isian berjenis {0} dalam {1}; '{2}' berjenis {3}", catalogue::joined(types), where, key,
                found->type));
    return found;
}

void References::fields(const Spot& spot, const Bilingual& where, const Register& in, const std::vector<std::string>& keys,
    const std::vector<std::string_view>& types) const
{
    for (const auto& key : keys)
        field(spot, where, in, key, types);
}

void References::state(const Spot& spot, const Bilingual& where, const Register& in, const std::string& key) const
{
    if (!key.empty() && !in.state(key))
        add(spot,
            say("seharusnya keadaan register '{0}' dalam {1}: salah satu dari {2}; yang tertulis '{3}'", in.key, where,
                keys_of(in.states), key));
}

void References::states(const Spot& spot, const Bilingual& where, const Register& in,
    const std::vector<std::string>& keys) const
{
    for (const auto& key : keys)
        state(spot, where, in, key);
}

void References::value(const Spot& spot, const Bilingual& where, const catalogue::Field& of, const std::string& value) const
{
    // Options from a source are another city's on another day.
    if (of.options.empty() || !of.source.empty())
        return;
    std::vector<std::string_view> values;
    for (const auto& option : of.options)
        values.push_back(option.value);
    if (std::find(values.begin(), values.end(), value) == values.end())
        add(spot,
            say("seharusnya salah satu pilihan '{0}' dalam {1}: {2}; yang tertulis '{3}'", of.key, where,
                catalogue::joined(values), value));
}

void References::condition(const Spot& spot, const Bilingual& where, const Register& in, const Where& condition) const
{
    // What the index of values holds.
    static const std::vector<std::string_view> types{"choice", "choices", "yes_no", "place", "agency", "unit", "resource",
        "year", "entry", "entries", "request", "date"};
    for (const auto& [key, values] : condition)
        if (const auto* found = field(spot, where, in, key, types))
            for (const auto& one : values)
                value(spot, where, *found, one);
}

void References::looked_up(const Spot& spot, const Bilingual& where, const Register& in, const Where& asked,
    std::size_t besides) const
{
    constexpr std::size_t most = 4;
    condition(spot, where, in, asked);
    const auto several = std::count_if(asked.begin(), asked.end(), [](const OneOf& one) { return one.values.size() > 1; });
    if (several > 1)
        add(spot, say("seharusnya paling banyak satu isian dengan beberapa nilai dalam 'where' pada {0}", where));
    if (asked.size() + besides > most)
        add(spot,
            say("seharusnya isian dalam 'where', 'owner', dan 'none_lacks' pada {0} seluruhnya paling banyak 4; yang "
                "tertulis {1}",
                where, std::to_string(asked.size() + besides)));
}

} // namespace pendopo::governance
