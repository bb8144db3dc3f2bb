#include "measures/api/measure_values.hpp"

namespace pendopo::measures::api {

namespace {

Value both(const Bilingual& text)
{
    return text.empty() ? Value() : Value::map({{"id", text.indonesian}, {"en", text.english}});
}

double number(Score score)
{
    return score.value() / 100.0;
}

Value moment(const std::optional<Instant>& at)
{
    return at ? Value(at->rfc3339()) : Value();
}

Value or_null(const std::string& text)
{
    return text.empty() ? Value() : Value(text);
}

template <class Name>
Value parts(const std::vector<PartScore>& all, Name name)
{
    auto list = Value::list();
    for (const auto& one : all)
        list.push(Value::map({{"key", one.key}, {"name", both(name(one.key))}, {"score", number(one.score)},
            {"uncertain", one.uncertain}, {"unassessed", one.unassessed}}));
    return list;
}

Value file_value(const std::optional<registers::StoredFile>& file)
{
    return file ? Value::map({{"name", file->name}, {"type", file->media_type}, {"size", file->size}, {"sha256", file->sha256}})
                : Value();
}

Value piece_value(const Piece& piece)
{
    return Value::map({{"id", piece.id}, {"level", piece.asked.first}, {"item", piece.asked.second}, {"kind", word(piece.kind)},
        {"title", piece.title}, {"note", piece.note}, {"file", file_value(piece.file)},
        {"register", or_null(piece.entry_register)}, {"entry", piece.entry ? Value(piece.entry) : Value()},
        {"obligation", piece.obligation ? Value(piece.obligation) : Value()}, {"link", or_null(piece.link)},
        {"state", word(piece.state)}, {"added_by", piece.added_name}, {"added_at", piece.added_at.rfc3339()},
        {"checked_by", or_null(piece.checked_name)}, {"checked_at", moment(piece.checked_at)}, {"reason", piece.reason}});
}

Value indicator_value(const OpenedAssessment& opened, const Indicator& indicator)
{
    const auto& mark = opened.index.mark(indicator.number);
    const auto value = opened.value(indicator.number);
    auto pieces = Value::list();
    for (const auto& piece : opened.pieces)
        if (piece.number == indicator.number)
            pieces.push(piece_value(piece));
    auto entered = value.score
        ? Value::map({{"score", number(*value.score)}, {"body", value.body}, {"document", value.document},
            {"document_on", value.document_on ? Value(value.document_on->iso()) : Value()}, {"file", file_value(value.file)},
            {"state", word(value.state)}, {"sent_by", value.sent_name}, {"reason", value.reason}})
        : Value();
    return Value::map({{"number", indicator.number}, {"name", both(indicator.name)}, {"aspect", indicator.aspect},
        {"weight", indicator.weight}, {"score", number(mark.score)}, {"assessed", mark.assessed}, {"uncertain", mark.uncertain},
        {"counted", !opened.is_entered(indicator)}, {"version", value.version}, {"explanation", value.explanation},
        {"entered", std::move(entered)}, {"evidence", std::move(pieces)}});
}

} // namespace

Value value_of(const Assessment& assessment, const Instrument& instrument, const Index& index)
{
    return Value::map({{"id", assessment.id}, {"year", assessment.year}, {"instrument", assessment.instrument},
        {"instrument_name", both(instrument.name)}, {"owner", or_null(assessment.owner)}, {"edition", assessment.edition},
        {"newest", assessment.newest}, {"manner", word(assessment.manner)}, {"state", word(assessment.state)},
        {"closed_at", moment(assessment.closed_at)}, {"index", number(index.whole)}, {"predicate", both(index.predicate)},
        {"uncertain", index.uncertain}, {"unassessed", index.unassessed}});
}

Value value_of(const OpenedAssessment& opened)
{
    const auto& instrument = opened.instrument;
    auto value = value_of(opened.assessment, instrument, opened.index);
    value.set("certainty", both(instrument.certainty));
    value.set("domains", parts(opened.index.domains, [&](const auto& key) { return instrument.domain(key)->name; }));
    value.set("aspects", parts(opened.index.aspects, [&](const auto& key) { return instrument.aspect(key)->name; }));
    auto indicators = Value::list();
    for (const auto& one : instrument.indicators)
        indicators.push(indicator_value(opened, one));
    value.set("indicators", std::move(indicators));
    return value;
}

Value value_of(const Gap& gap, const Indicator& indicator)
{
    return Value::map({{"number", gap.number}, {"name", both(indicator.name)}, {"score", number(gap.now)},
        {"next_level", gap.next_level}, {"gain", gap.gain}, {"missing", gap.outside ? Value() : Value(gap.missing)},
        {"waiting", gap.outside ? Value() : Value(gap.waiting)}, {"outside", gap.outside}, {"uncertain", gap.uncertain}});
}

} // namespace pendopo::measures::api
