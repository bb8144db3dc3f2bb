#include "requests/pages/queue_words.hpp"

#include "platform/text/translate.hpp"
#include "requests/pages/office_words.hpp"

namespace pendopo::requests::pages {

Message view_title(View view)
{
    switch (view) {
    case View::action:
        return say("Perlu tindakan");
    case View::late:
        return say("Terlambat");
    case View::waiting:
        return say("Menunggu pemohon");
    case View::elsewhere:
        return say("Dalam proses");
    case View::done:
        return say("Selesai");
    }
    throw Bug("every view has its title");
}

std::string count_words(Language language, int count)
{
    return count >= most_counted ? text::number(language, most_counted - 1) + "+" : text::number(language, count);
}

ActOnSeveral act_on_several(std::string_view desk)
{
    if (desk == records_desk)
        return {Step::record, "/antrean/catat", say("Catat yang dipilih di agenda")};
    return {Step::work, "/antrean/ambil", say("Terima yang dipilih untuk bidang")};
}

bool may_select(const ActOnSeveral& several, const QueueRow& row)
{
    return row.view == word(View::action) && row.step == word(several.step);
}

static std::string subject_of(const ui::Visit& visit, const QueueRow& row)
{
    const auto* service = visit.program.catalogue.service(row.service);
    const auto name = service ? visit.say(service->short_name) : row.service;
    return row.subject.empty() ? name : name + ": " + row.subject;
}

static void fill_step(const ui::Visit& visit, templates::Fill& into, const QueueRow& row)
{
    const auto address = "/permohonan/" + row.number;
    const auto step = row.view == word(View::action) ? step_of(row.step) : std::nullopt;
    into.set("STEP", visit.say(step ? step_link(*step) : say("Lihat")));
    if (step == Step::dispose)
        into.set("STEP_ADDRESS", "/disposisi?surat=" + row.number);
    else if (step == Step::answer)
        into.set("STEP_ADDRESS", address + "/jawab");
    else
        into.set("STEP_ADDRESS", step ? address + "#aksi" : address);
}

static void fill_due(const ui::Visit& visit, templates::Fill& into, const QueueRow& row)
{
    if (!row.due_on || !is_open(row.state)) {
        const bool waits = row.state == State::incomplete;
        into.set("DUE", waits ? visit.say(say("waktu berhenti")) : "").show_if(!waits, "NONE_DUE");
        return;
    }
    const int left = working_days_left(visit.city().calendar, visit.today(), *row.due_on);
    into.set("DUE", text::short_date(visit.language, *row.due_on)).show_if(left < 0, "LATE");
    fill_days_left(visit, into, "DAYS", *row.due_on);
}

void fill_queue_row(const ui::Visit& visit, templates::Fill& into, const QueueRow& row,
    const std::optional<ActOnSeveral>& selecting)
{
    into.set("NUMBER", row.number).set("SUBJECT", subject_of(visit, row)).set("ADDRESS", "/permohonan/" + row.number);
    auto applicant = row.applicant_name.empty() ? visit.say(say("tanpa nama")) : row.applicant_name;
    if (!row.applicant_organisation.empty())
        applicant += ", " + row.applicant_organisation;
    into.set("APPLICANT", applicant).set("SUBMITTED", text::short_date(visit.language, row.submitted_on));
    fill_due(visit, into, row);
    fill_state(visit, into, "STATE", row.state, std::nullopt);
    fill_step(visit, into, row);
    if (!selecting)
        return;
    auto& cell = into.add("SELECTING");
    if (may_select(*selecting, row))
        cell.add("SELECT").set("NUMBER", row.number).set("VERSION", row.version);
}

ui::EmptyList nothing_there(const ui::Visit& visit, const QueueFilter& filter)
{
    const auto list = [&](const Message& heading, const Message& text) {
        return ui::EmptyList{visit.say(heading), visit.say(text), {}, {}};
    };
    if (!filter.typed.empty())
        return list(say("Tidak ada yang cocok"),
            say("Periksa nomornya, atau cari dengan awal kata dari nama atau perihal, tiga huruf atau lebih. Hanya permohonan "
                "yang pernah ada di meja ini yang dicari."));
    if (!filter.service.empty())
        return list(say("Tidak ada permohonan layanan ini di sini"), say("Pilih “Semua layanan” untuk melihat yang lain."));
    switch (filter.view) {
    case View::action:
        return filter.desk == records_desk ? list(say("Tidak ada yang perlu dicatat"),
                   say("Permohonan yang dinyatakan lengkap oleh operator muncul di sini untuk diberi nomor agenda."))
            : filter.desk == head_desk
            ? list(say("Tidak ada surat yang menunggu"),
                say("Permohonan yang sudah dicatat di agenda muncul di sini untuk didisposisi."))
            : list(say("Tidak ada yang perlu dikerjakan"),
                say("Permohonan baru untuk bidang Anda muncul di sini, yang paling mendesak di atas."));
    case View::late:
        return list(say("Tidak ada yang terlambat"), say("Permohonan yang melewati batas jawaban muncul di sini."));
    case View::waiting:
        return list(say("Tidak ada yang menunggu pemohon"),
            say("Permohonan yang Anda kembalikan untuk dilengkapi muncul di sini sampai pemohon mengirimnya lagi."));
    case View::elsewhere:
        return list(say("Tidak ada yang sedang di meja lain"),
            say("Permohonan yang sudah Anda teruskan muncul di sini sampai dijawab."));
    case View::done:
        return list(say("Belum ada yang selesai"),
            say("Permohonan yang sudah selesai di meja ini muncul di sini, yang terbaru di atas."));
    }
    throw Bug("every view has its empty list");
}

} // namespace pendopo::requests::pages
