#include "registers/pages/uploads.hpp"

#include "platform/crypto/crypto.hpp"
#include "platform/files/old_files.hpp"
#include "ui/form.hpp"
#include "uploads/pages/send_file.hpp"

#include <algorithm>

namespace pendopo::registers::pages {

namespace {

constexpr std::size_t digest_length = 64;
constexpr std::string_view key_prefix = "document.";

std::string signature(const ui::Visit& visit, std::string_view content)
{
    return crypto::keyed_digest_hex(visit.program.key.reveal(),
        "upload\n" + std::to_string(visit.actor.person_id()) + "\n" + std::string(content));
}

std::string carried(const ui::Visit& visit, const NewFile& file)
{
    const auto content = write_json(Value::list({Value(file.document), Value(file.file.name), Value(file.file.media_type),
        Value(file.file.sha256), Value(file.file.size)}));
    return signature(visit, content) + "." + content;
}

// Empty when it is not from this program, for this person.
std::optional<NewFile> read_carried(const ui::Visit& visit, std::string_view text)
{
    if (text.size() <= digest_length || text[digest_length] != '.')
        return std::nullopt;
    const auto content = text.substr(digest_length + 1);
    if (!crypto::equal_in_constant_time(text.substr(0, digest_length), signature(visit, content)))
        return std::nullopt;
    const auto parts = read_json(content).value().items();
    return NewFile{parts.at(0).text(), {parts.at(1).text(), parts.at(2).text(), parts.at(3).text(), parts.at(4).integer()}};
}

const catalogue::Letter* document_of(const Register& of, std::string_view input)
{
    const auto before = ui::letter_input(key_prefix);
    return input.starts_with(before) ? of.document(input.substr(before.size())) : nullptr;
}

} // namespace

std::string upload_id(const NewFile& file)
{
    return file.document + ":" + file.file.sha256;
}

Result<Uploads> read_uploads(const ui::Visit& visit, const Workplace& place, const Register& of)
{
    Uploads uploads;
    const auto removed = visit.request.field("_hapus_surat");
    for (const auto& text : visit.request.all_fields("_berkas"))
        if (auto file = read_carried(visit, text); file && upload_id(*file) != removed)
            // A form that was left open for days: nothing has named its files, so they are gone.
            if (files::renew(place.files, file->file.sha256))
                uploads.files.push_back(*std::move(file));
            else
                uploads.complaints.push_back({std::string(key_prefix) + file->document,
                    say("{0} sudah lama diunggah tanpa disimpan. Unggah lagi", file->file.name), "file.forgotten"});
    for (const auto& sent : visit.request.files) {
        const auto* document = document_of(of, sent.field);
        if (!document)
            continue;
        auto stored = store_upload(place.files, uploads::pages::upload_of(sent), *document);
        if (stored.refused() && stored.refusal().complaints.empty())
            return std::move(stored).refusal();
        if (stored.refused()) {
            for (const auto& complaint : stored.refusal().complaints)
                uploads.complaints.push_back(complaint);
            continue;
        }
        if (document->maximum == 1)
            std::erase_if(uploads.files, [&](const NewFile& one) { return one.document == document->key; });
        uploads.files.push_back({document->key, std::move(stored).value()});
    }
    return uploads;
}

void carry_uploads(const ui::Visit& visit, templates::Fill& form, const std::vector<NewFile>& files)
{
    for (const auto& file : files)
        form.add("CARRIED").set("VALUE", carried(visit, file));
}

std::vector<catalogue::Letter> letters_of(const std::vector<catalogue::Letter>& documents)
{
    auto letters = documents;
    for (auto& letter : letters)
        letter.key = std::string(key_prefix) + letter.key;
    return letters;
}

} // namespace pendopo::registers::pages
