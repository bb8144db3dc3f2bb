// What arrives from a browser and what goes back, after the edge has read, limited and checked it.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pendopo::http {

enum class Method { get, head, post, put, patch, del, options };

using Fields = std::vector<std::pair<std::string, std::string>>;

// A file part of a multipart form, already on disk (a temporary file that the request removes when it ends).
struct UploadedFile {
    std::string field;
    std::string name;         // as the browser sent it, UTF-8, path parts removed, at most 255 bytes
    std::string claimed_type; // never trusted
    std::string path;         // the temporary file
    std::uint64_t size = 0;
    std::string sha256; // lower-case hex
};

struct Request {
    Method method = Method::get;
    std::string target; // as sent
    std::string path;   // decoded, normalised, begins with '/', valid UTF-8, no NUL, no dot segments
    Fields query;       // decoded
    Fields headers;     // names in lower case
    Fields cookies;
    Fields form; // urlencoded or multipart text fields, in order
    std::vector<UploadedFile> files;
    std::string body;           // of other content types (JSON), within the limit
    std::string peer;           // the client's address (after trusted proxies)
    std::string correlation_id; // also in the log and in X-Request-Id of the reply
    bool secure = false;        // arrived over https (told by a trusted proxy)

    std::string_view header(std::string_view lower_case_name) const; // empty when absent
    std::string_view cookie(std::string_view name) const;
    std::string_view field(std::string_view name) const; // first form field of that name
    std::string_view query_field(std::string_view name) const;
    bool has_field(std::string_view name) const;
    std::vector<std::string> all_fields(std::string_view name) const;
    const UploadedFile* file(std::string_view field) const;
};

struct Response {
    int status = 200;
    Fields headers; // CR, LF and NUL in a value are refused by the edge (a Bug)
    std::string body;
    std::string file; // instead of a body: send this file
    std::uint64_t file_size = 0;

    Response& with(std::string name, std::string value);
};

Response html(int status, std::string body);
Response json(int status, std::string body, std::string_view content_type = "application/json");
// 303 See Other by default: the answer to a POST.
Response redirect(std::string location, int status = 303);

// What a route takes as its body; the edge asks before it reads one.
struct BodyLimits {
    std::uint64_t total = 64 * 1024;
    std::uint64_t each_file = 0; // 0: no files
    int files = 0;
    // A file beyond each_file: refuse the whole request (413), or only measure it, so that a rule can say at the right
    // place what is wrong and the rest of the form is kept. Its content is dropped either way.
    enum class Oversized { refuse, measure } oversized = Oversized::refuse;
};

} // namespace pendopo::http
