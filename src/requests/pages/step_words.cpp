#include "requests/pages/step_words.hpp"

namespace pendopo::requests::pages {

Bilingual unit_name(const catalogue::City& city, const std::string& key)
{
    const auto* unit = city.unit(key);
    return unit ? unit->name : Bilingual(key);
}

Message step_ahead(const catalogue::City& city, const std::string& unit, Step step)
{
    switch (step) {
    case Step::verify:
        return say("{0} memeriksa isian dan surat", unit_name(city, unit));
    case Step::record:
        return say("Permohonan dicatat di agenda");
    case Step::dispose:
        return say("{0} menentukan bidang yang mengerjakan", city.head_title);
    case Step::work:
        return say("Bidang mengerjakan permohonan Anda");
    case Step::answer:
        return say("Anda menerima jawaban");
    }
    throw Bug("every step has its words");
}

Message waiting_for(const catalogue::City& city, const Request& request, Step due)
{
    switch (due) {
    case Step::verify:
        if (request.state == State::sent_back)
            return say("Permohonan Anda diperiksa sekali lagi");
        return request.state == State::resubmitted ? say("Perbaikan Anda menunggu pemeriksaan")
                                                   : say("Permohonan Anda menunggu pemeriksaan");
    case Step::record:
        return say("Permohonan Anda menunggu pencatatan di agenda");
    case Step::dispose:
        return say("Permohonan Anda menunggu disposisi {0}", city.head_title);
    case Step::work:
        return request.state == State::reopened ? say("Permohonan Anda dibuka kembali")
                                                : say("Permohonan Anda menunggu dikerjakan");
    case Step::answer:
        return request.state == State::in_progress ? say("Permohonan Anda sedang dikerjakan")
                                                   : say("Permohonan Anda menunggu jawaban");
    }
    throw Bug("every step has its words");
}

Message headline(const catalogue::City& city, const Request& request, const catalogue::Service& service)
{
    if (const auto due = step_due(service, request.state))
        return waiting_for(city, request, *due);
    switch (request.state) {
    case State::incomplete:
        return say("Ada yang perlu Anda perbaiki");
    case State::withdrawn:
        return say("Permohonan ini sudah Anda batalkan");
    default:
        break;
    }
    return request.outcome == Outcome::refused ? say("Permohonan Anda belum dapat dikabulkan")
                                               : say("Permohonan Anda dikabulkan");
}

} // namespace pendopo::requests::pages
