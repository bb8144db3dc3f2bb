// The pure submission: one request without a file.
#include "load/texts.hpp"
#include "load/work.hpp"

namespace pendopo::bench {

namespace {

class Submissions : public Work {
public:
    Submissions(const Tokens& tokens, int worker)
        : m_text(post_json("/api/v1/requests", tokens.at("applicant"), submission_json())), m_stamp(find_stamp(m_text)),
          m_worker(worker)
    {
    }
    void once(Worker& worker) override
    {
        stamp(m_text, m_stamp, worker.done * 1000 + m_worker);
        worker.step(0, {m_text});
    }

private:
    std::string m_text;
    std::size_t m_stamp;
    int m_worker;
};

} // namespace

Kind submissions(const Tokens& tokens)
{
    return {"submit", {"submit"}, [tokens](int worker) { return std::make_unique<Submissions>(tokens, worker); }};
}

} // namespace pendopo::bench
