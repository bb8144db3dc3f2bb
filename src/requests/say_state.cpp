#include "requests/say_state.hpp"

namespace pendopo::requests {

Message say_outcome(Outcome outcome)
{
    return outcome == Outcome::granted ? say("Dikabulkan") : say("Ditolak");
}

Message say_state(State state, const std::optional<Outcome>& outcome)
{
    switch (state) {
    case State::submitted:
        return say("Diajukan");
    case State::incomplete:
        return say("Menunggu pemohon");
    case State::resubmitted:
        return say("Diperbaiki");
    case State::sent_back:
        return say("Diperiksa ulang");
    case State::verified:
        return say("Lengkap");
    case State::recorded:
        return say("Dicatat");
    case State::disposed:
        return say("Didisposisi");
    case State::in_progress:
        return say("Diproses");
    case State::answered:
        return outcome ? say_outcome(*outcome) : say("Dijawab");
    case State::reopened:
        return say("Dibuka kembali");
    case State::withdrawn:
        return say("Dibatalkan");
    case State::closed:
        return say("Ditutup");
    }
    throw Bug("every state has its word");
}

static Bilingual unit_names(const Value& keys, const catalogue::City& city)
{
    Bilingual names;
    if (!keys.is_list())
        return names;
    for (const auto& key : keys.items()) {
        const auto* unit = city.unit(key.text());
        const auto name = unit ? unit->name : Bilingual(key.text());
        names.indonesian += (names.indonesian.empty() ? "" : ", ") + name.indonesian;
        names.english += (names.english.empty() ? "" : ", ") + name.english;
    }
    return names;
}

Message say_event(const HistoryEvent& event, const catalogue::City& city)
{
    if (event.name == "request.submitted")
        return say("Diajukan oleh pemohon");
    if (event.name == "request.returned")
        return say("Dikembalikan kepada pemohon untuk dilengkapi");
    if (event.name == "request.resubmitted")
        return say("Diperbaiki oleh pemohon");
    if (event.name == "request.verified")
        return say("Diperiksa dan dinyatakan lengkap");
    if (event.name == "request.recorded")
        return say("Dicatat di agenda dengan nomor {0}", event.after.text_or("agenda"));
    if (event.name == "request.disposed")
        return say("Didisposisi kepada {0}", unit_names(event.after["units"], city));
    if (event.name == "request.sent_back")
        return say("Dikembalikan kepada operator untuk diperiksa lagi");
    if (event.name == "request.taken")
        return say("Diterima dan mulai dikerjakan");
    if (event.name == "request.answered")
        return event.after.text_or("outcome") == word(Outcome::granted) ? say("Dijawab: dikabulkan") : say("Dijawab: ditolak");
    if (event.name == "request.withdrawn")
        return say("Dibatalkan oleh pemohon");
    if (event.name == "request.reopened")
        return say("Dibuka kembali oleh pemohon");
    if (event.name == "request.closed")
        return say("Ditutup: waktu untuk membuka kembali sudah lewat");
    if (event.name == "request.message")
        return event.after.text_or("side") == "office" ? say("Petugas menulis pesan") : say("Pemohon menulis pesan");
    return say("Perubahan: {0}", event.name);
}

std::string words_of_event(const HistoryEvent& event)
{
    for (const auto key : {"reason", "note"})
        if (const auto words = event.after.text_or(key); !words.empty())
            return words;
    return {};
}

} // namespace pendopo::requests
