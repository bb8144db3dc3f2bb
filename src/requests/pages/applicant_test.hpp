// A browser before the applicant's pages, for tests: it keeps cookies, takes the token out of forms, follows nothing.
#pragma once
#include "catalogue/answers.hpp"
#include "platform/crypto/crypto.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/papers/office_test.hpp"

#include <fstream>
#include <map>
#include <regex>

namespace pendopo::requests::pages {

inline const ui::RouteTable& applicant_routes()
{
    using http::Method;
    using ui::anyone;
    static const ui::RouteTable table(std::vector<ui::Route>{{Method::get, "/", anyone(), show_home, "Home"},
        {Method::get, "/layanan/{service}", anyone(), show_service, "Service"},
        {Method::post, "/layanan/{service}", anyone(), agree_and_start, "Agree"},
        {Method::get, "/draf/{id}", anyone(), resume_draft, "Resume"},
        {Method::get, "/draf/{id}/email", anyone(), show_draft_email, "E-mail"},
        {Method::post, "/draf/{id}/email", anyone(), change_draft_email, "E-mail"},
        {Method::get, "/draf/{id}/{page}", anyone(), show_draft_page, "Page"},
        {Method::post, "/draf/{id}/{page}", anyone(), save_draft_page, "Page"},
        {Method::post, "/draf/{id}/simpan", anyone(), autosave_draft, "Autosave"},
        {Method::get, "/draf/{id}/surat", anyone(), show_draft_letters, "Letters"},
        {Method::post, "/draf/{id}/surat", anyone(), save_draft_letters, "Letters"},
        {Method::get, "/draf/{id}/berkas/{file}", anyone(), show_draft_file, "File"},
        {Method::get, "/draf/{id}/periksa", anyone(), check_answers, "Check"},
        {Method::post, "/draf/{id}/kirim", anyone(), send_draft, "Send"},
        {Method::get, "/tanda-terima/{id}", anyone(), show_receipt, "Receipt"},
        {Method::get, "/lacak", anyone(), ask_for_code, "Track"}, {Method::post, "/lacak", anyone(), open_by_code, "Track"},
        {Method::get, "/lacak/{number}", anyone(), track_request, "Request"},
        {Method::post, "/lacak/{number}/pesan", anyone(), write_message, "Message"},
        {Method::post, "/lacak/{number}/batalkan", anyone(), withdraw, "Withdraw"},
        {Method::get, "/lacak/{number}/perbaiki", anyone(), show_correction, "Correct"},
        {Method::post, "/lacak/{number}/perbaiki", anyone(), save_correction, "Correct"},
        {Method::get, "/lacak/{number}/berkas/{file}", anyone(), show_request_file, "File"},
        {Method::get, "/jadwal/{resource}", anyone(), show_schedule, "Schedule"}});
    return table;
}

class Browser {
public:
    explicit Browser(ui::Program& program, std::string peer = "192.0.2.7") : m_program(program), m_peer(std::move(peer)) {}

    http::Response get(const std::string& address)
    {
        auto request = request_to(address);
        return answer(request);
    }
    // With the token of the page seen last.
    http::Response post(const std::string& address, http::Fields form, std::vector<http::UploadedFile> files = {})
    {
        auto request = request_to(address);
        request.method = http::Method::post;
        request.form = std::move(form);
        request.form.emplace_back("_csrf", m_token);
        request.files = std::move(files);
        return answer(request);
    }
    std::map<std::string, std::string> cookies;

private:
    // One name and value behind the question mark are enough here.
    static http::Request request_to(const std::string& address)
    {
        http::Request request;
        const auto question = address.find('?'), equals = address.find('=');
        request.path = address.substr(0, question);
        request.target = address;
        if (question != std::string::npos)
            request.query.emplace_back(address.substr(question + 1, equals - question - 1), address.substr(equals + 1));
        return request;
    }
    http::Response answer(http::Request& request)
    {
        request.peer = m_peer;
        for (const auto& [name, value] : cookies)
            request.cookies.emplace_back(name, value);
        auto response = ui::answer(applicant_routes(), m_program, request);
        for (const auto& [name, value] : response.headers)
            if (name == "Set-Cookie")
                cookies[value.substr(0, value.find('='))]
                    = value.substr(value.find('=') + 1, value.find(';') - value.find('=') - 1);
        std::smatch token;
        if (std::regex_search(response.body, token, std::regex("name=\"_csrf\" value=\"([^\"]+)\"")))
            m_token = token[1];
        return response;
    }
    ui::Program& m_program;
    std::string m_peer, m_token;
};

inline std::string location(const http::Response& response)
{
    for (const auto& [name, value] : response.headers)
        if (name == "Location")
            return value;
    return {};
}

class ApplicantPages : public Office {
protected:
    http::UploadedFile upload(const std::string& field, const std::string& bytes)
    {
        const auto path = testing::scratch_folder() + "/upload";
        std::ofstream(path, std::ios::binary) << bytes;
        return {field, "surat é.pdf", "application/pdf", path, bytes.size(), crypto::sha256_hex(bytes)};
    }
    // The flat fields of one page that the office's usual answers fill in.
    http::Fields page_fields(int page, Date day) const
    {
        return catalogue::flat(service().pages[static_cast<std::size_t>(page) - 1].fields,
            answers("Temu Pegiat Literasi", day));
    }
    // Agrees and leaves an address that is confirmed; the draft's address.
    std::string begin(Browser& browser)
    {
        browser.get("/layanan/ruang-eksternal");
        const auto started
            = browser.post("/layanan/ruang-eksternal", {{"setuju", std::to_string(service().procedure.version)}});
        auto address = location(started);
        EXPECT_TRUE(address.ends_with("/email")) << started.status;
        return address.substr(0, address.size() - 6);
    }
    void confirm_address(Browser& browser, const std::string& draft)
    {
        browser.get(draft + "/email");
        EXPECT_EQ(browser.post(draft + "/email", {{"email", "rahmawati@warga.example"}}).status, 303);
        EXPECT_EQ(browser.post(draft + "/email", {{"kode_email", sent_code()}}).status, 303);
    }
    std::string sent_code()
    {
        std::string payload;
        const db::Query ask("mail", "select payload from outbox order by id desc limit 1",
            "select payload from outbox order by id desc limit 1");
        database->read([&](db::Reader& reader) { payload = reader.row(ask, {})->text("payload"); });
        std::smatch code;
        return std::regex_search(payload, code, std::regex("Kode Anda: ([0-9]{6})")) ? code[1].str() : "";
    }

    ui::Program program{catalogue(), *database, identifiers, files, place.key, place.public_address, [this] { return now; },
        &place};
    Browser browser{program};
    const std::string pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
};

} // namespace pendopo::requests::pages
