// The pages of the office as officers use them: who may do what, what is told when it may not be, what is never lost.
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_request.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/papers/office_test.hpp"
#include "requests/resubmit_request.hpp"
#include "requests/return_request.hpp"

#include <gtest/gtest.h>

namespace pendopo::requests::pages {

namespace {

class OfficePages : public Office {
protected:
    struct Answered {
        int status = 0;
        std::string body, location;
        Why why{};
        bool says(const std::string& part) const { return body.find(part) != std::string::npos; }
    };
    using Form = http::Fields;

    Answered ask(Reply (*handler)(ui::Visit&), const access::Actor& actor,
        const std::map<std::string, std::string, std::less<>>& path, const Form& form = {}, const Form& query = {})
    {
        http::Request request;
        request.path = "/";
        request.form = form;
        request.query = query;
        ui::Visit visit{.request = request, .program = program, .actor = actor, .now = now, .parameters = path};
        auto reply = handler(visit);
        Answered answered;
        if (reply.refused()) {
            answered.why = reply.refusal().why;
            return answered;
        }
        answered.status = reply->status;
        answered.body = reply->body;
        for (const auto& [name, value] : reply->headers)
            if (name == "Location")
                answered.location = value;
        return answered;
    }
    Answered of(Reply (*handler)(ui::Visit&), const access::Actor& actor, const Request& request, Form form = {})
    {
        form.emplace_back("versi", std::to_string(request.version));
        return ask(handler, actor, {{"number", request.number}}, form);
    }
    static Form ticks(Form form = {})
    {
        for (int i = 0; i < 4; ++i)
            form.emplace_back("centang", "surat_permohonan." + std::to_string(i));
        return form;
    }

