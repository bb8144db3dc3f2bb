// Where the bytes of a body go, by content type: into a form, into a multipart form with files on disk, or into text.
#pragma once
#include "platform/http/message.hpp"

#include <memory>
#include <string_view>

namespace pendopo::http {

class BodyTaker {
public:
    virtual ~BodyTaker() = default; // removes the temporary files that nobody moved away
    // Each answers 0, or the status to refuse with; throws std::system_error when the disk is broken.
    virtual int take(std::string_view bytes) = 0;
    virtual int finish(Request& request) = 0; // fills in what the body said
    virtual bool writes_to_disk() const { return false; }
};

struct ChosenTaker {
    int refusal = 0; // 400 or 415
    std::unique_ptr<BodyTaker> taker;
};

// By the Content-Type and Content-Encoding of the request, whose headers are filled in.
ChosenTaker choose_body_taker(const Request& request, const BodyLimits& limits, const std::string& spool_folder);

// The one for multipart/form-data.
std::unique_ptr<BodyTaker> take_multipart(std::string_view boundary, const BodyLimits& limits, std::string spool_folder);

} // namespace pendopo::http
