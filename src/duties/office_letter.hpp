// A letter that the head signs: a reprimand for what is late (Kotamobagu 2017 Pasal 37 ayat (3)). Its number is gapless
// within a year and given when it is written; signed or declined, it stays in the record.
#pragma once
#include "audit/write.hpp"
#include "duties/obligation.hpp"
#include "duties/workplace.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::duties {

enum class LetterState { waiting, signed_, declined };
std::string_view word(LetterState state);

struct OfficeLetter {
    std::int64_t id = 0;
    int year = 0, number = 0;
    std::int64_t obligation_id = 0;
    Owner owner;
    std::string recipient, subject, content, basis; // in the language of the office, as it was written
    LetterState state = LetterState::waiting;
    int version = 0;
    std::string chain;
    Instant written_at;
    Date written_on;
    std::optional<Instant> decided_at;
    std::string decided_name, acting_for, reason;
    int told = 0; // people for whom a mail leaves, as it is signed

    std::string label() const { return std::to_string(number) + "/" + std::to_string(year); }
};

// The letter as it is about to be written; the number comes with write_letter.
OfficeLetter draft_reprimand(const Workplace& place, const governance::Duty& duty, const Obligation& obligation,
    std::int64_t id, Instant now);
// Inside the act that reprimands: gives it its number and lays it before the head. Its event is the obligation's.
OfficeLetter write_letter(audit::Act& act, OfficeLetter letter);

std::optional<OfficeLetter> find_letter(db::Reader& reader, std::int64_t id);
std::vector<OfficeLetter> letters_of(db::Reader& reader, std::int64_t obligation_id);
// Waiting for the head, oldest first.
std::vector<OfficeLetter> waiting_letters(db::Reader& reader, int most = 100);
// All of a year, by number.
std::vector<OfficeLetter> letters_of_year(db::Reader& reader, int year);

} // namespace pendopo::duties
