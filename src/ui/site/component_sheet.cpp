// Every component with an example, for who builds pages and for the accessibility test.
#include "ui/components.hpp"
#include "ui/form.hpp"
#include "ui/site/example_fields.hpp"
#include "ui/site/site.hpp"

namespace pendopo::ui {

using templates::Fill;

static void fill_states(const Visit& visit, Fill& sheet)
{
    const auto add = [&](Tone tone, const char* icon_name, const Message& state) {
        fill_tag(sheet.add("TAG"), "STATE", tone, icon_name, visit.say(state));
    };
    add(Tone::info, "inbox", say("Diajukan"));
    add(Tone::wait, "pause", say("Ditunda"));
    add(Tone::info, "return", say("Dilengkapi"));
    add(Tone::ok, "check", say("Disetujui"));
    add(Tone::late, "cross", say("Ditolak"));
    add(Tone::rest, "minus", say("Dibatalkan"));
    for (const int left : {-2, 0, 1, 3})
        fill_days(visit, sheet.add("LATENESS"), "DAYS", left);
}

static void fill_examples(Visit& visit, Fill& sheet)
{
    const ExampleForm example;
    fill_fields(visit, sheet, {example.fields, example.answers, example.complaints, {}, example.notes});
    LettersState letters{example.letters, example.fields, example.complaints, {}, {}, {}};
    letters.files["surat_contoh"] = {{"1", "surat.pdf", "/komponen", 412'000}};
    fill_letters(visit, sheet, letters);
    fill_errors(visit, sheet, example.complaints);
}

static void fill_rest(Visit& visit, Fill& sheet)
{
    auto& banner = sheet.include("KNOW", "ui/components/notice/notice");
    banner.set("ID", "contoh").set("ROLE", "region").set("TITLE", visit.say(say("Perlu Anda ketahui")));
    banner.set("TEXT", visit.say(say("Loket tutup pada hari libur nasional.")));
    fill_summary(sheet, "SUMMARY",
        {{visit.say(say("Pemohon")), "Rahmawati Idris", "/komponen"}, {visit.say(say("Waktu")), "13.00\n15.00", ""}});
    using Kind = LineStep::Kind;
    fill_line(sheet, "LINE",
        {{Kind::done, visit.say(say("Diajukan")), "23 November", ""},
            {Kind::pause, visit.say(say("Ditunda")), "24 November", visit.say(say("Waktu berhenti dihitung."))},
            {Kind::now, visit.say(say("Diperiksa")), "", ""}, {Kind::next, visit.say(say("Dijawab")), "", ""}});
    fill_pagination(sheet, "PAGES", {2, 7, "/komponen?halaman="});
    fill_empty(sheet, "EMPTY",
        {visit.say(say("Belum ada permohonan")),
            visit.say(say("Permohonan yang Anda kirim akan tampil di sini beserta tanggal jawabannya.")),
            visit.say(say("Pilih layanan")), "/"});
}

Result<http::Response> show_component_sheet(Visit& visit)
{
    Fill sheet;
    fill_states(visit, sheet);
    fill_examples(visit, sheet);
    fill_rest(visit, sheet);
    Page shown;
    shown.title = visit.say(say("Lembar komponen"));
    return page(visit, shown, "ui/site/component_sheet", sheet);
}

} // namespace pendopo::ui
