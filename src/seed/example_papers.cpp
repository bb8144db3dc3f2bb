#include "seed/example_papers.hpp"

#include "catalogue/answers.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/pdf/document.hpp"

#include <algorithm>

namespace pendopo::seed {

registers::StoredFile ExamplePapers::paper(const std::string& file_name, const std::string& title, const std::string& about)
{
    auto& kept = m_made[file_name + title + about];
    if (!kept.sha256.empty())
        return kept;
    pdf::Document document({m_city.name.indonesian, "Dokumen contoh", m_city.colours.accent, "Dokumen contoh", "id", title});
    document.title(title);
    document.paragraph(about);
    document.paragraph("Dokumen ini contoh. Ia memperlihatkan di mana berkas disimpan dan bagaimana berkas itu dibuka.");
    document.signature(m_city.name.indonesian, m_city.head_title.indonesian, m_city.office.indonesian);
    const auto bytes = document.finish();
    const auto digest = crypto::sha256_hex(bytes);
    m_store.keep_bytes(bytes, digest);
    return kept = {file_name + ".pdf", "application/pdf", digest, static_cast<std::int64_t>(bytes.size())};
}

std::vector<registers::NewFile> ExamplePapers::for_step(const governance::Register& of, const governance::Step& step,
    const Value& values, const std::string& until)
{
    const auto* target = of.state(until);
    const bool leaves_the_beginning = step.from.front() == of.first_state().key && target && !target->final;
    std::vector<registers::NewFile> papers;
    for (const auto& document : of.documents) {
        const bool named = std::find(step.documents.begin(), step.documents.end(), document.key) != step.documents.end();
        const bool takes_pdf
            = std::find(document.accept.begin(), document.accept.end(), "application/pdf") != document.accept.end();
        if ((named || (document.required && leaves_the_beginning)) && takes_pdf && catalogue::is_asked(document, values))
            papers.push_back({document.key,
                paper(document.key, document.label.indonesian, of.name.indonesian + ": " + document.label.indonesian + ".")});
    }
    return papers;
}

} // namespace pendopo::seed
