#include "ui/site/example_fields.hpp"

namespace pendopo::ui {

using catalogue::Field;
using catalogue::Option;

static Field field(const char* key, const char* type, Bilingual label, Bilingual hint = {})
{
    Field made;
    made.key = key;
    made.type = type;
    made.label = std::move(label);
    made.hint = std::move(hint);
    return made;
}

static std::vector<Option> options()
{
    return {{"perorangan", {"Perorangan", "A private person"}, {}},
        {"lembaga", {"Wakil lembaga", "On behalf of an institution"}, {"Dengan surat tugas", "With a letter of assignment"}}};
}

static std::vector<Field> text_fields()
{
    std::vector<Field> made{
        field("nama", "text", {"Nama lengkap", "Full name"}, {"Seperti di KTP", "As on your identity card"}),
        field("nik", "nik", {"NIK", "National ID number"}), field("hp", "phone", {"Nomor HP", "Mobile number"}),
        field("surel", "email", {"Alamat email", "E-mail address"}), field("alamat", "long_text", {"Alamat", "Address"}),
        field("peserta", "whole_number", {"Jumlah peserta", "Number of participants"})};
    made[3].required = false;
    made[5].unit = {"orang", "people"};
    return made;
}

static std::vector<Field> choice_fields()
{
    std::vector<Field> made{field("sebagai", "choice", {"Anda bertindak sebagai", "You act as"}),
        field("institusi", "text", {"Nama lembaga", "Name of the institution"}),
        field("fasilitas", "choices", {"Fasilitas", "Equipment"}), field("setuju", "yes_no", {"Saya setuju", "I agree"}),
        field("wilayah", "place", {"Kelurahan", "Village"}), field("unit", "unit", {"Bidang", "Division"}),
        field("perangkat", "agency", {"Perangkat Daerah", "City agency"}), field("ruangan", "resource", {"Ruangan", "Room"})};
    made[0].options = made[2].options = options();
    made[1].when = catalogue::Condition{"sebagai", {Value("lembaga")}, catalogue::Condition::Sense::is, {}};
    made[7].kind = "room";
    return made;
}

static std::vector<Field> time_fields()
{
    std::vector<Field> made{field("lahir", "date", {"Tanggal lahir", "Date of birth"}), field("pukul", "time", {"Jam", "Time"}),
        field("pasang", "date_time", {"Waktu pemasangan", "Time of installation"}),
        field("waktu", "time_span", {"Tanggal dan jam pemakaian", "Date and time of use"}),
        field("masa", "date_span", {"Jangka waktu", "Period"}), field("anggota", "list", {"Anggota", "Members"})};
    made[5].item = {"anggota", "member"};
    made[5].fields = {field("nama", "text", {"Nama", "Name"}), field("peran", "choice", {"Peran", "Role"})};
    made[5].fields[1].options = options();
    return made;
}

ExampleForm::ExampleForm()
{
    for (const auto& part : {text_fields(), choice_fields(), time_fields()})
        fields.insert(fields.end(), part.begin(), part.end());
    answers = Value::map({{"nama", "Rahmawati Idris"}, {"nik", "617101230400001"}, {"alamat", "Jalan Contoh 1\nTepian Kapuas"},
        {"peserta", 35}, {"sebagai", "lembaga"}, {"fasilitas", Value::list({"perorangan"})}, {"lahir", "1998-04-12"},
        {"waktu", Value::map({{"date", "2026-11-30"}, {"start", "09:00"}, {"end", "11:00"}})},
        {"anggota",
            Value::list(
                {Value::map({{"nama", "Bima Saputra"}, {"peran", "lembaga"}}), Value::map({{"nama", "Siti Aminah"}})})}});
    complaints = {{"nik", say("Tulis 16 angka NIK; baru ada 15"), "nik"}, {"waktu", say("Pilih jam yang kosong"), "taken"},
        {"surat_contoh", say("Unggah surat permohonan"), "missing"}};
    notes = {{"alamat", "Tulis juga RT dan RW."}};
    catalogue::Letter letter;
    letter.key = "surat_contoh";
    letter.label = {"Surat permohonan", "Letter of request"};
    letter.accept = {"application/pdf", "image/jpeg", "image/png"};
    letter.signed_by = {"pimpinan lembaga", "the head of the institution"};
    letters = {letter};
}

} // namespace pendopo::ui
