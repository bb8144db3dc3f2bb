// What the program does by itself at every request: its figure is the evidence.
#include "regulations/binding_state.hpp"

#include <array>
#include <functional>

namespace pendopo::regulations {

namespace {

struct Figure {
    std::string_view key;
    Message (*proof)(const Facts& facts, const catalogue::Catalogue& catalogue);
};

Bilingual submitted(const Facts& facts)
{
    return in_words(facts.program.requests.submitted);
}

// In the order of governance::program_figures(); a test holds them together.
const std::array<Figure, 14> figures{{
    {"procedures_agreed",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("SOP disetujui sebelum mengisi: {0} permohonan dalam 30 hari.", submitted(f));
        }},
    {"returns",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Permohonan dikembalikan untuk dilengkapi: {0} dari {1} dalam 30 hari.",
                in_words(f.program.requests.returned), submitted(f));
        }},
    {"agenda_numbers",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Permohonan bernomor agenda: {0} dari {1} dalam 30 hari.", in_words(f.program.requests.recorded),
                submitted(f));
        }},
    {"receipts",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Tanda terima diterbitkan: {0} dalam 30 hari.", submitted(f));
        }},
    {"letters_checked",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Surat diperiksa saat diunggah: {0} berkas dalam 30 hari.", in_words(f.program.requests.letters));
        }},
    {"dispositions",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Disposisi kepada bidang: {0} dalam 30 hari.", in_words(f.program.requests.dispositions));
        }},
    {"notices",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Pemberitahuan terkirim lewat email: {0} dalam 30 hari.", in_words(f.program.mails_kept));
        }},
    {"first_passwords",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Akun yang masih wajib mengganti kata sandi pertamanya: {0} dari {1}.",
                in_words(f.program.first_passwords), in_words(f.program.accounts));
        }},
    {"events_chained",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Kejadian tercatat berantai: {0}, dengan {1} segel.", in_words(f.program.events),
                in_words(f.program.seals));
        }},
    {"languages",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Dua bahasa di semua halaman; permohonan berbahasa Inggris dalam 30 hari: {0}.",
                in_words(f.program.requests.english));
        }},
    {"open_formats",
        [](const Facts&, const catalogue::Catalogue&) { return say("Format terbuka: HTML, PDF, JSON, dan iCalendar."); }},
    {"guest_requests",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Permohonan tanpa akun: {0} dari {1} dalam 30 hari.", in_words(f.program.requests.guests), submitted(f));
        }},
    {"internal_requests",
        [](const Facts& f, const catalogue::Catalogue&) {
            return say("Permohonan dari perangkat daerah: {0} dari {1} dalam 30 hari.", in_words(f.program.requests.internal),
                submitted(f));
        }},
    {"unit_queues",
        [](const Facts&, const catalogue::Catalogue& catalogue) {
            return say("Antrean tersendiri: {0} bidang.", in_words(static_cast<std::int64_t>(catalogue.city().units.size())));
        }},
}};

// A promise of time is not kept by a program alone: it is late while requests are.
BindingState answers_on_time(const Facts& facts, const Binding& binding)
{
    int late = 0, answered = 0;
    std::optional<Date> since;
    for (const auto& [key, service] : facts.services) {
        late += service.late;
        answered += service.answered;
        if (service.late_since && (!since || *service.late_since < *since))
            since = service.late_since;
    }
    if (late > 0)
        return {&binding, State::late,
            say("Permohonan yang lewat batas jawabnya: {0}, sejak {1}.", in_words(late), in_words(*since)), since};
    return {&binding, State::kept,
        say("Dijawab dalam 30 hari: {0}; tidak ada permohonan yang lewat batas.", in_words(answered)), {}};
}

BindingState passwords_hashed(const Facts& facts, const Binding& binding)
{
    const auto& program = facts.program;
    const auto proof = say("Kata sandi disimpan sebagai sidik Argon2id: {0} dari {1} akun.", in_words(program.hashed),
        in_words(program.accounts));
    return {&binding, program.hashed == program.accounts ? State::kept : State::late, proof, {}};
}

} // namespace

BindingState program_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    if (binding.key == "answers_on_time")
        return answers_on_time(facts, binding);
    if (binding.key == "passwords_hashed")
        return passwords_hashed(facts, binding);
    for (const auto& figure : figures)
        if (figure.key == binding.key)
            return {&binding, State::kept, figure.proof(facts, place.catalogue), {}};
    throw Bug("every figure of the program has its sentence");
}

} // namespace pendopo::regulations
