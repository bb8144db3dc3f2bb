// Answers the catalogue's questions about entries from the database, as one act sees it.
#pragma once
#include "catalogue/entry_finder.hpp"
#include "registers/workplace.hpp"

namespace pendopo::registers {

class DatabaseFinder : public catalogue::EntryFinder {
public:
    // `entry_id`: the one that is being checked, which never counts; 0 for a new one.
    DatabaseFinder(db::Reader& reader, const Register& of, std::string owner, std::int64_t entry_id)
        : m_reader(reader), m_of(of), m_owner(std::move(owner)), m_entry_id(entry_id)
    {
    }
    std::string owner() const override { return m_owner; }
    bool exists(std::string_view entry_register, std::int64_t id) const override;
    bool request_exists(std::string_view number) const override;
    std::optional<std::string> overlapping(std::string_view field, std::string_view range,
        const std::vector<std::string>& states) const override;
    std::optional<std::string> holding(std::string_view entry_register, std::string_view field,
        std::string_view range) const override;
    std::optional<std::string> of_same_owner(std::string_view field, const Value& value) const override;
    std::optional<std::string> twin(std::string_view entry_register, std::string_view field, std::string_view words,
        const std::vector<std::pair<std::string, std::string>>& where) const override;

private:
    db::Reader& m_reader;
    const Register& m_of;
    std::string m_owner;
    std::int64_t m_entry_id;
};

// Whether checking an entry of this register asks the database at all.
bool asks_database(const Register& of);
// Two acts that ask what the other is about to write must not run side by side: takes the register's lock until the act
// is over. Nothing where no check needs it.
void lock_register(db::Writer& writer, const Register& of);

} // namespace pendopo::registers
