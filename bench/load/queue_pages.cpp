// An officer's queue: every desk in every view and order, the second page too; and searches by words.
#include "load/texts.hpp"
#include "load/work.hpp"

namespace pendopo::bench {

namespace {

// Walks through its addresses, one after another; each is a step of its own.
class Pages : public Work {
public:
    Pages(std::vector<std::string> texts, int worker)
        : m_texts(std::move(texts)), m_next(static_cast<std::size_t>(worker))
    {
    }
    void once(Worker& worker) override
    {
        const auto step = m_next++ % m_texts.size();
        const auto body = worker.step(step, {m_texts[step]});
        if (body.find("\"rows\":") == std::string_view::npos)
            throw WrongAnswer("no rows: " + std::string(body.substr(0, 200)));
    }

private:
    std::vector<std::string> m_texts;
    std::size_t m_next;
};

struct Asked {
    const char *name, *role, *query;
};

Kind pages(const char* name, const Tokens& tokens, const std::vector<Asked>& asked)
{
    Kind kind{name, {}, {}};
    std::vector<std::string> texts;
    for (const auto& page : asked) {
        kind.steps.emplace_back(page.name);
        texts.push_back(get("/api/v1/queue?" + std::string(page.query), tokens.at(page.role)));
    }
    kind.make = [texts](int worker) { return std::make_unique<Pages>(texts, worker); };
    return kind;
}

} // namespace

Kind queue_pages(const Tokens& tokens)
{
    return pages("queue", tokens,
        {{"action", "operator", "view=action&order=due"}, {"newest", "operator", "view=action&order=newest"},
            {"late", "operator", "view=late&order=due"}, {"waiting", "operator", "view=waiting&order=due"},
            {"elsewhere", "operator", "view=elsewhere&order=due"}, {"done", "operator", "view=done"},
            {"service", "operator", "view=action&order=due&service=pengaduan"},
            {"service_newest", "operator", "view=action&order=newest&service=peliputan"},
            {"service_done", "operator", "view=done&service=publikasi"},
            {"second_page", "operator", "view=action&order=due&after=2026-01-01.0"},
            {"records", "records", "view=action&order=due"}, {"records_done", "records", "view=done"},
            {"head", "head", "view=action&order=due"}, {"head_done", "head", "view=done"}});
}

Kind searches(const Tokens& tokens)
{
    return pages("search", tokens,
        {{"frequent_word", "operator", "q=lampu"}, {"two_words", "operator", "q=lampu+kenari"},
            {"beginning", "operator", "q=lam"}, {"rare_word", "operator", "q=rt+1234567"},
            {"nothing", "operator", "q=tidakadasamasekali"}});
}

} // namespace pendopo::bench
