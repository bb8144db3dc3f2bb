// Letters to upload, with those that are already there.
#include "platform/text/amount.hpp"
#include "platform/text/translate.hpp"
#include "ui/components/about/about.hpp"

#include <algorithm>

namespace pendopo::ui {

static std::string accepted(const std::vector<std::string>& types)
{
    std::string words;
    for (const auto& type : types) {
        auto word = type == "image/jpeg" ? "JPG" : type.substr(type.find('/') + 1);
        std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
        words += (words.empty() ? "" : ", ") + word;
    }
    return words;
}

static std::string hint_of(const Visit& visit, const catalogue::Letter& letter)
{
    auto hint = letter.hint.empty() ? std::string() : visit.say(letter.hint) + " ";
    if (!letter.signed_by.empty())
        hint += visit.say(say("Ditandatangani {0}.", letter.signed_by)) + " ";
    const auto megabytes = std::to_string(letter.maximum_megabytes);
    hint += letter.maximum > 1 ? visit.say(say("{0}; paling banyak {1}, masing-masing paling besar {2} MB.",
                accepted(letter.accept), text::amount(letter.maximum, text::Counted::files), megabytes))
                               : visit.say(say("{0}, paling besar {1} MB.", accepted(letter.accept), megabytes));
    return hint;
}

static void fill_files(const Visit& visit, templates::Fill& upload, const std::vector<LetterFile>& files)
{
    if (files.empty())
        return;
    auto& list = upload.add("FILES");
    for (const auto& file : files) {
        auto& item = list.add("FILE").set("FILE_ID", file.id).set("FILE_NAME", file.name).set("ADDRESS", file.address);
        item.set("SIZE", text::file_size(visit.language, file.size));
        icon(item, "ICON", "document");
    }
}

static void fill_letter(Visit& visit, templates::Fill& form, const LettersState& state, const catalogue::Letter& letter)
{
    auto& upload = form.add("LETTERS").include("LETTER", "ui/components/file_upload/file_upload");
    AboutView about{anchor(letter.key), letter_input(letter.key), visit.say(letter.label), hint_of(visit, letter), {}};
    for (const auto& [key, note] : state.notes)
        if (key == letter.key)
            about.note = note;
    for (const auto& complaint : state.complaints)
        if (complaint.field == letter.key)
            about.error = &complaint;
    about.required = letter.required;
    about.when = letter.when ? &*letter.when : nullptr;
    about.beside = &state.fields;
    fill_about(visit, about, upload);
    const auto found = state.files.find(letter.key);
    const auto files = found == state.files.end() ? std::vector<LetterFile>{} : found->second;
    fill_files(visit, upload, files);
    std::string accept;
    for (const auto& type : letter.accept)
        accept += (accept.empty() ? "" : ",") + type;
    const auto bytes = static_cast<std::int64_t>(letter.maximum_megabytes) * 1000 * 1000;
    upload.set("ACCEPT", accept).set("MOST_BYTES", bytes).set("MOST", static_cast<std::int64_t>(letter.maximum));
    // One more may always be chosen; where a single file is asked for and there, changing it is what few want.
    const bool folded = letter.maximum == 1 && !files.empty();
    if (folded)
        upload.add("FOLDED").show_if(about.error != nullptr, "OPEN");
    upload.show_if(folded, "FOLDED_END");
    upload.add("ROOM").show_if(letter.maximum > 1, "SEVERAL");
}

void fill_letters(Visit& visit, templates::Fill& form, const LettersState& state)
{
    for (const auto& letter : state.letters) {
        const bool shown
            = state.only.empty() || std::find(state.only.begin(), state.only.end(), letter.key) != state.only.end();
        if (shown)
            fill_letter(visit, form, state, letter);
    }
}

} // namespace pendopo::ui
