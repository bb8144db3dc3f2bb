// The columns of a register's table: what every entry has, then its fields. Found again by key or by title in either language.
#pragma once
#include "registers/exchange/choice_words.hpp"
#include "registers/workplace.hpp"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace pendopo::registers::exchange {

struct Column {
    enum class Kind { id, version, number, owner, state, classification, field } kind = Kind::field;
    std::string key; // of the field; "_id", "_versi" … for the others
    const catalogue::Field* field = nullptr;
    Message title;
    ChoiceWords choices; // of owners, states, classifications, and fields with choices
};

class Columns {
public:
    Columns(const catalogue::City& city, const Register& of);
    Columns(const Columns&) = delete;
    Columns& operator=(const Columns&) = delete;

    const std::deque<Column>& all() const { return m_all; }
    // Null when the register has no such column.
    const Column* find(const std::string& title_or_key) const;
    const Column* find_field(const std::string& field) const;
    std::string title(const Column& column, Language language) const;

private:
    void add(Column column);
    std::deque<Column> m_all;
    std::map<std::string, const Column*> m_by_word; // by folded titles
};

} // namespace pendopo::registers::exchange
