#include "duties/duty_letter.hpp"

#include "duties/say_duty.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties {

DutyNews news_before(const governance::Duty& duty, const Obligation& obligation)
{
    return {say("Kewajiban: {0}, paling lambat {1}", duty.name, date_in_words(obligation.term.due_on)),
        say("Kewajiban “{0}” ({1}) jatuh tempo pada {2}. Penuhi sebelum tanggal itu dan unggah buktinya.", duty.name,
            period_in_words(duty.when, obligation.term), date_in_words(obligation.term.due_on))};
}

DutyNews news_late(const governance::Duty& duty, const Obligation& obligation)
{
    return {say("Terlambat: {0}", duty.name),
        say("Kewajiban “{0}” ({1}) jatuh tempo pada {2} dan belum dipenuhi. Penuhi sekarang dan unggah buktinya.", duty.name,
            period_in_words(duty.when, obligation.term), date_in_words(obligation.term.due_on))};
}

DutyNews news_escalated(const catalogue::City& city, const governance::Duty& duty, const Obligation& obligation)
{
    const auto owner = name_of(city, obligation.owner);
    return {say("Perlu perhatian Anda: {0}, {1}", duty.name, owner),
        say("Kewajiban “{0}” ({1}) milik {2} jatuh tempo pada {3} dan belum dipenuhi. Hubungi mereka, atau ambil langkah lain.",
            duty.name, period_in_words(duty.when, obligation.term), owner, date_in_words(obligation.term.due_on))};
}

DutyNews news_to_check(const catalogue::City& city, const governance::Duty& duty, const Obligation& obligation)
{
    const auto owner = name_of(city, obligation.owner);
    return {say("Perlu Anda periksa: {0}, {1}", duty.name, owner),
        say("{0} mengirim bukti kewajiban “{1}” ({2}). Periksa, lalu terima atau kembalikan.", owner, duty.name,
            period_in_words(duty.when, obligation.term))};
}

DutyNews news_returned(const governance::Duty& duty, const Obligation& obligation, const std::string& reason)
{
    return {say("Dikembalikan: {0}", duty.name),
        say("Bukti kewajiban “{0}” ({1}) dikembalikan. Alasannya: {2}", duty.name, period_in_words(duty.when, obligation.term),
            reason)};
}

std::string address_of(const Obligation& obligation)
{
    return "/kewajiban/" + std::to_string(obligation.id);
}

// Officers are written to in the language of the office.
std::vector<outbox::PromisedMail> letters_to(const Workplace& place, const std::vector<Addressee>& people, const DutyNews& news,
    const std::string& path)
{
    const auto words = [](const Message& message) { return text::translate(Language::indonesian, message); };
    std::vector<outbox::PromisedMail> letters;
    for (const auto& person : people) {
        if (person.email.empty())
            continue;
        const auto body = words(say("Yth. {0},", person.name)) + "\n\n" + words(news.body) + "\n\n" + words(say("Buka di sini:")) + "\n"
            + place.public_address + path + "\n\n" + place.city.portal + "\n" + place.city.office.indonesian + ", "
            + place.city.name.indonesian + "\n";
        letters.push_back({place.identifiers.next("outbox"), person.email, words(news.subject), body});
    }
    return letters;
}

} // namespace pendopo::duties
