#include "duties/say_duty.hpp"

#include "base/invariant.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"

#include <array>

namespace pendopo::duties {

namespace {

using governance::After;
using governance::EveryPeriod;

Bilingual both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

Bilingual month_of(Date date)
{
    const auto cut = [&](Language language) {
        const auto words = text::plain_date(language, date);
        return words.substr(words.find(' ') + 1);
    };
    return {cut(Language::indonesian), cut(Language::english)};
}

std::string roman(unsigned number)
{
    static constexpr std::array<const char*, 5> numerals{"", "I", "II", "III", "IV"};
    return numerals[number];
}

Bilingual amount_of(const After& after)
{
    const auto counted = after.count == After::Count::working_days ? text::Counted::working_days
        : after.count == After::Count::hours                       ? text::Counted::hours
                                                                    : text::Counted::days;
    return text::amount(after.number, counted);
}

struct Counting {
    const Term& term;
    const std::optional<Date>& cause_date;

    Message after_end(const After& due) const
    {
        if (due.number == 0)
            return say("Jatuh tempo pada akhir masa itu, {0}.", date_in_words(term.due_on));
        return say("Jatuh tempo {0} setelah masa itu berakhir pada {1}.", amount_of(due), date_in_words(term.last));
    }
    Message operator()(const EveryPeriod& every) const
    {
        return every.on ? say("Jatuh tempo setiap tahun pada tanggal yang sama: {0}.", date_in_words(term.due_on)) : after_end(every.due);
    }
    Message operator()(const governance::EveryWorkingDay&) const
    {
        return say("Jatuh tempo setiap hari kerja, pada akhir hari itu.");
    }
    Message operator()(const governance::EveryYears& every) const { return after_end(every.due); }
    Message operator()(const governance::AfterState& after) const
    {
        if (after.due.number == 0)
            return say("Jatuh tempo seketika, pada {0}.", date_in_words(term.first));
        return say("Jatuh tempo {0} setelah kejadian pada {1}.", amount_of(after.due), date_in_words(term.first));
    }
    Message operator()(const governance::BeforeDate& before) const
    {
        return say("Jatuh tempo {0} sebelum {1}.", text::amount(before.days, text::Counted::days),
            date_in_words(cause_date.value_or(term.last)));
    }
    Message operator()(const governance::Once&) const { return say("Satu kali saja, paling lambat {0}.", date_in_words(term.due_on)); }
};

} // namespace

Message say_state(State state)
{
    switch (state) {
    case State::open: return say("Belum dipenuhi");
    case State::submitted: return say("Menunggu diperiksa");
    case State::fulfilled: return say("Sudah dipenuhi");
    case State::waived: return say("Dibebaskan");
    case State::cancelled: return say("Tidak berlaku lagi");
    }
    throw Bug("every state has its words");
}

Bilingual state_in_words(State state)
{
    switch (state) {
    case State::open: return both(say("belum dipenuhi"));
    case State::submitted: return both(say("menunggu diperiksa"));
    case State::fulfilled: return both(say("sudah dipenuhi"));
    case State::waived: return both(say("dibebaskan"));
    case State::cancelled: return both(say("tidak berlaku lagi"));
    }
    throw Bug("every state has its words");
}

Bilingual date_in_words(Date date)
{
    return {text::plain_date(Language::indonesian, date), text::plain_date(Language::english, date)};
}

Bilingual period_in_words(const governance::When& when, const Term& term)
{
    const auto year = std::to_string(term.first.year());
    if (const auto* every = std::get_if<EveryPeriod>(&when))
        switch (every->length) {
        case EveryPeriod::Length::year: return both(say("Tahun {0}", year));
        case EveryPeriod::Length::half_year: return both(say("Semester {0} {1}", roman((term.first.month() + 5) / 6), year));
        case EveryPeriod::Length::quarter: return both(say("Triwulan {0} {1}", roman((term.first.month() + 2) / 3), year));
        case EveryPeriod::Length::month: return month_of(term.first);
        case EveryPeriod::Length::week: break;
        }
    if (term.first == term.last)
        return date_in_words(term.first);
    return both(say("{0} sampai {1}", date_in_words(term.first), date_in_words(term.last)));
}

Message counting_in_words(const governance::Duty& duty, const Term& term, const std::optional<Date>& cause_date)
{
    return std::visit(Counting{term, cause_date}, duty.when);
}

Message evidence_in_words(const governance::Evidence& evidence)
{
    switch (evidence.kind) {
    case governance::Evidence::Kind::confirmation: return say("Pernyataan Anda, dengan catatan tentang apa yang dilakukan.");
    case governance::Evidence::Kind::file: return say("Berkas: {0}.", evidence.label);
    case governance::Evidence::Kind::entry: return say("Entri register yang dibuat atau dinyatakan benar pada masa itu.");
    case governance::Evidence::Kind::report: return say("Nomor laporan yang sudah dikirim.");
    }
    throw Bug("every kind of evidence has its words");
}

} // namespace pendopo::duties
