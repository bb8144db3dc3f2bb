// What is wrong with a city's files, collected while they are read.
#pragma once
#include "base/message.hpp"
#include "catalogue/field.hpp"
#include "platform/data/value.hpp"

#include <string>
#include <vector>

namespace pendopo::catalogue {

class Troubles {
public:
    // Told in both languages: who edits the files of a city reads the one or the other.
    void add(std::string file, int line, const Message& expected);
    void add(const Spot& spot, const Message& expected) { add(spot.file, spot.line, expected); }
    void add(FileTrouble told) { m_troubles.push_back(std::move(told)); }
    bool empty() const { return m_troubles.empty(); }
    // In order of file and line, each once (a shared file may be read for several services).
    std::vector<FileTrouble> sorted() const;

private:
    std::vector<FileTrouble> m_troubles;
};

// A file being read and where its troubles go.
struct Reading {
    std::string file; // below the data folder: "common/services/magang.yaml"
    Troubles* troubles;

    // What is absent has no line: the file's first stands for it.
    static int line_of(const Value& value) { return value.line() > 0 ? value.line() : 1; }
    Spot spot(const Value& value) const { return {file, line_of(value)}; }
    void expected(const Value& at, const Message& what) const { troubles->add(file, line_of(at), what); }
};

// "'txt'", "14", "a list": how a trouble names what it found.
Bilingual found(const Value& value);

} // namespace pendopo::catalogue
