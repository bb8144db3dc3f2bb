// The pages of the office as officers use them: what is told when something may not be, what is never lost.
#include "requests/pages/office_pages_test.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/resubmit_request.hpp"
#include "requests/return_request.hpp"

namespace pendopo::requests::pages {

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
