#include "measures/insert_assessment.hpp"

namespace pendopo::measures {

namespace {

void add_file(db::Parameters& parameters, const std::optional<registers::StoredFile>& file)
{
    parameters.emplace_back("file_name", file ? std::optional(file->name) : std::nullopt);
    parameters.emplace_back("media_type", file ? std::optional(file->media_type) : std::nullopt);
    parameters.emplace_back("size", file ? std::optional(file->size) : std::nullopt);
    parameters.emplace_back("sha256", file ? std::optional(file->sha256) : std::nullopt);
}

std::optional<std::int64_t> or_nothing(std::int64_t id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

std::optional<std::string> or_nothing(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

bool insert_assessment(audit::Act& act, const Assessment& assessment, std::int64_t begun_by)
{
    static const auto& insert = db::query("measures/insert_assessment");
    return act.change(insert,
               {{"id", assessment.id}, {"year", assessment.year}, {"instrument", assessment.instrument},
                   {"owner", assessment.owner}, {"edition", assessment.edition}, {"manner", word(assessment.manner)},
                   {"reason", assessment.reason}, {"now", assessment.begun_at}, {"begun_by", begun_by},
                   {"begun_name", assessment.begun_name}})
        > 0;
}

void insert_piece(audit::Act& act, std::int64_t assessment, const Piece& piece)
{
    static const auto& insert = db::query("measures/insert_evidence");
    db::Parameters parameters{{"id", piece.id}, {"assessment_id", assessment}, {"number", piece.number},
        {"level", piece.asked.first}, {"item", piece.asked.second}, {"kind", word(piece.kind)}, {"title", piece.title},
        {"note", piece.note}, {"entry_register", or_nothing(piece.entry_register)}, {"entry_id", or_nothing(piece.entry)},
        {"obligation_id", or_nothing(piece.obligation)}, {"link", or_nothing(piece.link)}, {"state", word(piece.state)},
        {"added_at", piece.added_at}, {"added_by", piece.added_by}, {"added_name", piece.added_name},
        {"sent_at", piece.sent_at}, {"sent_by", or_nothing(piece.sent_by)}, {"checked_at", piece.checked_at},
        {"checked_by", or_nothing(piece.checked_by)}, {"checked_name", piece.checked_name}, {"reason", piece.reason}};
    add_file(parameters, piece.file);
    act.run(insert, parameters);
}

bool keep_value(audit::Act& act, std::int64_t assessment, IndicatorValue& changed)
{
    static const auto& insert = db::query("measures/insert_value");
    static const auto& update = db::query("measures/update_value");
    const int seen = changed.version++;
    const auto score = changed.score ? std::optional(changed.score->value()) : std::nullopt;
    db::Parameters parameters{{"assessment_id", assessment}, {"number", changed.number}, {"version", changed.version},
        {"explanation", changed.explanation}, {"explained_name", changed.explained_name}, {"score", score},
        {"body", changed.body}, {"document", changed.document}, {"document_on", changed.document_on},
        {"state", word(changed.state)}, {"sent_at", changed.sent_at}, {"sent_by", or_nothing(changed.sent_by)},
        {"sent_name", changed.sent_name}, {"checked_at", changed.checked_at}, {"checked_by", or_nothing(changed.checked_by)},
        {"checked_name", changed.checked_name}, {"reason", changed.reason}};
    add_file(parameters, changed.file);
    if (seen == 0)
        return act.change(insert, parameters) > 0;
    static const auto& keep_file = db::query("measures/keep_past_file");
    act.run(keep_file,
        {{"assessment_id", assessment}, {"number", changed.number},
            {"sha256", changed.file ? std::optional(changed.file->sha256) : std::nullopt}});
    parameters.emplace_back("seen", seen);
    return act.change(update, parameters) > 0;
}

} // namespace pendopo::measures
