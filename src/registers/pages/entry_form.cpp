#include "registers/pages/entry_form.hpp"

#include "catalogue/answers.hpp"
#include "platform/text/translate.hpp"
#include "registers/pages/entry_picker.hpp"
#include "registers/pages/words.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

// One field a place, so that pickers can stand among the catalogue's own components.
void fill_fields(ui::Visit& visit, templates::Fill& part, const ui::FormState& state,
    const std::vector<catalogue::Field>& fields, const Pickers& pickers)
{
    for (const auto& field : fields) {
        if (const auto picker = pickers.find(field.key); picker != pickers.end()) {
            fill_picker(visit, part.add("FIELDS"), "FIELD", state, field, picker->second);
            continue;
        }
        auto one = state;
        one.only = {field.key};
        ui::fill_fields(visit, part, one);
    }
}

std::map<std::string, std::vector<ui::LetterFile>> carried_files(const std::vector<NewFile>& files)
{
    std::map<std::string, std::vector<ui::LetterFile>> by_letter;
    for (const auto& file : files)
        by_letter["document." + file.document].push_back(
            {upload_id(file), file.file.name, "#f-document-" + file.document, static_cast<std::uint64_t>(file.file.size)});
    return by_letter;
}

// A new file never replaces an old one: the form says what stands there already.
std::vector<catalogue::Letter> with_existing(const EntryForm& form)
{
    auto letters = letters_of(form.documents);
    for (auto& letter : letters) {
        std::string names;
        for (const auto& file : form.existing)
            if ("document." + file.document == letter.key)
                names += (names.empty() ? "" : ", ") + file.name;
        if (names.empty())
            continue;
        letter.required = false;
        const auto there = say("Sudah ada: {0}. Berkas baru berdiri di depan yang lama.", names);
        letter.hint.indonesian += " " + text::translate(Language::indonesian, there);
        letter.hint.english += " " + text::translate(Language::english, there);
    }
    return letters;
}

void fill_documents(ui::Visit& visit, templates::Fill& content, const EntryForm& form, const FormInput& input,
    const std::vector<catalogue::Field>& fields)
{
    if (form.documents.empty())
        return;
    const auto letters = with_existing(form);
    auto& part = content.add("DOCUMENTS");
    const bool wrong = std::any_of(input.complaints.begin(), input.complaints.end(),
        [](const Complaint& one) { return one.field.starts_with("document."); });
    const bool folds = form.folded == EntryForm::Folded::yes;
    if (folds)
        part.add("FOLDED")
            .set("COUNT", static_cast<std::int64_t>(letters.size()))
            .show_if(wrong || !input.files.empty(), "OPEN");
    part.show_if(!folds, "HEADED").show_if(folds, "FOLDED_END");
    ui::fill_letters(visit, part,
        {.letters = letters,
            .fields = fields,
            .complaints = input.complaints,
            .files = carried_files(input.files),
            .only = {},
            .notes = {}});
    carry_uploads(visit, part, input.files);
}

void fill_differences(templates::Fill& content, const FormInput& input)
{
    if (input.changed_by.empty())
        return;
    auto& meanwhile = content.add("MEANWHILE").set("WHO", input.changed_by);
    if (input.differences.empty())
        return;
    auto& table = meanwhile.add("DIFFERENT");
    for (const auto& one : input.differences) {
        auto& row = table.add("DIFFERENCE").set("LABEL", one.label);
        row.set("NOW", one.now.empty() ? "–" : one.now).set("TYPED", one.typed.empty() ? "–" : one.typed);
    }
}

} // namespace

std::vector<catalogue::Field> EntryForm::fields() const
{
    std::vector<catalogue::Field> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.fields.begin(), part.fields.end());
    all.insert(all.end(), at_end.begin(), at_end.end());
    return all;
}

Result<Sent> read_form(const ui::Visit& visit, const EntryForm& form)
{
    const auto& request = visit.request;
    catalogue::FlatFields flat = request.form;
    if (request.has_field("_hapus"))
        ui::remove_entry(flat, request.field("_hapus"));
    Sent sent;
    sent.input.typed = catalogue::read_form(form.fields(), flat);
    auto uploads = TRY(read_uploads(visit, form.place, form.of));
    sent.input.files = std::move(uploads.files);
    sent.input.complaints = std::move(uploads.complaints);
    for (const auto button : {"_cari", "_tambah", "_hapus", "_hapus_surat"})
        sent.stays = sent.stays || request.has_field(button);
    return sent;
}

http::Response entry_form_page(ui::Visit& visit, const EntryForm& form, const FormInput& input, int status)
{
    const auto fields = form.fields();
    Pickers pickers;
    form.place.database.read(
        [&](db::Reader& reader) { pickers = read_pickers(reader, visit, form.place, fields, input.typed); });
    templates::Fill content;
    ui::fill_errors(visit, content, input.complaints);
    content.set("TITLE", form.title).set("ACTION", form.action).set("SUBMIT", form.submit);
    content.set("BACK", form.back_address).set("VERSION", static_cast<std::int64_t>(form.version));
    if (!form.eyebrow.empty())
        content.add("EYEBROW").set("TEXT", form.eyebrow);
    if (!form.lead.empty())
        content.add("LEAD").set("TEXT", form.lead);
    for (const auto& [name, value] : form.hidden)
        content.add("HIDDEN").set("NAME", name).set("VALUE", value);
    ui::csrf(visit, content);
    fill_differences(content, input);
    const ui::FormState state{.fields = fields,
        .answers = input.typed,
        .complaints = input.complaints,
        .only = {},
        .notes = {},
        .one_more = std::string(visit.request.field("_tambah"))};
    for (const auto& part : form.parts) {
        if (part.fields.empty())
            continue;
        auto& section = content.add("PART");
        if (!part.heading.empty())
            section.add("HEADING").set("TEXT", part.heading);
        if (!part.intro.empty())
            section.add("INTRO").set("TEXT", part.intro);
        fill_fields(visit, section, state, part.fields, pickers);
    }
    fill_documents(visit, content, form, input, fields);
    fill_fields(visit, content.add("END"), state, form.at_end, pickers);
    const auto wrong = input.complaints.empty() ? std::string() : visit.say(say("Salah:")) + " ";
    ui::Page page{.title = wrong + form.title,
        .current = "/register",
        .back_label = form.back_label,
        .back_address = form.back_address,
        .look = ui::Page::Look::office,
        .status = status};
    return ui::page(visit, page, "registers/pages/entry_form", content);
}

} // namespace pendopo::registers::pages
