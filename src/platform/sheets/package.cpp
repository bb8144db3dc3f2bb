#include "platform/sheets/package.hpp"

#include "platform/sheets/row_checks.hpp"

#include <expat.h>
#include <zip.h>

namespace pendopo::sheets {

namespace {

constexpr int deepest = 64;
constexpr zip_int64_t most_parts = 4096;
constexpr int piece_size = 64 * 1024;

// What Expat's callbacks work with.
struct Listening {
    XML_Parser parser;
    PartReader& reader;
    int depth = 0;
};

std::string_view without_prefix(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void stop_when_asked(Listening& listening)
{
    if (listening.reader.stopped)
        XML_StopParser(listening.parser, XML_FALSE);
}

void XMLCALL on_begin(void* user, const char* name, const char** attributes)
{
    auto& listening = *static_cast<Listening*>(user);
    if (listening.reader.stopped)
        return;
    if (++listening.depth > deepest)
        listening.reader.refuse_with(damaged());
    PartReader::Attributes all;
    for (; *attributes; attributes += 2)
        all.emplace(attributes[0], attributes[1]);
    if (!listening.reader.stopped)
        listening.reader.begin(without_prefix(name), all);
    stop_when_asked(listening);
}

void XMLCALL on_end(void* user, const char* name)
{
    auto& listening = *static_cast<Listening*>(user);
    --listening.depth;
    if (!listening.reader.stopped)
        listening.reader.end(without_prefix(name));
    stop_when_asked(listening);
}

void XMLCALL on_words(void* user, const char* words, int size)
{
    auto& listening = *static_cast<Listening*>(user);
    if (!listening.reader.stopped)
        listening.reader.words({words, static_cast<std::size_t>(size)});
    stop_when_asked(listening);
}

// No part of a workbook has a document type (ISO/IEC 29500-2 8.1.4 forbids it).
void XMLCALL on_document_type(void* user, const char*, const char*, const char*, int)
{
    auto& listening = *static_cast<Listening*>(user);
    listening.reader.refuse_with(damaged());
    stop_when_asked(listening);
}

using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)>;
using Part = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

} // namespace

struct Package::Parts {
    explicit Parts(const Limits& limits_) : limits(limits_) {}
    const Limits& limits;
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive{nullptr, &zip_discard};
    std::uint64_t unpacked = 0;
};

Package::Package(const Limits& limits) : m_parts(std::make_unique<Parts>(limits)) {}
Package::Package(Package&&) noexcept = default;
Package::~Package() = default;

Result<Package> Package::open(const std::string& path, const Limits& limits)
{
    Package package(limits);
    int error = 0;
    package.m_parts->archive.reset(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!package.m_parts->archive || zip_get_num_entries(package.m_parts->archive.get(), 0) > most_parts)
        return damaged();
    return package;
}

bool Package::has(const std::string& part) const
{
    return zip_name_locate(m_parts->archive.get(), part.c_str(), ZIP_FL_ENC_GUESS) >= 0;
}

Result<> Package::read(const std::string& part, PartReader& reader)
{
    const Part file(zip_fopen(m_parts->archive.get(), part.c_str(), ZIP_FL_ENC_GUESS), &zip_fclose);
    const Parser parser(XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!file || !parser)
        return damaged();
    Listening listening{parser.get(), reader};
    XML_SetUserData(parser.get(), &listening);
    XML_SetElementHandler(parser.get(), on_begin, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_words);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_document_type);
    for (bool more = true; more && !reader.stopped;) {
        void* room = XML_GetBuffer(parser.get(), piece_size);
        const auto size = room ? zip_fread(file.get(), room, piece_size) : -1;
        if (size < 0)
            return damaged();
        m_parts->unpacked += static_cast<std::uint64_t>(size);
        if (m_parts->unpacked > m_parts->limits.unpacked)
            return too_large();
        more = size > 0;
        if (XML_ParseBuffer(parser.get(), static_cast<int>(size), !more) == XML_STATUS_ERROR && !reader.stopped)
            return damaged();
    }
    if (reader.refusal)
        return *reader.refusal;
    return Nothing{};
}

} // namespace pendopo::sheets
