#include "duties/daily_letter.hpp"

#include "duties/duty_letter.hpp"
#include "duties/group_lines.hpp"
#include "duties/say_duty.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties {

namespace {

constexpr std::size_t most_lines = 25;
constexpr std::size_t most_read = 500; // what waits beyond is only counted

using Kind = Reminder::Kind;

std::string count_of(std::size_t count)
{
    return std::to_string(count);
}

Message heading_of(Kind kind, std::size_t count)
{
    const auto number = count_of(count);
    switch (kind) {
    case Kind::late:
        return say("Terlambat: {0}", number);
    case Kind::before:
        return say("Segera jatuh tempo: {0}", number);
    case Kind::date:
        return say("Tanggal pada entri register: {0}", number);
    case Kind::check:
        return say("Bukti yang menunggu pemeriksaan Anda: {0}", number);
    case Kind::nobody:
        return say("Belum ada yang bertanggung jawab");
    case Kind::sign:
        return say("Surat teguran yang menunggu tanda tangan Anda: {0}", number);
    case Kind::escalate:
        return say("Terlambat, dan perlu langkah Anda: {0}", number);
    }
    throw Bug("every kind of line has its heading");
}

// What came due while it waited is late by now.
Kind kind_on(const Reminder& reminder, Date today)
{
    return reminder.kind == Kind::before && reminder.due_on < today ? Kind::late : reminder.kind;
}

LetterPart part_of(const LetterLines& lines, const std::vector<Reminder>& reminders, Kind kind)
{
    std::vector<LetterLine> read;
    std::vector<Owner> owners;
    std::size_t unread = 0;
    for (const auto& reminder : reminders) {
        if (kind_on(reminder, lines.today()) != kind)
            continue;
        if (kind == Kind::nobody) {
            if (const auto owner = owner_in(reminder.detail))
                owners.push_back(*owner);
        } else if (read.size() == most_read) {
            ++unread;
        } else if (auto line = lines.read(reminder)) {
            read.push_back(*std::move(line));
        }
    }
    if (!owners.empty())
        read.push_back(lines.nobody(owners));
    LetterPart part;
    part.lines = group_lines(std::move(read));
    part.beyond = unread;
    for (; part.lines.size() > most_lines; part.lines.pop_back())
        part.beyond += part.lines.back().covers;
    part.count = part.beyond;
    for (const auto& line : part.lines)
        part.count += line.covers;
    part.heading = heading_of(kind, part.count);
    return part;
}

DailyLetter letter_of(const LetterLines& lines, const std::vector<Reminder>& reminders, std::initializer_list<Kind> kinds)
{
    DailyLetter letter;
    for (const auto kind : kinds) {
        auto part = part_of(lines, reminders, kind);
        if (part.lines.empty())
            continue;
        letter.count += part.count;
        if (kind == Kind::late)
            letter.late = part.count;
        letter.parts.push_back(std::move(part));
    }
    return letter;
}

Message subject_of(const DailyLetter& letter)
{
    const auto& only = letter.parts.front().lines.front().title;
    if (letter.calls)
        return letter.count == 1 ? say("1 hal perlu langkah Anda: {0}", only)
                                 : say("{0} hal perlu langkah Anda", count_of(letter.count));
    if (letter.count == 1)
        return letter.late == 1 ? say("1 hal menunggu Anda, terlambat: {0}", only) : say("1 hal menunggu Anda: {0}", only);
    if (letter.late == letter.count)
        return say("{0} hal menunggu Anda, semuanya terlambat", count_of(letter.count));
    if (letter.late > 0)
        return say("{0} hal menunggu Anda, {1} di antaranya terlambat", count_of(letter.count), count_of(letter.late));
    return say("{0} hal menunggu Anda", count_of(letter.count));
}

} // namespace

DailyLetter letter_of_day(const LetterLines& lines, const std::vector<Reminder>& reminders)
{
    return letter_of(lines, reminders, {Kind::late, Kind::before, Kind::date, Kind::check, Kind::nobody});
}

DailyLetter letter_that_calls(const LetterLines& lines, const std::vector<Reminder>& reminders)
{
    auto letter = letter_of(lines, reminders, {Kind::sign, Kind::escalate});
    letter.calls = true;
    return letter;
}

outbox::PromisedMail write_out(const Workplace& place, const Addressee& person, const DailyLetter& letter, Date today,
    std::int64_t id)
{
    const auto language = person.language;
    const auto words = [&](const Message& message) { return text::translate(language, message); };
    const Bilingual day{text::long_date(Language::indonesian, today), text::long_date(Language::english, today)};
    auto body = words(say("Yth. {0},", person.name)) + "\n\n"
        + words(
            letter.calls ? say(
                "Ini yang perlu langkah Anda pada {0}. Hubungi yang bersangkutan, atau putuskan di halaman yang ditunjuk.", day)
                         : say("Ini yang menunggu Anda di {0} pada {1}.", place.city.portal, day))
        + "\n";
    int number = 0;
    for (const auto& part : letter.parts) {
        body += "\n" + words(part.heading) + "\n";
        for (const auto& line : part.lines) {
            body += "\n" + std::to_string(++number) + ". " + line.title.in(language) + "\n  ";
            for (const auto& sentence : line.sentences)
                body += " " + words(sentence);
            body += "\n   " + place.public_address + line.path + "\n";
        }
        if (part.beyond > 0)
            body += "\n" + words(say("Dan {0} lagi.", count_of(part.beyond))) + "\n";
    }
    body
        += "\n" + words(say("Semua kewajiban Anda:")) + "\n" + place.public_address + "/kewajiban\n" + closing(place, language);
    return {id, person.email, words(subject_of(letter)), body};
}

} // namespace pendopo::duties
