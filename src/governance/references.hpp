// References from one definition to another, and what is said when nothing stands behind them. `where` is what names
// the thing: "'who' of step 'setujui'".
#pragma once
#include "governance/drafts.hpp"

#include <string>
#include <vector>

namespace pendopo::governance {

// "'keep' of field 'nama'".
Bilingual of(const std::string& key, const Bilingual& where);

class References {
public:
    References(const Drafts& drafts, catalogue::Troubles& troubles) : m_drafts(drafts), m_troubles(troubles) {}

    void role(const Spot& spot, const Bilingual& where, const std::string& key) const;
    void roles(const Spot& spot, const Bilingual& where, const std::vector<std::string>& keys) const;
    void unit(const Spot& spot, const Bilingual& where, const std::string& key) const;
    void agency(const Spot& spot, const Bilingual& where, const std::string& key) const;
    // Null after a trouble, or when the key is empty (that was told when it was read).
    const Register* entry_register(const Spot& spot, const Bilingual& where, const std::string& key) const;
    void duty(const Spot& spot, const Bilingual& where, const std::string& key) const;
    void report(const Spot& spot, const Bilingual& where, const std::string& key) const;
    void instrument(const Spot& spot, const Bilingual& where, const std::string& key) const;
    void service(const Spot& spot, const Bilingual& where, const std::string& key) const;
    // Of a register. An empty list of types allows all.
    const catalogue::Field* field(const Spot& spot, const Bilingual& where, const Register& in, const std::string& key,
        const std::vector<std::string_view>& types = {}) const;
    void fields(const Spot& spot, const Bilingual& where, const Register& in, const std::vector<std::string>& keys,
        const std::vector<std::string_view>& types = {}) const;
    void state(const Spot& spot, const Bilingual& where, const Register& in, const std::string& key) const;
    void states(const Spot& spot, const Bilingual& where, const Register& in, const std::vector<std::string>& keys) const;
    // `where: {field: value}`: the fields, and the values of those with options of their own.
    void condition(const Spot& spot, const Bilingual& where, const Register& in, const Where& condition) const;
    // The same, where it is looked up in the database: few enough fields, and one of them at most with several values.
    void looked_up(const Spot& spot, const Bilingual& where, const Register& in, const Where& condition,
        std::size_t besides = 0) const;
    // A binding of an article.
    void binding(const Binding& binding, const Bilingual& where) const;

    void add(const Spot& spot, const Message& expected) const { m_troubles.add(spot, expected); }

private:
    void access(const Binding& binding, const Bilingual& where) const;
    void entries(const Binding& binding, const Bilingual& where) const;
    void value(const Spot& spot, const Bilingual& where, const catalogue::Field& of, const std::string& value) const;
    void owner_of_entries(const Binding& binding, const Bilingual& where, const Register& in) const;
    void all_of_them(const Binding& binding, const Bilingual& where, const Register& in) const;
    const Drafts& m_drafts;
    catalogue::Troubles& m_troubles;
};

} // namespace pendopo::governance
