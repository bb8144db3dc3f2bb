#include "duties/office_letter.hpp"

#include "duties/say_duty.hpp"
#include "duties/within_a_sentence.hpp"
#include "platform/text/translate.hpp"

#include <array>

namespace pendopo::duties {

// In the order of the enumeration.
constexpr std::array<std::string_view, 3> letter_words{"waiting", "signed", "declined"};

std::string_view word(LetterState state)
{
    return letter_words[static_cast<std::size_t>(state)];
}

static OfficeLetter letter_of(const db::Row& row)
{
    OfficeLetter letter;
    letter.id = row.integer("id");
    letter.year = static_cast<int>(row.integer("year"));
    letter.number = static_cast<int>(row.integer("number"));
    letter.obligation_id = row.optional_integer("obligation_id").value_or(0);
    letter.owner = owner_of(row.text("owner_kind"), row.text("owner")).value();
    letter.recipient = row.text("recipient");
    letter.subject = row.text("subject");
    letter.content = row.text("content");
    letter.basis = row.text("basis");
    const auto& state = row.text("state");
    letter.state = state == "waiting" ? LetterState::waiting : state == "signed" ? LetterState::signed_ : LetterState::declined;
    letter.version = static_cast<int>(row.integer("version"));
    letter.chain = row.text("chain");
    letter.written_at = row.instant("written_at");
    letter.written_on = row.date("written_on");
    letter.decided_at = row.optional_instant("decided_at");
    letter.decided_name = row.text_or("decided_name", "");
    letter.acting_for = row.text("acting_for");
    letter.reason = row.text("reason");
    return letter;
}

static std::vector<OfficeLetter> letters_in(const db::Rows& rows)
{
    std::vector<OfficeLetter> letters;
    for (const auto& row : rows)
        letters.push_back(letter_of(row));
    return letters;
}

// Kotamobagu 2017 Pasal 37 ayat (3): who does not report is reprimanded in writing.
OfficeLetter draft_reprimand(const Workplace& place, const governance::Duty& duty, const Obligation& obligation,
    std::int64_t id, Instant now)
{
    const auto words = [](const Message& message) { return text::translate(Language::indonesian, message); };
    const auto owner = name_of(place.city, obligation.owner);
    OfficeLetter letter;
    letter.id = id;
    letter.obligation_id = obligation.id;
    letter.owner = obligation.owner;
    // Not every agency is led by a head: some by a secretary, an inspector, a director.
    letter.recipient = words(say("Pimpinan {0}", owner));
    letter.subject = words(say("Teguran: {0}", duty.name));
    letter.basis = place.city.regulation_word.indonesian + " " + basis_here(place, duty);
    letter.content
        = words(say("Menurut {0}, {1} wajib memenuhi “{2}” untuk {3}, paling lambat {4}.", letter.basis, owner, duty.name,
              within_a_sentence(period_in_words(duty.when, obligation.term).indonesian), date_in_words(obligation.term.due_on)))
        + "\n" + words(say("Sampai {0} kewajiban itu belum dipenuhi.", date_in_words(place.today(now)))) + "\n"
        + words(say("Kami minta Saudara memenuhinya segera dan mengirim buktinya melalui {0}. Bila ada halangan, sampaikan "
                    "kepada kami secara tertulis.",
            place.city.portal));
    letter.written_at = now;
    letter.written_on = place.today(now);
    letter.year = letter.written_on.year();
    return letter;
}

OfficeLetter write_letter(audit::Act& act, OfficeLetter letter)
{
    static const auto& next_number = db::query("duties/next_letter_number");
    static const auto& insert_letter = db::query("duties/insert_letter");
    letter.number = static_cast<int>(act.row(next_number, {{"year", letter.year}}).value().integer("last_number"));
    act.run(insert_letter,
        {{"id", letter.id}, {"year", letter.year}, {"number", letter.number}, {"obligation_id", letter.obligation_id},
            {"owner_kind", word(letter.owner.kind)}, {"owner", letter.owner.key}, {"recipient", letter.recipient},
            {"subject", letter.subject}, {"content", letter.content}, {"basis", letter.basis}, {"now", letter.written_at},
            {"written_on", letter.written_on}});
    return letter;
}

std::optional<OfficeLetter> find_letter(db::Reader& reader, std::int64_t id)
{
    static const auto& find = db::query("duties/find_letter");
    const auto row = reader.row(find, {{"id", id}});
    return row ? std::optional(letter_of(*row)) : std::nullopt;
}

std::vector<OfficeLetter> letters_of(db::Reader& reader, std::int64_t obligation_id)
{
    static const auto& query = db::query("duties/letters_of_obligation");
    return letters_in(reader.rows(query, {{"obligation_id", obligation_id}}));
}

std::vector<OfficeLetter> waiting_letters(db::Reader& reader, int most)
{
    static const auto& query = db::query("duties/waiting_letters");
    return letters_in(reader.rows(query, {{"most", most}}));
}

std::vector<OfficeLetter> letters_of_year(db::Reader& reader, int year)
{
    static const auto& query = db::query("duties/letters_of_year");
    return letters_in(reader.rows(query, {{"year", year}}));
}

} // namespace pendopo::duties
