// What a document is made of while it is written.
#pragma once
#include "platform/pdf/document.hpp"
#include "platform/pdf/flow.hpp"

namespace pendopo::pdf {

struct Document::Parts {
    Letterhead head;
    Typesetter type;
    Flow flow;
};

} // namespace pendopo::pdf
