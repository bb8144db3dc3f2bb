#include "duties/write_calendar.hpp"

#include "platform/text/unicode.hpp"

namespace pendopo::duties {

namespace {

// RFC 5545 section 3.3.11
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text::tidy(text)) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        out += c;
    }
    return out;
}

bool continues_a_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// RFC 5545 section 3.1: what follows a fold begins with a blank, which counts too.
void add_line(std::string& out, std::string_view line)
{
    constexpr std::size_t most = 75;
    std::size_t room = most;
    while (line.size() > room) {
        auto cut = room;
        while (cut > 0 && continues_a_character(line[cut]))
            --cut;
        out += std::string(line.substr(0, cut)) + "\r\n ";
        line.remove_prefix(cut);
        room = most - 1;
    }
    out += std::string(line) + "\r\n";
}

std::string day(Date date)
{
    auto iso = date.iso();
    std::erase(iso, '-');
    return iso;
}

std::string moment(Instant at)
{
    std::string digits;
    for (const char c : at.rfc3339())
        if (c != '-' && c != ':')
            digits += c;
    return digits;
}

void add_event(std::string& out, const CalendarEvent& event, const std::string& stamp)
{
    add_line(out, "BEGIN:VEVENT");
    add_line(out, "UID:" + escaped(event.uid));
    add_line(out, "DTSTAMP:" + stamp);
    add_line(out, "DTSTART;VALUE=DATE:" + day(event.on));
    add_line(out, "DTEND;VALUE=DATE:" + day(event.on.plus_days(1)));
    add_line(out, "SEQUENCE:" + std::to_string(event.sequence));
    add_line(out, "SUMMARY:" + escaped(event.summary));
    add_line(out, "DESCRIPTION:" + escaped(event.description));
    add_line(out, "URL:" + event.url);
    add_line(out, event.done ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    add_line(out, "TRANSP:TRANSPARENT");
    for (const int days : event.done ? std::vector<int>{} : event.alarms) {
        add_line(out, "BEGIN:VALARM");
        add_line(out, "ACTION:DISPLAY");
        add_line(out, "DESCRIPTION:" + escaped(event.summary));
        add_line(out, "TRIGGER:-P" + std::to_string(days) + "D");
        add_line(out, "END:VALARM");
    }
    add_line(out, "END:VEVENT");
}

} // namespace

std::string write_calendar(const CalendarStream& stream)
{
    std::string out;
    const auto stamp = moment(stream.written_at);
    add_line(out, "BEGIN:VCALENDAR");
    add_line(out, "VERSION:2.0");
    add_line(out, "PRODID:-//Pendopo//Duties//ID");
    add_line(out, "CALSCALE:GREGORIAN");
    add_line(out, "METHOD:PUBLISH");
    add_line(out, "X-WR-CALNAME:" + escaped(stream.name));
    add_line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    for (const auto& event : stream.events)
        add_event(out, event, stamp);
    add_line(out, "END:VCALENDAR");
    return out;
}

} // namespace pendopo::duties
