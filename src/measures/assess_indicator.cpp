#include "measures/assess_indicator.hpp"

#include "measures/insert_assessment.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::measures {

namespace {

// `change(IndicatorValue&, const OpenedAssessment&, const Indicator&, const Standing&) -> Result<Event>`
template <class Change>
Result<IndicatorValue> change_value(const Workplace& place, const IndicatorAct& by, Change&& change)
{
    return act_on_assessment(place, by.by,
        [&](audit::Act& act, const OpenedAssessment& opened, const Standing& standing) -> Result<audit::Kept<IndicatorValue>> {
            const auto* indicator = opened.instrument.indicator(by.number);
            if (!indicator)
                return unknown_indicator();
            auto value = opened.value(by.number);
            if (value.version != by.seen_version)
                return changed_meanwhile();
            const audit::Event event = TRY(change(value, opened, *indicator, standing));
            if (!keep_value(act, opened.assessment.id, value))
                return changed_meanwhile();
            return act.commit(event, std::move(value));
        });
}

void check_document(const EnteredScore& entered, Date today, std::vector<Complaint>& complaints)
{
    constexpr std::size_t longest = 200;
    if (entered.body.empty() || text::length(entered.body) > longest)
        complaints.push_back({"body", say("Tulis lembaga yang memberi nilai"), "body.required"});
    if (entered.document.empty() || text::length(entered.document) > longest)
        complaints.push_back({"document", say("Tulis nama atau nomor dokumennya"), "document.required"});
    if (!entered.document_on)
        complaints.push_back({"document_on", say("Isi tanggal dokumen"), "document_on.required"});
    else if (*entered.document_on > today)
        complaints.push_back({"document_on", say("Tanggal dokumen tidak boleh sesudah hari ini"), "document_on.future"});
}

Result<> check_entered(const Instrument& instrument, const EnteredScore& entered, Date today)
{
    auto refusal = wrong("score",
        say("Tulis nilai antara {0} dan {1}, paling banyak dua angka di belakang koma", std::to_string(instrument.minimum),
            std::to_string(instrument.maximum)),
        "wrong");
    const bool fits = entered.score && entered.score->value() >= instrument.minimum * 100
        && entered.score->value() <= instrument.maximum * 100;
    if (fits)
        refusal.complaints.clear();
    check_document(entered, today, refusal.complaints);
    if (!refusal.complaints.empty())
        return refusal;
    return Nothing{};
}

Value score_value(const IndicatorValue& value)
{
    if (!value.score)
        return Value::map({{"state", word(value.state)}});
    return Value::map({{"number", value.number}, {"score", value.score->value()}, {"body", value.body},
        {"document", value.document}, {"document_on", value.document_on ? Value(value.document_on->iso()) : Value()},
        {"sha256", value.file ? Value(value.file->sha256) : Value()}, {"state", word(value.state)}});
}

} // namespace

Result<IndicatorValue> explain_indicator(const Workplace& place, const IndicatorAct& by, const std::string& explanation)
{
    if (text::length(explanation) > longest_explanation)
        return wrong("explanation",
            say("Tulis paling banyak {0}", text::amount(longest_explanation, text::Counted::characters)), "length");
    return change_value(place, by,
        [&](IndicatorValue& value, const OpenedAssessment&, const Indicator&,
            const Standing& standing) -> Result<audit::Event> {
            if (!standing.explains(by.number))
                return not_yours();
            const auto before = std::exchange(value.explanation, explanation);
            value.explained_name = by.by.actor.audit().name;
            return event_of(by.by, "indicator.explained", Value::map({{"explanation", before}}),
                Value::map({{"number", by.number}, {"explanation", explanation}}));
        });
}

Result<IndicatorValue> enter_score(const Workplace& place, const IndicatorAct& by, const EnteredScore& entered)
{
    return change_value(place, by,
        [&](IndicatorValue& value, const OpenedAssessment& opened, const Indicator& indicator,
            const Standing& standing) -> Result<audit::Event> {
            if (!standing.collects(by.number))
                return not_yours();
            if (!opened.is_entered(indicator))
                return refuse(Why::conflict, "indicator.counted",
                    say("Tingkat indikator ini dihitung dari bukti, tidak diisi sendiri."));
            TRY(check_entered(opened.instrument, entered, place.today(by.by.now)));
            const auto before = score_value(value);
            value.score = entered.score;
            value.body = entered.body;
            value.document = entered.document;
            value.document_on = entered.document_on;
            if (entered.file)
                value.file = entered.file;
            value.state = ScoreState::sent;
            value.sent_at = by.by.now;
            value.sent_by = by.by.actor.person_id();
            value.sent_name = by.by.actor.audit().name;
            value.checked_at.reset();
            value.checked_by = 0;
            value.checked_name.clear();
            value.reason.clear();
            return event_of(by.by, "indicator.score_sent", before, score_value(value));
        });
}

Result<IndicatorValue> check_score(const Workplace& place, const IndicatorAct& by, Verdict verdict, const std::string& reason)
{
    if (verdict == Verdict::give_back && reason.empty())
        return wrong("reason", say("Tulis alasannya"), "required");
    return change_value(place, by,
        [&](IndicatorValue& value, const OpenedAssessment&, const Indicator&,
            const Standing& standing) -> Result<audit::Event> {
            if (!standing.checks(by.number, value.sent_by))
                return not_yours();
            if (value.state != ScoreState::sent)
                return changed_meanwhile();
            const auto before = score_value(value);
            value.state = verdict == Verdict::accept ? ScoreState::accepted : ScoreState::returned;
            value.checked_at = by.by.now;
            value.checked_by = by.by.actor.person_id();
            value.checked_name = by.by.actor.audit().name;
            value.reason = verdict == Verdict::accept ? std::string() : reason;
            auto after = score_value(value);
            if (!value.reason.empty())
                after.set("reason", value.reason);
            return event_of(by.by, verdict == Verdict::accept ? "indicator.score_accepted" : "indicator.score_returned", before,
                after);
        });
}

} // namespace pendopo::measures
