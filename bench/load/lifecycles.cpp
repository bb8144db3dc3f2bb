// One request's whole way, as its applicant and the office walk it: submitted with a letter, verified, recorded,
// disposed, begun, answered, and found in the queue again.
#include "load/texts.hpp"
#include "load/work.hpp"

#include <random>

namespace pendopo::bench {

namespace {

constexpr std::size_t letter_size = 200'000;

// Every letter differs from every other, or the server would keep one file for all.
std::string letter()
{
    std::string pdf = "%PDF-1.4\n% 00000000\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 "
                      "obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
    unsigned noise = std::random_device{}();
    while (pdf.size() < letter_size - 40)
        pdf += static_cast<char>('!' + ((noise = noise * 1103515245 + 12345) >> 16) % 90);
    return pdf + "\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

class Lifecycles : public Work {
public:
    Lifecycles(const Tokens& tokens, int worker)
        : m_tokens(tokens), m_form(form_with_file("bukti.pdf", "application/pdf")), m_letter(letter()),
          m_stamp(find_stamp(m_letter)), m_subject_stamp(find_stamp(m_form.before)), m_worker(worker)
    {
        m_head = post("/api/v1/requests", tokens.at("applicant"), Form::type,
            m_form.before.size() + m_letter.size() + m_form.after.size());
    }
    void once(Worker& worker) override
    {
        const auto number = submit(worker);
        act(worker, 1, "operator", number, "verification",
            R"(,"ticks":[{"letter":"bukti","check":0},{"letter":"bukti","check":1}])");
        act(worker, 2, "records", number, "record", "");
        act(worker, 3, "head", number, "disposition",
            R"(,"units":["ikp"],"instructions":["tindak-lanjuti"],"note":"Segera.")");
        act(worker, 4, "operator", number, "start", "");
        act(worker, 5, "operator", number, "answer",
            R"(,"outcome":"granted","answer":"Lampu sudah diperbaiki. Terima kasih.")");
        const auto found = worker.step(6, {get("/api/v1/queue?q=" + number, m_tokens.at("operator"))});
        if (found.find(number) == std::string_view::npos)
            throw WrongAnswer("the queue does not find " + number);
    }

private:
    std::string submit(Worker& worker)
    {
        const auto unique = worker.done * 1000 + m_worker;
        stamp(m_letter, m_stamp, unique);
        stamp(m_form.before, m_subject_stamp, unique);
        const auto body = worker.step(0, {m_head, m_form.before, m_letter, m_form.after});
        m_version = member(body, "version");
        return std::string(member(body, "number"));
    }
    void act(Worker& worker, std::size_t step, const char* role, const std::string& number, const char* what,
        std::string_view rest)
    {
        const auto text = post_json("/api/v1/requests/" + number + "/" + what, m_tokens.at(role),
            "{\"version\":" + m_version + std::string(rest) + "}");
        m_version = member(worker.step(step, {text}), "version");
    }

    Tokens m_tokens;
    Form m_form;
    std::string m_head, m_letter, m_version;
    std::size_t m_stamp, m_subject_stamp;
    int m_worker;
};

} // namespace

Kind lifecycles(const Tokens& tokens)
{
    return {"lifecycle", {"submit", "verify", "record", "dispose", "start", "answer", "find"},
        [tokens](int worker) { return std::make_unique<Lifecycles>(tokens, worker); }};
}

} // namespace pendopo::bench
