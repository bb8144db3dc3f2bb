#include "requests/open_by_code.hpp"

#include "requests/request_number.hpp"

namespace pendopo::requests {

Result<Request> open_by_code(const Workplace& place, const std::string& peer, const std::string& typed_number,
    const std::string& code, Instant now)
{
    if (place.wrong_tries->too_many(peer, now))
        return refuse(Why::too_many, "request.tries",
            say("Terlalu banyak kode yang salah dari jaringan Anda. Tunggu lima menit, lalu coba lagi. Bila kode hilang, "
                "hubungi loket."));
    const auto number = read_request_number(place.city().request_number_prefix, typed_number);
    std::optional<Result<Request>> found;
    place.database.read([&](db::Reader& reader) { found = find_by_code(reader, place, number.value_or(""), code); });
    if (found->refused())
        place.wrong_tries->add(peer, now);
    return *std::move(found);
}

} // namespace pendopo::requests
