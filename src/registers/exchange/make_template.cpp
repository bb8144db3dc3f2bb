#include "registers/exchange/make_template.hpp"

#include "platform/text/translate.hpp"
#include "registers/permissions.hpp"

#include <algorithm>

namespace pendopo::registers::exchange {

namespace {

constexpr std::size_t most_offered = 2000; // choices of a drop-down

bool may_fill(const Permissions& permissions, const Register& of, const std::vector<std::string>& owners, const Column& column)
{
    if (column.kind == Column::Kind::owner)
        return owners.size() > 1;
    return column.field && std::any_of(owners.begin(), owners.end(), [&](const std::string& owner) {
        return permissions.keeps(of, owner, *column.field);
    });
}

std::vector<std::string> offered(const Column& column, const std::vector<std::string>& owners, Language language)
{
    std::vector<std::string> all;
    if (column.field && column.field->type == "choices")
        return all; // a drop-down takes one only
    for (const auto& [key, label] : column.choices.all())
        if (column.kind != Column::Kind::owner || std::find(owners.begin(), owners.end(), key) != owners.end())
            all.push_back(column.choices.words(key, language));
    return all.size() > most_offered ? std::vector<std::string>{} : all;
}

std::string joined(const std::vector<std::string>& all)
{
    std::string text;
    for (const auto& one : all)
        text += (text.empty() ? "" : "; ") + one;
    return text;
}

// What the column is for, whether it must be filled in, what may stand in it.
std::vector<sheets::Cell> explanation(const Columns& columns, const Column& column, Language language)
{
    const auto in = [&](const Message& message) { return text::translate(language, message); };
    std::vector<std::string> choices;
    for (const auto& [key, label] : column.choices.all())
        choices.push_back(column.choices.words(key, language));
    const bool required = !column.field || column.field->required;
    const auto must = !required              ? in(say("Boleh kosong"))
        : column.field && column.field->when ? in(say("Wajib bila ditanyakan"))
                                             : in(say("Wajib"));
    return {columns.title(column, language), column.key, must, in(explain(column)),
        column.field ? column.field->hint.in(language) : std::string(), joined(choices)};
}

} // namespace

Message explain(const Column& column)
{
    if (!column.field)
        return say("Satu dari daftar");
    const auto& field = *column.field;
    static const std::map<std::string_view, Message> by_type{{"date", say("Tanggal, misalnya 2026-11-23 atau 23/11/2026")},
        {"date_time", say("Tanggal dan jam, misalnya 2026-11-23 14:05")}, {"time", say("Jam, misalnya 14:05")},
        {"date_span", say("Dua tanggal, misalnya 2026-11-01 s.d. 2026-11-30")},
        {"time_span", say("Tanggal dan jam, misalnya 2026-11-23 09:00-11:00")},
        {"whole_number", say("Angka bulat, misalnya 20")}, {"decimal", say("Angka, misalnya 2,5")},
        {"percent", say("Angka 0 sampai 100")}, {"money", say("Rupiah bulat, misalnya 1250000")},
        {"year", say("Tahun empat angka, misalnya 2026")}, {"ip_range", say("Rentang alamat, misalnya 10.10.4.0/24")},
        {"entry", say("ID seperti #12, atau nama entri itu")},
        {"entries", say("ID seperti #12, atau nama entri; pisahkan dengan titik koma")},
        {"choices", say("Satu atau beberapa dari daftar; pisahkan dengan titik koma")}, {"request", say("Nomor permohonan")}};
    if (field.type == "list") {
        Bilingual parts;
        for (const auto& part : field.fields) {
            parts.indonesian += (parts.indonesian.empty() ? "" : " | ") + part.label.indonesian;
            parts.english += (parts.english.empty() ? "" : " | ") + part.label.english;
        }
        return say("Satu baris di dalam sel untuk setiap isian: {0}", parts);
    }
    if (const auto found = by_type.find(field.type); found != by_type.end())
        return found->second;
    return column.choices.empty() ? say("Teks") : say("Satu dari daftar");
}

void make_template(const Workplace& place, const access::Actor& actor, const Register& of, Format format, Language language,
    const std::string& path)
{
    const Permissions permissions(place.city(), actor);
    const auto owners = permissions.owners_to_keep(of);
    const Columns columns(place.city(), of);
    std::vector<const Column*> filled;
    std::vector<sheets::RowColumn> heads;
    for (const auto& column : columns.all())
        if (may_fill(permissions, of, owners, column)) {
            filled.push_back(&column);
            heads.push_back(
                {columns.title(column, language), 24, sheets::RowColumn::Look::words, offered(column, owners, language)});
        }
    if (format != Format::xlsx)
        return TableWriter(path, format, of.name.in(language), heads).save();
    const auto in = [&](const Message& message) { return text::translate(language, message); };
    sheets::RowBook book(path);
    book.add(of.name.in(language), heads);
    auto& explained = book.add(in(say("Penjelasan")),
        {{in(say("Kolom")), 32}, {in(say("Kunci")), 20}, {in(say("Wajib")), 20}, {in(say("Isinya")), 48},
            {in(say("Petunjuk")), 60}, {in(say("Pilihan")), 80}});
    for (const auto* column : filled)
        explained.row(explanation(columns, *column, language));
    book.save();
}

} // namespace pendopo::registers::exchange
