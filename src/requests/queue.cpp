#include "requests/queue.hpp"

#include "platform/text/unicode.hpp"
#include "requests/request_number.hpp"

#include <array>

namespace pendopo::requests {

namespace {

constexpr int page_size = 25;
constexpr std::array<std::string_view, 5> view_words{"action", "late", "waiting", "elsewhere", "done"};
constexpr std::string_view no_date = "9999-12-31";

// A cursor is the last row's due date and id: "2026-11-25.412".
struct Cursor {
    std::string due = "0000-00-00";
    std::int64_t id = 0;
    std::string text() const { return due + "." + std::to_string(id); }
};

Result<Cursor> cursor_of(const std::string& text, bool newest)
{
    if (text.empty())
        return newest ? Cursor{"", 2'000'000'000} : Cursor{};
    const auto dot = text.find('.');
    const bool digits = dot != std::string::npos && text.size() > dot + 1 && text.size() - dot < 12
        && text.find_first_not_of("0123456789", dot + 1) == std::string::npos;
    if (!digits || dot > 10)
        return refuse(Why::malformed, "queue.cursor", say("Alamat halaman ini tidak lengkap. Buka lagi antrean dari awal."));
    return Cursor{text.substr(0, dot), std::stoll(text.substr(dot + 1))};
}

QueueRow row_of(const db::Row& row)
{
    QueueRow entry;
    entry.id = row.integer("id");
    entry.number = row.text("number");
    entry.service = row.text("service");
    entry.subject = row.text("subject");
    entry.applicant_name = row.text("applicant_name");
    entry.applicant_organisation = row.text("applicant_organisation");
    entry.step = row.text("step");
    entry.state = state_of(row.text("state"));
    entry.version = static_cast<int>(row.integer("version"));
    entry.submitted_on = row.date("submitted_on");
    entry.due_on = row.optional_date("due_on");
    entry.view = row.text("view");
    return entry;
}

db::Rows rows_by_order(db::Reader& reader, const QueueFilter& filter, const std::string& desk, Date today, const Cursor& cursor)
{
    static const auto& by_due = db::query("requests/queue_by_due");
    static const auto& by_due_of_service = db::query("requests/queue_by_due_of_service");
    static const auto& by_age = db::query("requests/queue_by_age");
    static const auto& by_age_of_service = db::query("requests/queue_by_age_of_service");
    const bool newest = filter.order == Order::newest || filter.view == View::done;
    const auto view = filter.view == View::late ? word(View::action) : word(filter.view);
    db::Parameters parameters{{"desk", desk}, {"view", view}, {"id", cursor.id}, {"most", page_size + 1}};
    if (!filter.service.empty())
        parameters.push_back({"service", filter.service});
    if (!newest) {
        parameters.push_back({"due", cursor.due});
        // Late is what should have been answered before today.
        parameters.push_back({"before", filter.view == View::late ? today.iso() : std::string("9999-99-99")});
    }
    const auto& query = newest ? (filter.service.empty() ? by_age : by_age_of_service)
                               : (filter.service.empty() ? by_due : by_due_of_service);
    return reader.rows(query, parameters);
}

// Every word as a beginning, in the engine's own language; only letters and digits get through. One or two letters are a
// whole word ("RT 05"): too many words begin with them, and all that carry one would be gathered in memory.
std::string search_expression(db::Engine engine, const std::string& typed)
{
    std::string expression, word;
    const auto flush = [&] {
        if (word.empty())
            return;
        const bool whole = word.size() < 3;
        if (engine == db::Engine::sqlite)
            expression += (expression.empty() ? "" : " ") + ("\"" + word + (whole ? "\"" : "\"*"));
        else
            expression += (expression.empty() ? "" : " & ") + word + (whole ? "" : ":*");
        word.clear();
    };
    for (const char c : text::fold(typed)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else
            flush();
    }
    flush();
    return expression;
}

db::Rows rows_by_words(db::Reader& reader, const catalogue::City& city, const QueueFilter& filter, const std::string& desk,
    const Cursor& cursor)
{
    static const auto& by_number = db::query("requests/queue_by_number");
    static const auto& by_words = db::query("requests/queue_by_words");
    if (const auto number = read_request_number(city.request_number_prefix, filter.typed))
        return reader.rows(by_number, {{"desk", desk}, {"number", *number}});
    const auto expression = search_expression(reader.engine(), filter.typed);
    if (expression.empty())
        return {};
    return reader.rows(by_words,
        {{"desk", desk}, {"service", filter.service}, {"words", expression}, {"id", cursor.id}, {"most", page_size + 1}});
}

} // namespace

std::string_view word(View view)
{
    return view_words[static_cast<std::size_t>(view)];
}

std::optional<View> view_of(std::string_view word)
{
    for (std::size_t i = 0; i < view_words.size(); ++i)
        if (view_words[i] == word)
            return static_cast<View>(i);
    return std::nullopt;
}

Result<QueuePage> list_queue(db::Reader& reader, const access::Actor& actor, const catalogue::City& city,
    const QueueFilter& filter, Date today)
{
    const auto desks = actor.desks();
    if (desks.empty())
        return refuse(Why::forbidden, "queue.none", say("Anda tidak punya antrean."), "126/2022 Pasal 10");
    QueuePage page;
    page.desk = filter.desk.empty() ? *desks.begin() : filter.desk;
    if (!desks.contains(page.desk))
        return refuse(Why::forbidden, "queue.other_unit", say("Antrean itu milik bidang lain."), "126/2022 Pasal 12 ayat (3)");
    const bool newest = filter.order == Order::newest || filter.view == View::done || !filter.typed.empty();
    const auto cursor = TRY(cursor_of(filter.after, newest));
    const auto rows = filter.typed.empty() ? rows_by_order(reader, filter, page.desk, today, cursor)
                                           : rows_by_words(reader, city, filter, page.desk, cursor);
    for (const auto& row : rows)
        page.rows.push_back(row_of(row));
    if (page.rows.size() > page_size) {
        page.rows.pop_back();
        const auto& last = page.rows.back();
        page.next = Cursor{last.due_on ? last.due_on->iso() : std::string(no_date), last.id}.text();
    }
    page.counts = count_desk(reader, page.desk, today);
    return page;
}

} // namespace pendopo::requests