    ui::Program program{catalogue(), *database, identifiers, files, Secret("kunci untuk uji"), "https://disko.example",
        [this] { return now; }, &place};
};

} // namespace

TEST(OfficeAnswers, ANumberOfAPersonIsWholeForWhoNeedsIt)
{
    using enum catalogue::Showing;
    EXPECT_EQ(showing_of({Step::verify}, "nip"), full);
    EXPECT_EQ(showing_of({Step::answer}, "nip"), full);
    EXPECT_EQ(showing_of({Step::record}, "nip"), masked);
    EXPECT_EQ(showing_of({Step::dispose}, "nip"), masked);
    EXPECT_EQ(showing_of({Step::record}, "phone"), full);
    EXPECT_EQ(showing_of({Step::verify}, "nik"), masked);
    EXPECT_EQ(showing_of({}, "phone"), masked);
}

TEST_F(OfficePages, AFridayIsFollowedByAMonday)
{
    const auto& calendar = catalogue().city().calendar;
    const auto friday = *Date::parse("2026-11-20"), monday = *Date::parse("2026-11-23"), sunday = *Date::parse("2026-11-22");
    EXPECT_EQ(working_days_left(calendar, friday, friday), 0);
    EXPECT_EQ(working_days_left(calendar, friday, monday), 1);
    EXPECT_EQ(working_days_left(calendar, monday, friday), -1);
    // Late is late, though no working day has passed since.
    EXPECT_EQ(working_days_left(calendar, sunday, friday), -1);

    now = *Instant::parse("2026-11-26T10:00:00+07:00"); // a Thursday: two working days later is Monday
    submit();
    EXPECT_TRUE(ask(show_queue, siti, {}).says("2\u00a0hari kerja lagi"));
    now = *Instant::parse("2026-11-27T10:00:00+07:00");
    const auto on_friday = ask(show_queue, siti, {});
    EXPECT_TRUE(on_friday.says("1\u00a0hari kerja lagi"));
    EXPECT_FALSE(on_friday.says("besok"));
    now = *Instant::parse("2026-12-02T10:00:00+07:00");
    EXPECT_TRUE(ask(show_queue, siti, {}).says("terlambat 2\u00a0hari"));
}

// 126/2022 Pasal 12 ayat (3)
TEST_F(OfficePages, AnotherUnitsRequestDoesNotExistAndAnothersStepIsRefused)
{
    const auto request = submit();
    EXPECT_EQ(ask(show_office_request, siti, {{"number", request.number}}).status, 200);
    EXPECT_EQ(ask(show_office_request, putri, {{"number", request.number}}).why, Why::not_found);
    EXPECT_EQ(ask(print_request, putri, {{"number", request.number}}).why, Why::not_found);
    EXPECT_EQ(of(check_request, head, request, ticks({{"aksi", "lengkap"}})).why, Why::forbidden);
    EXPECT_EQ(ask(show_queue, siti, {}, {}, {{"meja", "ikp"}}).why, Why::forbidden);
    EXPECT_EQ(ask(show_agenda_book, siti, {{"year", "2026"}}).why, Why::forbidden);
}

TEST_F(OfficePages, ALetterThatWasNotCheckedIsNamedAndTheTicksStay)
{
    const auto request = submit();
    const auto refused = of(check_request, siti, request, {{"aksi", "lengkap"}, {"centang", "surat_permohonan.0"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.says("Centang “Terbaca” pada Surat permohonan"));
    EXPECT_TRUE(refused.says("href=\"#f-letter-surat_permohonan\""));
    EXPECT_TRUE(refused.says("id=\"f-letter-surat_permohonan\""));
    EXPECT_TRUE(refused.says("value=\"surat_permohonan.0\" form=\"langkah\" checked"));
    EXPECT_FALSE(refused.says("value=\"surat_permohonan.1\" form=\"langkah\" checked"));
    const auto done = of(check_request, siti, request, ticks({{"aksi", "lengkap"}}));
    EXPECT_EQ(done.status, 303);
    EXPECT_EQ(done.location, "/permohonan/" + request.number);
}

TEST_F(OfficePages, ReturningNeedsASentenceForEveryPart)
{
    const auto request = submit();
    const auto refused = of(check_request, siti, request,
        {{"aksi", "tunda"}, {"perbaiki", "isian.peserta"}, {"kurang.isian.peserta", "Lebih dari isi ruang."},
            {"perbaiki", "surat.surat_permohonan"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.says("Lebih dari isi ruang."));
    EXPECT_TRUE(refused.says("href=\"#f-surat-surat_permohonan\""));
    EXPECT_TRUE(refused.says("id=\"f-surat-surat_permohonan\""));
    EXPECT_EQ(of(check_request, siti, request, {{"aksi", "tunda"}}).status, 422);
    EXPECT_EQ(of(check_request, siti, request,
                  {{"aksi", "tunda"}, {"perbaiki", "isian.peserta"}, {"kurang.isian.peserta", "Lebih dari isi ruang."}})
                  .status,
        303);
    EXPECT_TRUE(ask(show_queue, siti, {}, {}, {{"tampilan", "waiting"}}).says("waktu berhenti"));
}

TEST_F(OfficePages, TheSecondOfTwoReadsWhoWasFirstAndKeepsWhatTheyTyped)
{
    const auto request = submit();
    verified(request);
    const auto late = of(check_request, siti, request,
        {{"aksi", "tunda"}, {"perbaiki", "isian.peserta"}, {"kurang.isian.peserta", "Tulis jumlah yang benar."}});
    EXPECT_EQ(late.status, 409);
    EXPECT_TRUE(late.says("Siti Aminah"));
    EXPECT_TRUE(late.says("Diperiksa dan dinyatakan lengkap"));
    EXPECT_TRUE(late.says("Tulis jumlah yang benar."));
    EXPECT_TRUE(late.says("Jumlah peserta"));
    EXPECT_FALSE(late.says("Diajukan oleh pemohon")); // what they had seen is no news
}

TEST_F(OfficePages, WhoPressesTwiceIsNotToldOfSomebodyElse)
{
    auto request = submit();
    request = accepted(
        return_request(place, by(siti, request), {{Correction::Kind::field, "peserta", "Tulis jumlah yang benar."}}));
    --request.version; // as the form still has it
    const auto again = of(check_request, siti, request,
        {{"aksi", "tunda"}, {"perbaiki", "isian.peserta"}, {"kurang.isian.peserta", "Tulis jumlah yang benar."}});
    EXPECT_EQ(again.status, 409);
    EXPECT_TRUE(again.says("tertekan dua kali"));
    EXPECT_FALSE(again.says("diubah orang lain"));
}

TEST_F(OfficePages, OfSeveralOneStaleHindersNoOther)
{
    const auto first = verified(submit("Rapat pertama")), second = verified(submit("Rapat kedua")),
               third = verified(submit("Rapat ketiga"));
    recorded(second);
    const auto pick = [](const Request& one) {
        return std::pair<std::string, std::string>("pilih", one.number + ":" + std::to_string(one.version));
    };
    const auto page = ask(record_several, agus, {}, {pick(first), pick(second), pick(third)});
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.says("nomor agenda 000.1.4/2"));
    EXPECT_TRUE(page.says("nomor agenda 000.1.4/3"));
    EXPECT_TRUE(page.says("baru saja diubah orang lain"));
    EXPECT_TRUE(ask(record_several, agus, {}, {}).says("Belum ada yang dipilih"));
    const auto book = ask(show_agenda_book, agus, {{"year", "2026"}});
    EXPECT_LT(book.body.find("000.1.4/1"), book.body.find("000.1.4/2"));
    EXPECT_TRUE(book.says("000.1.4/3"));
    EXPECT_EQ(ask(show_agenda_book, agus, {{"year", "2099"}}).why, Why::not_found);
}

TEST_F(OfficePages, PersonalDataIsShownToWhoeverMustActAndTheNationalIdToNobody)
{
    const auto request = submit();
    const auto acting = ask(show_office_request, siti, {{"number", request.number}});
    EXPECT_TRUE(acting.says("081200000101"));
    EXPECT_FALSE(acting.says("6171024803900003"));
    const auto looking = ask(show_office_request, head, {{"number", request.number}});
    EXPECT_FALSE(looking.says("081200000101"));
    EXPECT_FALSE(looking.says("6171024803900003"));
}

TEST_F(OfficePages, WhatTheApplicantChangedStandsBesideWhatItWas)
{
    auto request = submit();
    request = accepted(
        return_request(place, by(siti, request), {{Correction::Kind::field, "peserta", "Tulis jumlah yang benar."}}));
    const Applicant applicant{guest, request.number};
    request = accepted(resubmit(place, applicant, {request.number, Value::map({{"peserta", 12}}), {}, "", {}}, now));
    const auto page = ask(show_office_request, siti, {{"number", request.number}});
    EXPECT_TRUE(page.says("12 orang"));
    EXPECT_TRUE(page.says("Diperbaiki pemohon."));
    EXPECT_TRUE(page.says("<s>18 orang</s>"));
    EXPECT_TRUE(page.says("Tulis jumlah yang benar."));
}

TEST_F(OfficePages, TheHeadsDeskGoesLetterByLetter)
{
    EXPECT_TRUE(ask(show_disposition_desk, head, {}).says("Tidak ada surat yang menunggu disposisi"));
    const auto first = recorded(verified(submit("Rapat pertama")));
    recorded(verified(submit("Rapat kedua")));
    const auto desk = ask(show_disposition_desk, deputy, {});
    EXPECT_TRUE(desk.says("Surat 1 dari 2."));
    EXPECT_TRUE(desk.says("Rapat pertama"));
    EXPECT_TRUE(desk.says("Anda bertindak untuk Ratna Dewi."));
    EXPECT_TRUE(desk.says("value=\"infrastruktur\" checked"));
    EXPECT_FALSE(desk.says("value=\"statistik\" checked"));
    EXPECT_FALSE(ask(show_disposition_desk, head, {}).says("Anda bertindak untuk"));

    const auto refused = of(dispose_one, deputy, first, {{"ke", "1"}, {"catatan", "Segera"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.says("Pilih bidang yang mengerjakan"));
    EXPECT_TRUE(refused.says("Segera"));
    EXPECT_FALSE(refused.says("value=\"infrastruktur\" checked")); // what was unticked stays so
    const auto done = of(dispose_one, deputy, first, {{"ke", "1"}, {"bidang", "infrastruktur"}, {"instruksi", "siapkan"}});
    EXPECT_EQ(done.location, "/disposisi?ke=1");
    EXPECT_TRUE(ask(show_disposition_desk, deputy, {}, {}, {{"ke", "1"}}).says("Rapat kedua"));
    EXPECT_TRUE(ask(show_disposition_desk, deputy, {}, {}, {{"ke", "2"}}).says("Semua surat sudah Anda lihat"));
}

TEST_F(OfficePages, TheHeadSendsALetterBackToItsOperator)
{
    auto request = recorded(verified(submit()));
    const auto silent = of(dispose_one, head, request, {{"ke", "1"}, {"aksi", "kembalikan"}, {"bidang", "infrastruktur"}});
    EXPECT_EQ(silent.status, 422);
    EXPECT_TRUE(silent.says("Tulis apa yang harus diperiksa lagi oleh operator"));
    EXPECT_TRUE(silent.says("value=\"infrastruktur\" checked"));
    const Form note{{"ke", "1"}, {"aksi", "kembalikan"}, {"catatan", "Nama penanda tangan berbeda."}};
    EXPECT_EQ(of(dispose_one, siti, request, note).why, Why::forbidden);
    EXPECT_EQ(of(dispose_one, head, request, note).location, "/disposisi?ke=1");
    EXPECT_TRUE(ask(show_disposition_desk, head, {}).says("Tidak ada surat yang menunggu disposisi"));

    const auto page = ask(show_office_request, siti, {{"number", request.number}});
    EXPECT_TRUE(page.says("Ratna Dewi meminta diperiksa lagi:"));
    EXPECT_TRUE(page.says("Nama penanda tangan berbeda."));
    EXPECT_TRUE(page.says("Diteruskan kepada Kepala Dinas untuk didisposisi.")) << "it has its agenda number";
    request.version += 1;
    EXPECT_EQ(of(check_request, siti, request, ticks({{"aksi", "lengkap"}})).status, 303);
    EXPECT_TRUE(ask(show_disposition_desk, head, {}).says("Temu Pegiat Literasi"));
}

TEST_F(OfficePages, AnAnswerNeedsAnOutcomeAndWords)
{
    auto request = disposed(recorded(verified(submit())), head);
    EXPECT_EQ(of(take_one, siti, request).status, 303);
    request.version += 1;
    EXPECT_TRUE(of(answer_one, siti, request, {{"jawaban", "Silakan datang."}}).says("Pilih dikabulkan atau ditolak"));
    const auto refused = of(answer_one, siti, request, {{"hasil", "refused"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.says("Tulis alasan penolakan"));
    EXPECT_EQ(of(answer_one, siti, request, {{"hasil", "granted"}, {"jawaban", "Silakan datang."}}).status, 303);
    const auto page = ask(show_office_request, siti, {{"number", request.number}});
    EXPECT_TRUE(page.says("Dikabulkan"));
    EXPECT_TRUE(page.says("Silakan datang."));
    EXPECT_EQ(ask(show_answer_form, siti, {{"number", request.number}}).status, 303);
}

TEST_F(OfficePages, WhatWaitsForApplicantsComesBeforeTheListOfTheirRequests)
{
    people::Person person;
    person.id = 301;
    const access::Actor rahmawati{person, access::Grants(catalogue().city(), person)};
    const auto request = submit();
    database->run_script("insert into person (id, email, name, phone, employee_number, position, agency, password, "
                         "must_change_password, active, created_at) values (301, 'rahmawati@contoh.example', 'Rahmawati', '', "
                         "'', '{}', '', '', 0, 1, 0); update request set person_id = 301");
    EXPECT_TRUE(ask(show_own_requests, rahmawati, {}).says(request.number));
    EXPECT_FALSE(ask(show_own_requests, rahmawati, {}).says("Menunggu Anda. Buka"));
    accepted(return_request(place, by(siti, request), {{Correction::Kind::field, "peserta", "Tulis jumlah yang benar."}}));
    EXPECT_TRUE(ask(show_own_requests, rahmawati, {}).says("Menunggu Anda. Buka"));
}

} // namespace pendopo::requests::pages
