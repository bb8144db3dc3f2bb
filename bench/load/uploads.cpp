// Films of 20 MB sent by many at once, slowly enough that all are under way together.
#include "load/texts.hpp"
#include "load/work.hpp"

#include <thread>

namespace pendopo::bench {

namespace {

constexpr std::size_t film_size = 20'000'000, chunk_size = 64 * 1024;

class Uploads : public Work {
public:
    Uploads(const Tokens& tokens, int seconds, int worker)
        : m_form(form_with_file("film.mp4", "video/mp4")), m_chunk(chunk_size, static_cast<char>('a' + worker % 26)),
          m_seconds(seconds)
    {
        m_head = post("/api/v1/requests", tokens.at("applicant"), Form::type,
            m_form.before.size() + film_size + m_form.after.size());
        stamp(m_form.before, find_stamp(m_form.before), worker);
        m_opening = std::string("\0\0\0\x14"
                                "ftypisom",
                        12)
            + "00000000";
        stamp(m_opening, find_stamp(m_opening), worker);
    }
    void once(Worker& worker) override
    {
        const auto start = Clock::now();
        worker.client.send({m_head, m_form.before, m_opening});
        for (std::size_t sent = m_opening.size(); sent < film_size;) {
            const auto size = std::min(chunk_size, film_size - sent);
            worker.client.send({std::string_view(m_chunk).substr(0, size)});
            sent += size;
            std::this_thread::sleep_until(start
                + std::chrono::duration_cast<Clock::duration>(
                    std::chrono::duration<double>(m_seconds * static_cast<double>(sent) / film_size)));
        }
        worker.client.send({m_form.after});
        const auto reply = worker.client.receive();
        worker.figures.times[0].push_back(microseconds_since(start));
        if (reply.status != 201)
            throw WrongAnswer(std::to_string(reply.status) + " " + std::string(reply.body.substr(0, 400)));
    }

private:
    Form m_form;
    std::string m_head, m_opening, m_chunk;
    int m_seconds;
};

} // namespace

Kind uploads(const Tokens& tokens, int seconds)
{
    return {"upload", {"upload"},
        [tokens, seconds](int worker) { return std::make_unique<Uploads>(tokens, seconds, worker); }};
}

} // namespace pendopo::bench
