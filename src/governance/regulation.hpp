// A regulation, article by article: what serves each, or why no software does (data/schema/regulations.md).
#pragma once
#include "base/time.hpp"
#include "catalogue/field.hpp"
#include "governance/where.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::governance {

struct Binding {
    enum class Kind { service, entries, duty, report, measure, access, exchange, program } kind = Kind::program;
    std::string key; // of the service ("all": every one), register, duty, report, instrument, role, exchange, figure
    std::string act; // access
    // Entries, and what is exchanged: which of them count.
    std::vector<std::string> states;
    Where where;
    // Entries: whose (an agency or a unit; empty: anybody's), how many there must be, and what holds for each that lives.
    std::string owner;
    int at_least = 1;
    bool when_it_happens = false;     // none is kept too: nothing happened that asks for one
    std::optional<Needed> none_lacks; // none is without it
    std::vector<std::string> all_in;  // each is in one of these states
    catalogue::Spot spot;
};

enum class ArticleKind { service, entries, duty, document, access, exchange, report, none };

struct Article {
    std::string article; // "Pasal 7 ayat (1) huruf a"
    ArticleKind kind = ArticleKind::none;
    Bilingual actor, summary, timing, evidence, waiver;
    std::vector<Binding> served_by;
    catalogue::Spot spot;

    std::string anchor() const; // "pasal-7-ayat-1-huruf-a": its name in addresses
};

// A reference the regulation gets wrong, and how it is read here.
struct Misprint {
    std::string article;
    Bilingual says, read_as;
};

struct Regulation {
    std::string key, number;
    Bilingual name, status;
    Date effective;
    std::string link;
    bool open = false; // `shown: public`
    std::vector<Misprint> misprints;
    std::vector<Article> articles;

    const Article* article(std::string_view anchor) const;
};

} // namespace pendopo::governance
