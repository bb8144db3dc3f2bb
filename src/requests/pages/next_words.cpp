#include "requests/pages/next_words.hpp"

#include "requests/pages/step_words.hpp"

namespace pendopo::requests::pages {

static Message while_office_works(const catalogue::City& city, const Request& request, Step due)
{
    switch (due) {
    case Step::verify:
        return say("Operator {0} memeriksa isian dan surat Anda setiap hari kerja. Anda tidak perlu melakukan apa pun.",
            unit_name(city, request.unit));
    case Step::record:
        return say("Petugas kearsipan mencatat permohonan Anda di agenda. Anda tidak perlu melakukan apa pun.");
    case Step::dispose:
        return say("{0} menentukan bidang yang mengerjakannya. Anda tidak perlu melakukan apa pun.", city.head_title);
    case Step::work:
        return say("Bidang yang ditunjuk segera mengerjakannya. Anda tidak perlu melakukan apa pun.");
    case Step::answer:
        return say("Bidang sedang mengerjakannya, lalu Anda menerima jawaban. Anda tidak perlu melakukan apa pun.");
    }
    throw Bug("every step has its words");
}

Message what_comes_next(const ui::Visit& visit, const TrackedRequest& tracked)
{
    const auto& request = tracked.request;
    if (const auto due = step_due(tracked.service, request.state))
        return while_office_works(visit.city(), request, *due);
    if (request.state == State::incomplete)
        return say("Perbaiki bagian di bawah ini, lalu kirim lagi. Selama kami menunggu Anda, waktu tidak dihitung.");
    if (request.state == State::withdrawn)
        return say("Tidak ada yang perlu dilakukan. Anda dapat mengajukan permohonan baru kapan saja.");
    return request.answer.empty() ? say("Permohonan ini selesai.") : say("{0}", request.answer);
}

} // namespace pendopo::requests::pages
