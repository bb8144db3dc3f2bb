// A4 documents with real typography (Pango, Cairo): headings, paragraphs, facts in two columns, tables, a QR code.
// Flows over pages with a footer; every text is plain, never markup. The same input gives the same bytes.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pendopo::pdf {

struct Letterhead {
    std::string government; // "Pemerintah Kota Pontianak"
    std::string office;     // "Dinas Komunikasi dan Informatika"
    std::string accent;     // "#0a5c55": the roof line
    std::string footer;     // left of the page number
    std::string language;   // "id": /Lang of the file
    std::string title;      // /Title of the file
    std::string created;    // /CreationDate: "2026-11-23T14:05:00+07:00"; none when empty
};

class Document {
public:
    explicit Document(Letterhead head);
    ~Document();
    void title(std::string_view text); // centred, once
    void heading(std::string_view text);
    void paragraph(std::string_view text);
    void note(std::string_view text);                                         // small, grey
    void facts(const std::vector<std::pair<std::string, std::string>>& rows); // label, value; long values wrap
    void table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows);
    void ticks(const std::vector<std::pair<bool, std::string>>& boxes); // boxes to tick, two columns
    void big(std::string_view label, std::string_view value);           // a number people must find
    // At the right edge, beside what follows (facts, paragraphs, big). Throws std::runtime_error above 2,331 bytes.
    void qr(std::string_view content, std::string_view caption);
    // `beside`: small words at its left, for which no page of their own is worth while.
    void signature(std::string_view place_and_date, std::string_view position, std::string_view name,
        std::string_view beside = {});
    std::string finish(); // the bytes; once, as the last

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace pendopo::pdf
