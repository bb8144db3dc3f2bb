#include "duties/say_duty.hpp"

#include "base/invariant.hpp"
#include "governance/arrangements.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "registers/workplace.hpp"

#include <algorithm>
#include <array>

namespace pendopo::duties {

Bilingual in_both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

namespace {

using governance::After;
using governance::EveryPeriod;

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

    // A due day that was no working day.
    bool moved(const After& due, Date from) const
    {
        return due.move_to_working_day && due.count == After::Count::days && term.due_on != from.plus_days(due.number);
    }
    Message after_end(const After& due) const
    {
        if (moved(due, term.last))
            return say("Jatuh tempo {0} setelah masa itu berakhir pada {1}; hari itu libur, jadi digeser ke {2}.",
                amount_of(due), date_in_words(term.last), date_in_words(term.due_on));
        if (due.number == 0)
            return say("Jatuh tempo pada akhir masa itu, {0}.", date_in_words(term.due_on));
        return say("Jatuh tempo {0} setelah masa itu berakhir pada {1}.", amount_of(due), date_in_words(term.last));
    }
    Message operator()(const EveryPeriod& every) const
    {
        if (!every.on)
            return after_end(every.due);
        const auto [month, day] = *every.on;
        const auto usual = Date::of(term.first.year(), static_cast<unsigned>(month), static_cast<unsigned>(day));
        if (usual && every.due.move_to_working_day && *usual != term.due_on)
            return say("Jatuh tempo setiap tahun pada tanggal yang sama, {0}; hari itu libur, jadi digeser ke {1}.",
                date_in_words(*usual), date_in_words(term.due_on));
        return say("Jatuh tempo setiap tahun pada tanggal yang sama: {0}.", date_in_words(term.due_on));
    }
    Message operator()(const governance::EveryWorkingDay&) const
    {
        return say("Jatuh tempo setiap hari kerja, pada akhir hari itu.");
    }
    Message operator()(const governance::EveryDay&) const { return say("Jatuh tempo setiap hari, juga pada hari libur."); }
    Message operator()(const governance::EveryYears& every) const { return after_end(every.due); }
    Message operator()(const governance::AfterState& after) const
    {
        if (after.due.number == 0)
            return say("Jatuh tempo seketika, pada {0}.", date_in_words(term.first));
        return say("Jatuh tempo {0} setelah kejadian pada {1}.", amount_of(after.due), date_in_words(term.first));
    }
    Message operator()(const governance::BeforeDate& before) const
    {
        if (before.days == 0)
            return say("Jatuh tempo pada tanggal yang tertulis di entri itu, {0}.",
                date_in_words(cause_date.value_or(term.last)));
        return say("Jatuh tempo {0} sebelum {1}.", text::amount(before.days, text::Counted::days),
            date_in_words(cause_date.value_or(term.last)));
    }
    Message operator()(const governance::Once&) const
    {
        return say("Satu kali saja, paling lambat {0}.", date_in_words(term.due_on));
    }
};

} // namespace

Message say_state(State state)
{
    switch (state) {
    case State::open:
        return say("Belum dipenuhi");
    case State::submitted:
        return say("Menunggu diperiksa");
    case State::fulfilled:
        return say("Sudah dipenuhi");
    case State::waived:
        return say("Dibebaskan");
    case State::cancelled:
        return say("Tidak berlaku lagi");
    }
    throw Bug("every state has its words");
}

Bilingual state_in_words(State state)
{
    switch (state) {
    case State::open:
        return in_both(say("belum dipenuhi"));
    case State::submitted:
        return in_both(say("menunggu diperiksa"));
    case State::fulfilled:
        return in_both(say("sudah dipenuhi"));
    case State::waived:
        return in_both(say("dibebaskan"));
    case State::cancelled:
        return in_both(say("tidak berlaku lagi"));
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
        case EveryPeriod::Length::year:
            return in_both(say("Tahun {0}", year));
        case EveryPeriod::Length::half_year:
            return in_both(say("Semester {0} {1}", roman((term.first.month() + 5) / 6), year));
        case EveryPeriod::Length::quarter:
            return in_both(say("Triwulan {0} {1}", roman((term.first.month() + 2) / 3), year));
        case EveryPeriod::Length::month:
            return month_of(term.first);
        case EveryPeriod::Length::week:
            break;
        }
    if (term.first == term.last)
        return date_in_words(term.first);
    return in_both(say("{0} sampai {1}", date_in_words(term.first), date_in_words(term.last)));
}

Message counting_in_words(const governance::Duty& duty, const Term& term, const std::optional<Date>& cause_date)
{
    return std::visit(Counting{term, cause_date}, duty.when);
}

std::string basis_here(const Workplace& place, const governance::Duty& duty)
{
    constexpr std::string_view between = "; ";
    if (!place.registers)
        return duty.basis;
    const auto is_ours = [&](std::string_view article) {
        const auto& all = place.registers->arrangements.regulations();
        return std::any_of(all.begin(), all.end(), [&](const auto& one) { return article.starts_with(one.number + " "); });
    };
    std::string ours;
    for (std::size_t from = 0; from < duty.basis.size();) {
        const auto to = std::min(duty.basis.find(between, from), duty.basis.size());
        const auto article = std::string_view(duty.basis).substr(from, to - from);
        if (is_ours(article))
            ours.append(ours.empty() ? "" : between).append(article);
        from = to + between.size();
    }
    return ours.empty() ? duty.basis : ours;
}

Message evidence_in_words(const governance::Evidence& evidence)
{
    switch (evidence.kind) {
    case governance::Evidence::Kind::confirmation:
        return say("Pernyataan Anda, dengan catatan tentang apa yang dilakukan.");
    case governance::Evidence::Kind::file:
        return say("Berkas: {0}.", evidence.label);
    case governance::Evidence::Kind::entry:
        return say("Entri register yang dibuat atau dinyatakan benar pada masa itu.");
    case governance::Evidence::Kind::report:
        return say("Nomor laporan yang sudah dikirim.");
    }
    throw Bug("every kind of evidence has its words");
}

} // namespace pendopo::duties
