#include "duties/letter_lines.hpp"

#include "duties/duty_letter.hpp"
#include "duties/evidence.hpp"
#include "duties/find_obligation.hpp"
#include "duties/group_lines.hpp"
#include "duties/office_letter.hpp"
#include "duties/say_duty.hpp"
#include "governance/arrangements.hpp"
#include "platform/text/amount.hpp"
#include "registers/find_entry.hpp"
#include "registers/workplace.hpp"

#include <algorithm>

namespace pendopo::duties {

namespace {

Message by_when(Date today, Date due_on)
{
    const auto day = date_in_words(due_on);
    const int left = today.days_until(due_on);
    if (left < 0)
        return say("Batasnya {0}, sudah lewat {1}.", day, text::amount(-left, text::Counted::days));
    if (left == 0)
        return say("Paling lambat hari ini, {0}.", day);
    if (left == 1)
        return say("Paling lambat besok, {0}.", day);
    return say("Paling lambat {0}, {1} lagi.", day, text::amount(left, text::Counted::days));
}

Message on_which_day(Date today, Date on)
{
    const auto day = date_in_words(on);
    const int left = today.days_until(on);
    if (left <= 0)
        return left == 0 ? say("Tanggalnya hari ini, {0}.", day)
                         : say("Tanggalnya {0}, sudah lewat {1}.", day, text::amount(-left, text::Counted::days));
    return left == 1 ? say("Tanggalnya besok, {0}.", day)
                     : say("Tanggalnya {0}, {1} lagi.", day, text::amount(left, text::Counted::days));
}

// What is restricted does not leave by mail: the letter names the number, or the kind of entry.
std::string name_of_entry(registers::Classification classification, const std::string& title, const std::string& number)
{
    return classification == registers::Classification::restricted ? number : title;
}

} // namespace

std::optional<LetterLine> LetterLines::read(const Reminder& reminder) const
{
    switch (reminder.kind) {
    case Reminder::Kind::date:
        return of_entry(reminder);
    case Reminder::Kind::sign:
        return of_letter(reminder);
    case Reminder::Kind::nobody:
        return std::nullopt;
    case Reminder::Kind::late:
    case Reminder::Kind::before:
    case Reminder::Kind::check:
    case Reminder::Kind::escalate:
        return of_obligation(reminder);
    }
    throw Bug("every reminder has its line");
}

// The period, or, where an entry causes it, what that is called.
Bilingual LetterLines::occasion_of(const Obligation& obligation, const governance::Duty& duty) const
{
    const auto entry = obligation.cause.entry ? registers::entry_by_id(m_reader, obligation.cause.entry) : std::nullopt;
    const auto name = entry ? name_of_entry(entry->classification, entry->title, entry->number) : std::string();
    return name.empty() ? period_in_words(duty.when, obligation.term) : Bilingual(name);
}

std::optional<LetterLine> LetterLines::of_obligation(const Reminder& reminder) const
{
    const auto obligation = obligation_by_id(m_reader, reminder.subject);
    const bool checks = reminder.kind == Reminder::Kind::check;
    if (!obligation || obligation->state != (checks ? State::submitted : State::open))
        return std::nullopt;
    const auto& duty = m_place.kept.of(m_reader, obligation->duty, obligation->duty_version);
    const auto owner = name_of(m_place.city, obligation->owner);
    const auto occasion = occasion_of(*obligation, duty);
    LetterLine line;
    line.title = in_both(say("{0} ({1}), {2}", duty.name, occasion, owner));
    line.path = address_of(*obligation);
    // What is owed day by day is told as one, whichever days they are.
    const bool daily = std::holds_alternative<governance::EveryWorkingDay>(duty.when)
        || std::holds_alternative<governance::EveryDay>(duty.when);
    line.kin = {duty.key + "|" + occasion.indonesian + "|" + obligation->term.due_on.iso(),
        in_both(say("{0} ({1})", duty.name, occasion)), owner,
        std::string("/kewajiban/semua?tampilan=") + (checks ? "submitted" : "open") + "&kewajiban=" + duty.key};
    if (daily)
        line.kin.key = duty.key, line.kin.title = duty.name;
    if (checks) {
        const auto evidence = evidence_of(m_reader, obligation->id);
        if (evidence.empty() || evidence.back().sent_by == m_person)
            return std::nullopt;
        const auto day = date_in_words(evidence.back().sent_at.date(m_place.city.zone.offset));
        line.sentences
            = {say("Dikirim {0} pada {1}.", evidence.back().sent_name, day), by_when(m_today, obligation->term.due_on)};
        line.kin.key += "|" + evidence.back().sent_name + "|" + day.indonesian;
        return line;
    }
    line.sentences
        = {by_when(m_today, obligation->term.due_on), counting_in_words(duty, obligation->term, obligation->cause.date),
            say("Dasarnya {0} {1}.", m_place.city.regulation_word, basis_here(m_place, duty))};
    return line;
}

std::optional<LetterLine> LetterLines::of_entry(const Reminder& reminder) const
{
    static const auto& date_of_entry = db::query("duties/date_of_entry");
    const auto row = m_reader.row(date_of_entry, {{"entry_id", reminder.subject}, {"field", reminder.detail}});
    const auto* of = row && m_place.registers ? m_place.registers->arrangements.entry_register(row->text("register")) : nullptr;
    if (!of || row->date("due_on") != reminder.due_on)
        return std::nullopt;
    if (reminder.detail == registers::confirm_key)
        return of_confirming(reminder, *of, *row);
    const auto due
        = std::find_if(of->due.begin(), of->due.end(), [&](const auto& one) { return one.field == reminder.detail; });
    const auto* field = of->field(reminder.detail);
    if (due == of->due.end() || !field)
        return std::nullopt;
    const auto classification
        = registers::classification_of(row->text("classification")).value_or(registers::Classification::restricted);
    const auto name = name_of_entry(classification, row->text("title"), row->text("number"));
    LetterLine line;
    line.title = name.empty() ? in_both(say("{0}: {1}", of->name, due->name))
                              : in_both(say("{0}, {1}: {2}", of->name, name, due->name));
    line.sentences.push_back(on_which_day(m_today, reminder.due_on));
    line.sentences.push_back(say("Menurut isian “{0}” pada entri itu.", field->label));
    line.path = "/register/" + of->key + "/" + std::to_string(reminder.subject);
    // Restricted entries that nothing tells apart.
    if (name.empty())
        line.kin = {of->key + "|" + reminder.detail + "|" + reminder.due_on.iso(), line.title, {}, "/register/" + of->key};
    return line;
}

// Entries made on one day fall due on one day: told as one.
LetterLine LetterLines::of_confirming(const Reminder& reminder, const governance::Register& of, const db::Row& row) const
{
    const auto classification
        = registers::classification_of(row.text("classification")).value_or(registers::Classification::restricted);
    const auto name = name_of_entry(classification, row.text("title"), row.text("number"));
    LetterLine line;
    const auto all = in_both(say("{0}: perlu dinyatakan masih benar", of.name));
    line.title = name.empty() ? all : in_both(say("{0}, {1}: perlu dinyatakan masih benar", of.name, name));
    line.sentences = {by_when(m_today, reminder.due_on),
        say("Isinya tidak diubah dan tidak dinyatakan benar selama {0}.",
            text::amount(of.confirm_months, text::Counted::months))};
    line.path = "/register/" + of.key + "/" + std::to_string(reminder.subject);
    line.kin
        = {of.key + "|" + reminder.detail + "|" + reminder.due_on.iso(), all, {}, "/register/" + of.key + "?tampilan=tempo"};
    return line;
}

std::optional<LetterLine> LetterLines::of_letter(const Reminder& reminder) const
{
    const auto letter = find_letter(m_reader, reminder.subject);
    if (!letter || letter->state != LetterState::waiting)
        return std::nullopt;
    LetterLine line;
    line.title = in_both(say("Surat Nomor {0} kepada {1}. {2}", letter->label(), letter->recipient, letter->subject));
    line.sentences.push_back(say("Menunggu di meja disposisi sejak {0}.", date_in_words(letter->written_on)));
    line.path = "/kewajiban/surat/" + std::to_string(letter->id);
    line.kin = {"letter|" + letter->subject + "|" + letter->written_on.iso(), letter->subject,
        letter->recipient + " (" + letter->label() + ")", "/disposisi"};
    return line;
}

LetterLine LetterLines::nobody(const std::vector<Owner>& owners) const
{
    std::vector<Bilingual> names;
    for (const auto& owner : owners)
        names.push_back(name_of(m_place.city, owner));
    LetterLine line;
    line.title = in_both(owners.size() == 1 ? say("{0} belum punya penanggung jawab", names.front())
                                            : say("{0} pihak belum punya penanggung jawab", std::to_string(owners.size())));
    if (owners.size() > 1)
        line.sentences.push_back(names_in_words(std::move(names)));
    line.sentences.push_back(say("Pengingat tentang kewajiban mereka tidak sampai kepada siapa pun. Minta orangnya ditunjuk, "
                                 "lalu minta administrator memberinya peran."));
    line.path = "/kewajiban#tanpa-pengelola";
    return line;
}

} // namespace pendopo::duties
