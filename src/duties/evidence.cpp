#include "duties/evidence.hpp"

#include "duties/say_duty.hpp"
#include "duties/say_where.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "registers/find_entry.hpp"
#include "registers/meets_where.hpp"

#include <algorithm>
#include <array>

namespace pendopo::duties {

namespace {

using Kind = governance::Evidence::Kind;
// In the order of the enumeration.
constexpr std::array<std::string_view, 4> kind_words{"confirmation", "file", "entry", "report"};
constexpr std::size_t longest_note = 2000, longest_number = 200;

Complaint wrong(const char* field, Message message, const char* code)
{
    return {field, std::move(message), std::string(field) + "." + code};
}

void check_day(const Obligation& obligation, Date day, Date today, std::vector<Complaint>& complaints)
{
    if (day > today)
        complaints.push_back(wrong("effective_on",
            say("Tanggal itu belum terjadi. Tulis tanggal ketika hal itu benar-benar dilakukan"), "future"));
    if (day < obligation.term.first)
        complaints.push_back(wrong("effective_on",
            say("Bukti bertanggal {0} lebih tua daripada masa kewajiban ini, yang mulai {1}. Kirim bukti dari masa ini",
                date_in_words(day), date_in_words(obligation.term.first)),
            "before_period"));
}

// Made, changed or confirmed in the period, and of the one who owes where the register says whose it is.
std::optional<Message> trouble_with(const Workplace& place, const governance::Evidence& asked, const Obligation& obligation,
    const std::optional<registers::Entry>& entry)
{
    const auto* of = place.registers ? place.registers->arrangements.entry_register(asked.key) : nullptr;
    if (!entry || !of || entry->register_key != asked.key)
        return say("Entri dengan nomor itu tidak ada di register yang diminta");
    const bool agency = of->owner == governance::Owner::agency && obligation.owner.kind == Owner::Kind::agency;
    const bool unit = of->owner == governance::Owner::unit && obligation.owner.kind == Owner::Kind::unit;
    if ((agency || unit) && entry->owner != obligation.owner.key)
        return say("Entri itu milik yang lain");
    if (!asked.states.empty() && std::find(asked.states.begin(), asked.states.end(), entry->state) == asked.states.end())
        return say("Entri itu belum sampai pada keadaan yang diminta");
    if (!registers::meets(*entry, asked.where))
        return say("Isian entri itu bukan yang diminta. Yang diminta: {0}", where_in_words(*of, asked.where));
    const auto offset = place.city.zone.offset;
    const auto touched = std::max(entry->updated_at, entry->confirmed_at.value_or(entry->updated_at)).date(offset);
    if (std::max(touched, entry->effective_on) < obligation.term.first)
        return say("Entri itu tidak diubah atau dinyatakan benar sejak {0}. Mutakhirkan entri itu dahulu",
            date_in_words(obligation.term.first));
    return std::nullopt;
}

} // namespace

std::string_view word(Kind kind)
{
    return kind_words[static_cast<std::size_t>(kind)];
}

std::vector<KeptEvidence> evidence_of(db::Reader& reader, std::int64_t obligation_id)
{
    static const auto& query = db::query("duties/evidence_of_obligation");
    std::vector<KeptEvidence> all;
    for (const auto& row : reader.rows(query, {{"obligation_id", obligation_id}})) {
        KeptEvidence one;
        one.id = row.integer("id");
        one.kind = static_cast<Kind>(std::find(kind_words.begin(), kind_words.end(), row.text("kind")) - kind_words.begin());
        one.note = row.text("note");
        if (const auto sha256 = row.optional_text("sha256"))
            one.file = registers::StoredFile{row.text("file_name"), row.text("media_type"), *sha256, row.integer("size")};
        one.entry_register = row.text_or("entry_register", "");
        one.entry = row.optional_integer("entry_id").value_or(0);
        one.report_number = row.text_or("report_number", "");
        one.effective_on = row.date("effective_on");
        one.sent_at = row.instant("sent_at");
        one.sent_by = row.integer("sent_by");
        one.sent_name = row.text("sent_name");
        one.outcome = row.text_or("outcome", "");
        one.checked_at = row.optional_instant("checked_at");
        one.checked_name = row.text_or("checked_name", "");
        one.reason = row.text("reason");
        all.push_back(std::move(one));
    }
    return all;
}

Result<> check_evidence(db::Reader& reader, const Workplace& place, const governance::Duty& duty, const Obligation& obligation,
    const NewEvidence& evidence, Date today)
{
    auto refusal = refuse(Why::invalid, "evidence.invalid", say("Bukti belum dapat diterima."), duty.basis);
    auto& complaints = refusal.complaints;
    switch (duty.evidence.kind) {
    case Kind::confirmation:
        if (evidence.note.empty())
            complaints.push_back(wrong("note", say("Tulis apa yang sudah dilakukan"), "required"));
        break;
    case Kind::file:
        if (!evidence.file)
            complaints.push_back(wrong("file", say("Unggah {0}", duty.evidence.label), "required"));
        break;
    case Kind::entry:
        if (const auto trouble = trouble_with(place, duty.evidence, obligation, registers::entry_by_id(reader, evidence.entry)))
            complaints.push_back(wrong("entry", *trouble, "wrong"));
        break;
    case Kind::report:
        if (evidence.report_number.empty() || text::length(evidence.report_number) > longest_number)
            complaints.push_back(wrong("report_number", say("Tulis nomor laporannya"), "required"));
        break;
    }
    if (text::length(evidence.note) > longest_note)
        complaints.push_back(
            wrong("note", say("Tulis paling banyak {0}", text::amount(longest_note, text::Counted::characters)), "length"));
    check_day(obligation, evidence.effective_on.value_or(today), today, complaints);
    if (!complaints.empty())
        return refusal;
    return Nothing{};
}

const catalogue::Letter& evidence_file()
{
    static const catalogue::Letter letter = [] {
        catalogue::Letter made;
        made.key = "file";
        made.label = {"Berkas bukti", "File of evidence"};
        made.accept = {"application/pdf", "image/jpeg", "image/png"};
        made.maximum_megabytes = 25;
        return made;
    }();
    return letter;
}

} // namespace pendopo::duties
