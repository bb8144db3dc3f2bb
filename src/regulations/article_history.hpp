// What was done with what serves an article: obligations settled, entries changed. It names people and entries, so it
// holds only what the one who asks may see.
#pragma once
#include "access/grants.hpp"
#include "regulations/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::regulations {

struct ArticleAct {
    Instant at;
    enum class Kind { fulfilled, waived, entry_changed } kind = Kind::fulfilled;
    Bilingual of;        // the duty, or the register
    std::string who;     // the person's name; empty: the program
    std::string title;   // of the entry
    std::string address; // of the obligation or the entry
};
// The newest first, over all bindings to registers and duties; at most `most`.
std::vector<ArticleAct> article_history(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const Article& article, int most = 12);

} // namespace pendopo::regulations
