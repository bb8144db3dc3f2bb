#include "duties/duty_letter.hpp"

#include "duties/say_duty.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties {

DutyNews news_returned(const governance::Duty& duty, const Obligation& obligation, const std::string& reason)
{
    return {say("Bukti dikembalikan: {0}", duty.name),
        say("Bukti kewajiban “{0}” ({1}) dikembalikan. Alasannya: {2}\n\nPerbaiki, lalu kirim lagi paling lambat {3}.",
            duty.name, period_in_words(duty.when, obligation.term), reason, date_in_words(obligation.term.due_on))};
}

std::string address_of(const Obligation& obligation)
{
    return "/kewajiban/" + std::to_string(obligation.id);
}

std::string closing(const Workplace& place, Language language)
{
    return "\n" + place.city.portal + "\n" + place.city.office.in(language) + ", " + place.city.name.in(language) + "\n";
}

std::vector<outbox::PromisedMail> letters_to(const Workplace& place, const std::vector<Addressee>& people, const DutyNews& news,
    const std::string& path)
{
    std::vector<outbox::PromisedMail> letters;
    for (const auto& person : people) {
        if (person.email.empty())
            continue;
        const auto words = [&](const Message& message) { return text::translate(person.language, message); };
        const auto body = words(say("Yth. {0},", person.name)) + "\n\n" + words(news.body) + "\n\n"
            + words(say("Buka di sini:")) + "\n" + place.public_address + path + "\n" + closing(place, person.language);
        letters.push_back({place.identifiers.next("outbox"), person.email, words(news.subject), body});
    }
    return letters;
}

} // namespace pendopo::duties
