// What a reminder says in a letter, as it stands when the letter is written: what, by when, how that was counted, and where.
#pragma once
#include "duties/reminder.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::duties {

struct LetterLine {
    Bilingual title;
    std::vector<Message> sentences;
    std::string path; // where it leads: "/kewajiban/12"
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

private:
    std::optional<LetterLine> of_obligation(const Reminder& reminder) const;
    std::optional<LetterLine> of_entry(const Reminder& reminder) const;
    std::optional<LetterLine> of_letter(const Reminder& reminder) const;

    db::Reader& m_reader;
    const Workplace& m_place;
    std::int64_t m_person;
    Date m_today;
};

} // namespace pendopo::duties
