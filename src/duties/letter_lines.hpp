// What a reminder says in a letter, as it stands when the letter is written: what, by when, how that was counted, and where.
#pragma once
#include "duties/obligation.hpp"
#include "duties/reminder.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::duties {

struct LetterLine {
    Bilingual title;
    std::vector<Message> sentences;
    std::string path;       // where it leads: "/kewajiban/12"
    std::size_t covers = 1; // how many things it tells
    // What it has in common with others: lines with the same key can be told as one (group_lines.hpp).
    struct Kin {
        std::string key;
        Bilingual title;  // of all of them
        Bilingual member; // what tells this one apart; empty: nothing does
        std::string path;
    } kin;
};

class LetterLines {
public:
    LetterLines(db::Reader& reader, const Workplace& place, std::int64_t person, Date today)
        : m_reader(reader), m_place(place), m_person(person), m_today(today)
    {
    }
    // Empty when there is nothing left to say: met, signed, moved or ended meanwhile. Not for `nobody`.
    std::optional<LetterLine> read(const Reminder& reminder) const;
    // All owners without anybody in charge, in one line.
    LetterLine nobody(const std::vector<Owner>& owners) const;
    Date today() const { return m_today; }

private:
    Bilingual occasion_of(const Obligation& obligation, const governance::Duty& duty) const;
    std::optional<LetterLine> of_obligation(const Reminder& reminder) const;
    std::optional<LetterLine> of_entry(const Reminder& reminder) const;
    LetterLine of_confirming(const Reminder& reminder, const governance::Register& of, const db::Row& row) const;
    std::optional<LetterLine> of_letter(const Reminder& reminder) const;

    db::Reader& m_reader;
    const Workplace& m_place;
    std::int64_t m_person;
    Date m_today;
};

} // namespace pendopo::duties
