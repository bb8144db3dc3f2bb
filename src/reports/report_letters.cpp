#include "reports/report_letters.hpp"

#include "duties/duty_letter.hpp"
#include "reports/find_report.hpp"

#include <algorithm>
#include <functional>

namespace pendopo::reports {

namespace {

using duties::Addressee;
using duties::Addressees;
using People = std::vector<Addressee>;

void join(People& people, const People& more)
{
    for (const auto& one : more)
        if (std::find(people.begin(), people.end(), one) == people.end())
            people.push_back(one);
}

// Whoever handed it in, as long as they may still make reports.
People handed_in(const Addressees& all, const Report& report)
{
    auto people = all.who_may(access::Act::make_reports);
    std::erase_if(people, [&](const Addressee& one) { return one.person != report.handed_in_by; });
    return people;
}

struct Told {
    People people;
    duties::DutyNews news;
};

std::vector<outbox::PromisedMail> letters(const Workplace& place, std::int64_t id,
    const std::function<Told(const Addressees&, const Report&, const Bilingual& name)>& tell)
{
    std::optional<Told> told;
    std::string path;
    place.database().read([&](db::Reader& reader) {
        const auto report = report_by_id(reader, id);
        const auto* definition = report ? place.arrangements().report(report->kind) : nullptr;
        if (!definition)
            return;
        told = tell(Addressees::read(reader, place.city()), *report, definition->name);
        path = report->address();
    });
    return told ? duties::letters_to(place.duties, told->people, told->news, path) : std::vector<outbox::PromisedMail>{};
}

} // namespace

std::vector<outbox::PromisedMail> letters_to_head(const Workplace& place, std::int64_t id)
{
    return letters(place, id, [&](const Addressees& all, const Report& report, const Bilingual& name) -> Told {
        const auto owner = owner_name(place.city(), report.owner);
        return {all.who_may(access::Act::dispose),
            {say("Menunggu tanda tangan Anda: {0}", name),
                say("{0} mengajukan “{1}”. Periksa, lalu tanda tangani atau kembalikan.", owner, name)}};
    });
}

std::vector<outbox::PromisedMail> letters_of_return(const Workplace& place, std::int64_t id, const std::string& reason)
{
    return letters(place, id, [&](const Addressees& all, const Report& report, const Bilingual& name) -> Told {
        return {handed_in(all, report),
            {say("Dikembalikan: {0}", name), say("“{0}” dikembalikan untuk diperbaiki. Alasannya: {1}", name, reason)}};
    });
}

std::vector<outbox::PromisedMail> letters_of_sending(const Workplace& place, std::int64_t id)
{
    return letters(place, id, [&](const Addressees& all, const Report& report, const Bilingual& name) -> Told {
        auto people = handed_in(all, report);
        join(people, all.who_may(access::Act::check_duties));
        if (!report.owner.empty())
            join(people, all.of_owner({duties::Owner::Kind::agency, report.owner}));
        return {people,
            {say("Laporan dikirim: {0}", name), say("“{0}” Nomor {1} sudah ditandatangani dan dikirim.", name, report.label)}};
    });
}

} // namespace pendopo::reports
