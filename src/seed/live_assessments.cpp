#include "measures/add_piece.hpp"
#include "measures/assess_indicator.hpp"
#include "measures/begin_assessment.hpp"
#include "measures/close_assessment.hpp"
#include "measures/propose_evidence.hpp"
#include "seed/example_assessments.hpp"

namespace pendopo::seed {

namespace {

using measures::Asked;
using measures::Indicator;
using measures::OpenedAssessment;

// One assessment on its way: every act happens half an hour after the one before, eight a day.
class Way {
public:
    Way(const measures::Workplace& place, const ExampleAssessment& story, const Assessors& people, ExamplePapers& papers,
        Instant now)
        : m_place(place), m_story(story), m_people(people), m_papers(papers), m_now(now)
    {
    }
    bool walk();

private:
    Instant next_moment();
    measures::MeasureAct by(const access::Actor& actor) { return {actor, m_id, next_moment()}; }
    template <class T>
    T accepted(Result<T> result, const std::string& what) const;
    OpenedAssessment opened() const;
    void enter_marks(const OpenedAssessment& before);
    void explain();
    void show_levels(const OpenedAssessment& before);
    std::int64_t offer(const Indicator& indicator, Asked asked);

    const measures::Workplace& m_place;
    const ExampleAssessment& m_story;
    const Assessors& m_people;
    ExamplePapers& m_papers;
    Instant m_now;
    std::int64_t m_id = 0;
    int m_acts = 0;
    std::vector<measures::Proposal> m_proposals; // of the indicator at hand, not used yet
};

Instant Way::next_moment()
{
    constexpr int a_day = 8, first = 9 * 60, apart = 30; // minutes
    const auto at
        = Instant::at(m_story.begun.plus_days(m_acts / a_day), first + m_acts % a_day * apart, m_place.city.zone.offset);
    ++m_acts;
    return std::min(at, m_now);
}

template <class T>
T Way::accepted(Result<T> result, const std::string& what) const
{
    if (!result.refused())
        return std::move(result).value();
    std::string why = m_story.spot + ", " + what + ": " + result.refusal().code;
    for (const auto& complaint : result.refusal().complaints)
        why += " " + complaint.field + "=" + complaint.code;
    throw Bug(why);
}

OpenedAssessment Way::opened() const
{
    std::optional<OpenedAssessment> read;
    m_place.database.read([&](db::Reader& reader) {
        read = measures::open_assessment(reader, m_place.arrangements, measures::assessment_by_id(reader, m_id).value());
    });
    return *std::move(read);
}

void Way::enter_marks(const OpenedAssessment& before)
{
    for (const auto& [number, mark] : m_story.scores) {
        const auto name = "mark of " + std::to_string(number);
        const measures::EnteredScore entered{measures::Score(mark), m_story.body, m_story.document, m_story.document_on, {}};
        const auto sent = accepted(
            measures::enter_score(m_place, {by(m_people.collects), number, before.value(number).version}, entered), name);
        if (!m_story.waiting.contains(number))
            accepted(measures::check_score(m_place, {by(m_people.checks), number, sent.version}, measures::Verdict::accept, ""),
                name);
    }
}

void Way::explain()
{
    const auto now = opened();
    for (const auto& [number, text] : m_story.explanations)
        accepted(measures::explain_indicator(m_place, {by(m_people.collects), number, now.value(number).version}, text),
            "explanation of " + std::to_string(number));
}

// What the city already has, in turn; a letter where nothing is left.
std::int64_t Way::offer(const Indicator& indicator, Asked asked)
{
    measures::NewPiece piece;
    if (m_proposals.empty()) {
        const auto found = indicator.evidence.find(asked.first);
        const auto about = found == indicator.evidence.end() ? indicator.name.indonesian
                                                             : found->second[static_cast<std::size_t>(asked.second)].indonesian;
        piece.file = m_papers.paper("bukti-tingkat-" + std::to_string(asked.first), indicator.name.indonesian, about);
        piece.title = "Dokumen contoh, tingkat " + std::to_string(asked.first);
    } else {
        const auto proposal = m_proposals.front();
        m_proposals.erase(m_proposals.begin());
        piece.kind = proposal.kind;
        piece.entry = piece.obligation = piece.report = proposal.id;
        piece.link = proposal.link;
        piece.title = proposal.kind == measures::PieceKind::link ? proposal.title : std::string();
    }
    const auto name = "evidence of " + std::to_string(indicator.number);
    return accepted(measures::add_piece(m_place, {by(m_people.collects), indicator.number, asked}, piece), name).id;
}

void Way::show_levels(const OpenedAssessment& before)
{
    const auto& instrument = before.instrument;
    for (std::size_t i = 0; i < instrument.indicators.size() && i < m_story.levels.size(); ++i) {
        const auto& indicator = instrument.indicators[i];
        if (before.is_entered(indicator))
            continue;
        m_place.database.read([&](db::Reader& reader) {
            m_proposals
                = measures::propose_evidence(reader, m_place, m_people.collects, before, indicator, "", m_place.today(m_now));
        });
        const auto name = std::to_string(indicator.number);
        for (int level = instrument.minimum; level <= m_story.levels[i]; ++level)
            for (int item = 0; item < measures::items_of(instrument, indicator, level); ++item) {
                const auto piece = offer(indicator, {level, item});
                accepted(measures::step_piece(m_place, by(m_people.checks), piece, measures::PieceStep::accept, ""), name);
            }
        const Asked next{std::min(m_story.levels[i] + 1, instrument.maximum), 0};
        const auto reason = m_story.returned.find(indicator.number);
        if (reason == m_story.returned.end() && !m_story.waiting.contains(indicator.number))
            continue;
        const auto piece = offer(indicator, next);
        if (reason != m_story.returned.end())
            accepted(measures::step_piece(m_place, by(m_people.checks), piece, measures::PieceStep::give_back, reason->second),
                name);
    }
}

bool Way::walk()
{
    const auto* instrument = m_place.arrangements.instrument_of(m_story.year);
    if (m_story.begun > m_place.today(m_now) || !instrument || instrument->key != m_story.instrument)
        return false;
    m_id = accepted(
        measures::begin_assessment(m_place, m_people.checks, {m_story.year, m_story.owner, m_story.manner}, next_moment()),
        "beginning")
               .id;
    const auto before = opened();
    show_levels(before);
    enter_marks(before);
    explain();
    if (m_story.closed) {
        const auto at = std::min(Instant::at(*m_story.closed, 16 * 60, m_place.city.zone.offset), m_now);
        accepted(measures::close_assessment(m_place, {m_people.checks, m_id, at}), "closing");
    }
    return true;
}

} // namespace

bool live_through(const measures::Workplace& place, const ExampleAssessment& story, const Assessors& people,
    ExamplePapers& papers, Instant now)
{
    return Way(place, story, people, papers, now).walk();
}

} // namespace pendopo::seed
