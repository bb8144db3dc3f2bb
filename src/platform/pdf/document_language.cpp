#include "platform/pdf/document_language.hpp"

#include <cstdio>
#include <stdexcept>

namespace pendopo::pdf {

namespace {

std::size_t find_or_throw(const std::string& pdf, const std::string& what, std::size_t from)
{
    const auto at = pdf.find(what, from);
    if (at == std::string::npos)
        throw std::runtime_error("PDF: there is no " + what);
    return at;
}

std::string safe(const std::string& language)
{
    std::string tag;
    for (char c : language)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-')
            tag += c;
    return tag.empty() ? "id" : tag;
}

} // namespace

std::string with_language(std::string pdf, const std::string& language)
{
    const auto trailer = pdf.rfind("trailer");
    if (trailer == std::string::npos)
        throw std::runtime_error("PDF: there is no trailer");
    const auto trailer_begin = find_or_throw(pdf, "<<", trailer), trailer_end = find_or_throw(pdf, ">>", trailer);
    const auto old_table = std::stoul(pdf.substr(find_or_throw(pdf, "startxref", trailer) + 9));
    const auto root = std::stoul(pdf.substr(find_or_throw(pdf, "/Root", trailer) + 5));

    const auto name = std::to_string(root) + " 0 obj";
    const auto old_begin = find_or_throw(pdf, "\n" + name, 0) + 1;
    const auto old_end = find_or_throw(pdf, "endobj", old_begin);
    auto catalogue = pdf.substr(old_begin, old_end - old_begin);
    const auto inside = find_or_throw(catalogue, "<<", 0) + 2;
    catalogue.insert(inside,
        " /Lang (" + safe(language) + ") /ViewerPreferences << /DisplayDocTitle true >> /MarkInfo << /Marked true >>");

    const auto trailer_entries = pdf.substr(trailer_begin + 2, trailer_end - trailer_begin - 2);
    const auto place = pdf.size();
    pdf += catalogue + "endobj\n";
    const auto table = pdf.size();
    char entry[32];
    std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", place);
    pdf += "xref\n" + std::to_string(root) + " 1\n" + entry;
    pdf += "trailer\n<<" + trailer_entries + " /Prev " + std::to_string(old_table) + " >>\nstartxref\n" + std::to_string(table)
        + "\n%%EOF\n";
    return pdf;
}

} // namespace pendopo::pdf
