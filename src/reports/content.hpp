// What a report says, in the language of the office: written once from live data, then kept as it is.
#pragma once
#include "base/message.hpp"
#include "platform/data/value.hpp"
#include "platform/sheets/cell.hpp"

#include <string>
#include <vector>

namespace pendopo::reports {

struct Table {
    std::vector<std::string> header;
    std::vector<std::vector<sheets::Cell>> rows; // words, whole numbers, numbers, days
};

struct Part {
    std::string title, intro;
    Table table;                   // empty header: none
    std::vector<std::string> said; // paragraphs: what an officer wrote, or a remark about the figures
    std::string text_key;          // of a text that an officer fills in; empty: none
};

struct Content {
    std::string title, to, through, from, period, basis;
    std::string intro, closing;
    std::vector<Part> parts;
    std::string counted_at; // when the figures were counted, in words
};

std::string write_content(const Content& content);
Content read_content(const std::string& kept); // Bug when it is not what write_content wrote
// As people read it: numbers with thousands, days in words.
std::string in_words(const sheets::Cell& cell);
std::string in_words(const Message& message); // in the language of the office

} // namespace pendopo::reports
