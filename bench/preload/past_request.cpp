#include "preload/past_request.hpp"

#include "requests/request_number.hpp"

#include <array>

namespace pendopo::bench {

namespace {

constexpr std::int64_t day = 24LL * 60 * 60'000, five_years = 5 * 365 * day;
constexpr std::array names{"Rahmawati Idris", "Hendra Lim", "Dewi Kartikasari", "Syarif Hamdan", "Maria Yosefa",
    "Paulus Seno", "Aisyah Ramadhani", "Suparman", "Lidya Kusuma", "Bambang Irawan", "Agustina Sari", "Yohanes Tan"};
constexpr std::array things{"Lampu jalan padam", "Parit tersumbat", "Rapat koordinasi", "Data penduduk",
    "Magang tiga bulan", "Liputan peresmian", "Video konferensi", "Sertifikat elektronik", "Jadwal imunisasi",
    "Hosting aplikasi"};
constexpr std::array streets{"Gang Kenari", "Jalan Tanjung Raya", "Jalan Imam Bonjol", "Gang Teluk Sahang",
    "Jalan Ahmad Yani", "Pal Lima", "Jalan Gajah Mada", "Siantan Hilir"};
constexpr std::array<const char*, 6> open_states{"submitted", "verified", "recorded", "disposed", "in_progress",
    "incomplete"};

// Spreads neighbours far apart (the finaliser of SplitMix64).
std::uint64_t scatter(std::uint64_t value)
{
    value = (value + 0x9e3779b97f4a7c15) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

std::string lower(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

template <std::size_t n>
std::string pick(const std::array<const char*, n>& all, std::uint64_t number)
{
    return all[number % n];
}

} // namespace

Past::Past(const catalogue::Catalogue& catalogue, std::int64_t first_id, std::int64_t count, Instant now)
    : m_catalogue(catalogue), m_first_id(first_id), m_count(count), m_now(now)
{
}

PastRequest Past::request(std::int64_t place) const
{
    const auto chance = scatter(static_cast<std::uint64_t>(place));
    PastRequest request;
    request.id = m_first_id + place;
    request.service = &m_catalogue.services()[(chance >> 8) % m_catalogue.services().size()];
    request.submitted_at = Instant(m_now.unix_milliseconds() - five_years + five_years / m_count * place);
    request.submitted_on = request.submitted_at.date(m_catalogue.city().zone.offset);
    request.due_on = request.submitted_on.plus_days(7 + static_cast<int>(chance >> 40) % 8);
    request.agenda_year = request.submitted_on.year();
    request.number
        = requests::make_request_number(m_catalogue.city().request_number_prefix, request.agenda_year, request.id);
    request.name = pick(names, chance >> 16);
    request.subject
        = pick(things, chance >> 20) + " di " + pick(streets, chance >> 24) + " RT " + std::to_string(chance % 100'000);
    request.words = lower(request.name + " " + request.subject);
    if (chance % 10 < 3)
        request.person_id = 1000 + static_cast<std::int64_t>((chance >> 32) % 50'000);
    put_in_state(request, place);
    put_on_desks(request);
    return request;
}

// The open ones are among the newest six in a hundred: every second of those.
void Past::put_in_state(PastRequest& request, std::int64_t place) const
{
    const auto chance = scatter(static_cast<std::uint64_t>(place) + 77);
    const bool open = place >= m_count - m_count * 6 / 100 && chance % 2 == 0;
    request.answered = !open;
    request.granted = !open && chance % 100 < 85;
    request.state = open ? pick(open_states, chance >> 8) : "answered";
    request.disposed = request.answered || request.state == "disposed" || request.state == "in_progress";
    request.recorded = request.disposed || request.state == "recorded";
    request.changed_at = Instant(request.submitted_at.unix_milliseconds() + (request.answered ? 4 * day : day));
    const auto& units = m_catalogue.city().units;
    request.work_unit
        = (chance >> 16) % 5 == 0 ? units[(chance >> 20) % units.size()].key : request.service->owner_unit;
}

void Past::put_on_desks(PastRequest& request) const
{
    const auto& own = request.service->owner_unit;
    const auto add = [&](const std::string& unit, const char* view, const char* step) {
        request.desks.push_back({unit, request.answered ? "done" : view, step});
    };
    const bool works = request.disposed && request.work_unit == own;
    const char* step = request.state == "disposed" ? "work" : "answer";
    if (request.state == "submitted" || request.state == "incomplete")
        return add(own, request.state == "submitted" ? "action" : "waiting", "verify");
    add(own, works ? "action" : "elsewhere", works ? step : "verify");
    add("@records", request.recorded ? "done" : "action", "record");
    if (request.recorded)
        add("@head", request.disposed ? "done" : "action", "dispose");
    if (request.disposed && !works)
        add(request.work_unit, "action", step);
}

std::vector<audit::KeptEvent> Past::events(const PastRequest& request)
{
    audit::KeptEvent first{{"request", request.id}, 1, request.submitted_at.unix_milliseconds(), "guest", 0,
        request.name, "request.submitted", "null",
        R"({"number":")" + request.number + R"(","service":")" + request.service->key
            + R"(","state":"submitted","procedure":1,"files":1})",
        {}, {}};
    first.hash = audit::chain_hash(first);
    if (request.state == "submitted")
        return {first};
    audit::KeptEvent second{first.subject, 2, request.changed_at.unix_milliseconds(), "person", 1, "Putri Amelia Sari",
        "request." + request.state, "null", R"({"state":")" + request.state + R"("})", first.hash, {}};
    second.hash = audit::chain_hash(second);
    return {first, second};
}

} // namespace pendopo::bench
