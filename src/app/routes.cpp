// One row an address: method, address, who may enter, who answers, what for. Grouped by feature.
#include "app/routes.hpp"

#include "app/head_desk.hpp"
#include "duties/api/api.hpp"
#include "duties/pages/pages.hpp"
#include "measures/api/api.hpp"
#include "measures/pages/pages.hpp"
#include "people/pages/pages.hpp"
#include "registers/api/api.hpp"
#include "registers/duplicates/pages/pages.hpp"
#include "registers/exchange/pages/pages.hpp"
#include "registers/pages/pages.hpp"
#include "regulations/api/api.hpp"
#include "regulations/pages/pages.hpp"
#include "reports/api/api.hpp"
#include "reports/pages/pages.hpp"
#include "requests/api/api.hpp"
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/office_pages.hpp"
#include "system/pages/pages.hpp"
#include "ui/assets.hpp"
#include "ui/site/site.hpp"

namespace pendopo::app {

using access::Act;
using http::Method;
using requests::pages::form_limits;
using requests::pages::letter_limits;
using requests::pages::office_form_limits;
using requests::pages::output_limits;
using ui::anyone;
using ui::may;
using ui::signed_in;
namespace duty = duties::pages;
namespace measure = measures::pages;
namespace applicant = requests::pages;
namespace office = requests::pages;
namespace api = requests::api;

const ui::RouteTable& routes()
{
    // clang-format off
    static const ui::RouteTable table(std::vector<ui::Route>{
        // Applicant
        {Method::get, "/", anyone(), applicant::show_home, "Front page: what do you need"},
        {Method::get, "/layanan/{service}", anyone(), applicant::show_service, "A service: what it needs, how long it takes"},
        {Method::post, "/layanan/{service}", anyone(), applicant::agree_and_start, "Agree to the procedure and begin a draft"},
        {Method::get, "/draf/{id}", anyone(), applicant::resume_draft, "Go on with a draft"},
        {Method::get, "/draf/{id}/email", anyone(), applicant::show_draft_email, "A guest's e-mail address"},
        {Method::post, "/draf/{id}/email", anyone(), applicant::change_draft_email, "Send or confirm a code by mail"},
        {Method::get, "/draf/{id}/{page}", anyone(), applicant::show_draft_page, "A page of the form"},
        {Method::post, "/draf/{id}/{page}", anyone(), applicant::save_draft_page, "Save a page of the form", form_limits},
        {Method::post, "/draf/{id}/simpan", anyone(), applicant::autosave_draft, "Save while typing", form_limits},
        {Method::get, "/draf/{id}/surat", anyone(), applicant::show_draft_letters, "Letters of a draft"},
        {Method::post, "/draf/{id}/surat", anyone(), applicant::save_draft_letters, "Upload letters", letter_limits},
        {Method::get, "/draf/{id}/berkas/{file}", anyone(), applicant::show_draft_file, "Look at an uploaded letter"},
        {Method::get, "/draf/{id}/periksa", anyone(), applicant::check_answers, "Check the answers"},
        {Method::post, "/draf/{id}/kirim", anyone(), applicant::send_draft, "Submit the request"},
        {Method::get, "/tanda-terima/{id}", anyone(), applicant::show_receipt, "The receipt"},
        {Method::get, "/tanda-terima/{id}/pdf", anyone(), applicant::download_receipt, "The receipt as PDF"},
        {Method::get, "/lacak", anyone(), applicant::ask_for_code, "Track a request"},
        {Method::post, "/lacak", anyone(), applicant::open_by_code, "Track a request by number and code"},
        {Method::get, "/lacak/{number}", anyone(), applicant::track_request, "What has become of a request"},
        {Method::post, "/lacak/{number}/lupakan", anyone(), applicant::forget_request, "Close it in this browser"},
        {Method::post, "/lacak/{number}/pesan", anyone(), applicant::write_message, "Write to the office"},
        {Method::get, "/lacak/{number}/batalkan", anyone(), applicant::ask_to_withdraw, "Withdraw a request"},
        {Method::post, "/lacak/{number}/batalkan", anyone(), applicant::withdraw, "Withdraw a request"},
        {Method::get, "/lacak/{number}/buka-kembali", anyone(), applicant::ask_to_reopen, "Reopen a request"},
        {Method::post, "/lacak/{number}/buka-kembali", anyone(), applicant::reopen, "Reopen a request"},
        {Method::get, "/lacak/{number}/perbaiki", anyone(), applicant::show_correction, "Correct a request"},
        {Method::post, "/lacak/{number}/perbaiki", anyone(), applicant::save_correction, "Correct a request", letter_limits},
        {Method::post, "/lacak/{number}/perbaiki/simpan", anyone(), applicant::autosave_correction, "Save while correcting", form_limits},
        {Method::get, "/lacak/{number}/perbaiki/berkas/{file}", anyone(), applicant::show_correction_file, "Look at a corrected letter"},
        {Method::get, "/lacak/{number}/berkas/{file}", anyone(), applicant::show_request_file, "A letter or an output"},
        {Method::get, "/permohonan-saya", signed_in(), applicant::show_own_requests, "One's own or one's agency's requests"},
        {Method::get, "/jadwal/{resource}", anyone(), applicant::show_schedule, "When a resource is taken"},

        // Office
        {Method::get, "/antrean", may(Act::print), office::show_queue, "The queue of a desk"},
        {Method::post, "/antrean/catat", may(Act::record), office::record_several, "Enter several requests in the agenda"},
        {Method::post, "/antrean/ambil", may(Act::work), office::take_several, "Take several requests for one's unit"},
        {Method::get, "/permohonan/{number}", may(Act::print), office::show_office_request, "A request and the step that is due"},
        {Method::post, "/permohonan/{number}/periksa", may(Act::verify), office::check_request, "Declare complete, or return", office_form_limits},
        {Method::post, "/permohonan/{number}/catat", may(Act::record), office::record_one, "Enter a request in the agenda"},
        {Method::post, "/permohonan/{number}/disposisi", may(Act::dispose), office::dispose_one, "Send a request to units"},
        {Method::post, "/permohonan/{number}/ambil", may(Act::work), office::take_one, "Take a request for one's unit"},
        {Method::get, "/permohonan/{number}/jawab", may(Act::answer), office::show_answer_form, "Write the answer"},
        {Method::post, "/permohonan/{number}/jawab", may(Act::answer), office::answer_one, "Answer a request", output_limits},
        {Method::post, "/permohonan/{number}/pesan", may(Act::message), office::send_office_message, "Write to the applicant"},
        {Method::get, "/permohonan/{number}/berkas/{file}", may(Act::print), office::show_office_file, "A letter or an output"},
        {Method::get, "/permohonan/{number}/cetak", may(Act::print), office::print_request, "The request as PDF"},
        {Method::get, "/permohonan/{number}/lembar-disposisi", may(Act::print), office::print_disposition_sheet, "The disposition sheet as PDF"},
        {Method::get, "/disposisi", may(Act::dispose), show_head_desk, "The head's desk, letter by letter"},
        {Method::get, "/agenda", may(Act::print), office::show_agenda, "The records officer's queue"},
        {Method::get, "/agenda/{year}", may(Act::see_recorded_requests), office::show_agenda_book, "The agenda book of a year"},

        // Duties
        {Method::get, "/kewajiban", may(Act::see_duties), duty::show_own_duties, "What one's agency, unit or role owes"},
        {Method::get, "/kewajiban/semua", may(Act::see_duties), duty::show_all_duties, "Obligations by view, owner and duty"},
        {Method::get, "/kewajiban/kalender", may(Act::see_duties), duty::show_calendar_page, "The address of one's calendar of duties"},
        {Method::post, "/kewajiban/kalender", may(Act::see_duties), duty::change_calendar, "Make or end the address of one's calendar"},
        {Method::get, "/kewajiban/surat", may(Act::see_duties), duty::show_letters, "Letters of reprimand of a year"},
        {Method::get, "/kewajiban/surat/{letter}", may(Act::see_duties), duty::show_letter, "A letter of reprimand"},
        {Method::post, "/kewajiban/surat/{letter}", may(Act::dispose), duty::decide_letter, "Sign or decline a letter of reprimand"},
        {Method::get, "/kewajiban/surat/{letter}/pdf", may(Act::see_duties), duty::show_letter_pdf, "A letter of reprimand as PDF"},
        {Method::get, "/kewajiban/{id}", may(Act::see_duties), duty::show_obligation, "An obligation: why, by when, its evidence and history"},
        {Method::post, "/kewajiban/{id}/penuhi", may(Act::fulfil_duties), duty::send_evidence, "Send evidence", duty::evidence_limits},
        {Method::post, "/kewajiban/{id}/periksa", may(Act::see_duties), duty::check_obligation, "Accept evidence or give it back"},
        {Method::post, "/kewajiban/{id}/bebaskan", may(Act::waive_duties), duty::waive_one, "Waive an obligation"},
        {Method::post, "/kewajiban/{id}/buka-kembali", may(Act::see_duties), duty::reopen_one, "Open an obligation again"},
        {Method::get, "/kewajiban/{id}/berkas/{file}", may(Act::see_duties), duty::show_evidence_file, "A file of evidence"},
        {Method::get, "/kalender/{secret}", anyone(), duty::show_calendar_feed, "One's duties as iCalendar, by its secret address"},

        // Registers
        {Method::get, "/register", may(Act::see_registers), registers::pages::show_registers, "The registers of the city"},
        {Method::get, "/register/{register}", may(Act::see_registers), registers::pages::show_list, "The entries of a register"},
        {Method::post, "/register/{register}/pencarian", may(Act::see_registers), registers::pages::change_searches, "Keep or forget a search"},
        {Method::get, "/register/{register}/pilihan", may(Act::see_registers), registers::pages::suggest, "Entries by the beginning of words, as JSON"},
        {Method::get, "/register/{register}/gambar", may(Act::see_registers), registers::pages::show_picture, "Entries and their relations as a picture"},
        {Method::get, "/register/{register}/pada", may(Act::see_registers), registers::pages::show_day, "A register as it stood on a day"},
        {Method::get, "/register/{register}/beberapa", may(Act::see_registers), registers::pages::show_several, "Change several entries: what and how"},
        {Method::post, "/register/{register}/beberapa", may(Act::see_registers), registers::pages::change_several, "Change several entries", registers::pages::document_limits},
        {Method::get, "/register/{register}/baru", may(Act::see_registers), registers::pages::show_new, "Add an entry"},
        {Method::post, "/register/{register}/baru", may(Act::see_registers), registers::pages::add_new, "Add an entry", registers::pages::document_limits},
        {Method::get, "/register/{register}/unduh", may(Act::see_registers), registers::exchange::pages::show_downloads, "Forms in which entries are downloaded"},
        {Method::get, "/register/{register}/unduh/berkas", may(Act::see_registers), registers::exchange::pages::download, "Entries as XLSX or CSV"},
        {Method::get, "/register/{register}/templat", may(Act::import_entries), registers::exchange::pages::show_template, "An empty table to fill in"},
        {Method::get, "/register/{register}/impor", may(Act::import_entries), registers::exchange::pages::show_import_form, "Send a table of entries"},
        {Method::post, "/register/{register}/impor", may(Act::import_entries), registers::exchange::pages::send_import, "Send a table of entries", registers::exchange::pages::table_limits},
        {Method::get, "/register/{register}/impor/{import}", may(Act::import_entries), registers::exchange::pages::show_import, "What checking a table found"},
        {Method::post, "/register/{register}/impor/{import}", may(Act::import_entries), registers::exchange::pages::decide, "Keep or drop a table that was checked"},
        {Method::get, "/register/{register}/kembar", may(Act::see_registers), registers::pages::show_alike, "Entries of different owners that look alike"},
        {Method::post, "/register/{register}/kembar", may(Act::decide_entries), registers::pages::tell_two_apart, "Declare two entries not the same"},
        {Method::get, "/register/{register}/{id}", may(Act::see_registers), registers::pages::show_entry, "An entry, its history, and the steps that are open"},
        {Method::get, "/register/{register}/{id}/ubah", may(Act::see_registers), registers::pages::show_change, "Change an entry"},
        {Method::post, "/register/{register}/{id}/ubah", may(Act::see_registers), registers::pages::make_change, "Change an entry", registers::pages::document_limits},
        {Method::get, "/register/{register}/{id}/langkah/{step}", may(Act::see_registers), registers::pages::show_step, "Take a step with an entry"},
        {Method::post, "/register/{register}/{id}/langkah/{step}", may(Act::see_registers), registers::pages::make_step, "Take a step with an entry", registers::pages::document_limits},
        {Method::post, "/register/{register}/{id}/nyatakan", may(Act::see_registers), registers::pages::confirm, "Declare an entry still right"},
        {Method::get, "/register/{register}/{id}/klasifikasi", may(Act::see_registers), registers::pages::show_classification, "Who may read an entry"},
        {Method::post, "/register/{register}/{id}/klasifikasi", may(Act::see_registers), registers::pages::classify, "Change who may read an entry", registers::pages::document_limits},
        {Method::get, "/register/{register}/{id}/pada", may(Act::see_registers), registers::pages::show_as_it_stood, "An entry as it stood on a day"},
        {Method::get, "/register/{register}/{id}/berkas/{file}", may(Act::see_registers), registers::pages::show_file, "A document of an entry"},
        {Method::get, "/terbuka", anyone(), registers::pages::show_public_registers, "Registers that are open to anyone"},
        {Method::get, "/terbuka/{register}", anyone(), registers::pages::show_public_list, "Entries that are open to anyone"},
        {Method::get, "/terbuka/{register}/{id}", anyone(), registers::pages::show_public_entry, "An entry that is open to anyone"},
        {Method::get, "/terbuka/{register}/{id}/berkas/{file}", anyone(), registers::pages::show_public_file, "A document that is open to anyone"},

        // Regulations
        {Method::get, "/peraturan", anyone(), regulations::pages::show_regulations, "The city's regulations, and how many articles are kept"},
        {Method::get, "/peraturan/{regulation}", anyone(), regulations::pages::show_regulation, "A regulation: each article with its state and proof"},
        {Method::get, "/peraturan/{regulation}/{article}", anyone(), regulations::pages::show_article, "An article: what serves it, how it stands and stood"},

        // Measures
        {Method::get, "/monev", may(Act::see_measures), measure::show_overview, "A year's index and how services were answered"},
        {Method::post, "/monev", may(Act::assess), measure::begin_one, "Begin an assessment"},
        {Method::get, "/monev/banding", may(Act::see_measures), measure::show_comparison, "Years, agencies and units beside each other"},
        {Method::get, "/monev/{year}/{instrument}", signed_in(), measure::show_assessment, "An assessment: its index and indicators"},
        {Method::post, "/monev/{year}/{instrument}", signed_in(), measure::decide_assessment, "Close an assessment, or begin its next edition"},
        {Method::get, "/monev/{year}/{instrument}/celah", signed_in(), measure::show_gaps, "What lifts the index most for least"},
        {Method::get, "/monev/{year}/{instrument}/orang", signed_in(), measure::show_people, "Who does what in an assessment"},
        {Method::post, "/monev/{year}/{instrument}/orang", signed_in(), measure::change_people, "Name or release somebody"},
        {Method::get, "/monev/{year}/{instrument}/unduh", signed_in(), measure::download, "An assessment as CSV or XLSX"},
        {Method::get, "/monev/{year}/{instrument}/{number}", signed_in(), measure::show_indicator, "An indicator: levels, evidence, marks"},
        {Method::post, "/monev/{year}/{instrument}/{number}", signed_in(), measure::change_indicator, "Explain an indicator, enter or check its mark", measure::evidence_limits},
        {Method::post, "/monev/{year}/{instrument}/{number}/bukti", signed_in(), measure::add_evidence, "Offer evidence", measure::evidence_limits},
        {Method::post, "/monev/{year}/{instrument}/{number}/bukti/{piece}", signed_in(), measure::step_evidence, "Send, withdraw, accept or return evidence"},
        {Method::get, "/monev/{year}/{instrument}/{number}/berkas/{file}", signed_in(), measure::show_evidence_file, "A file of evidence"},

        // Reports
        {Method::get, "/laporan", signed_in(), reports::pages::show_reports, "What reports are owed, being written and sent"},
        {Method::get, "/laporan/baru", may(Act::make_reports), reports::pages::show_new, "Begin a report"},
        {Method::post, "/laporan/baru", may(Act::make_reports), reports::pages::add_new, "Begin a report"},
        {Method::get, "/laporan/{id}", signed_in(), reports::pages::show_report, "A report: what it says, and the step that is due"},
        {Method::post, "/laporan/{id}", may(Act::make_reports), reports::pages::write_report, "Write a report, hand it in", reports::pages::text_limits},
        {Method::post, "/laporan/{id}/putusan", may(Act::dispose), reports::pages::decide, "Sign a report, or give it back"},
        {Method::get, "/laporan/{id}/pdf", signed_in(), reports::pages::show_pdf, "A report as PDF"},
        {Method::get, "/laporan/{id}/xlsx", signed_in(), reports::pages::show_xlsx, "The tables of a report as XLSX"},
        {Method::get, "/api/v1/reports", signed_in(), reports::api::list_reports, "Reports, a page at a time"},
        {Method::post, "/api/v1/reports", may(Act::make_reports), reports::api::begin_report, "Begin a report"},
        {Method::get, "/api/v1/reports/{id}", signed_in(), reports::api::show_report, "A report with what it says"},
        {Method::get, "/api/v1/reports/{id}/report.pdf", signed_in(), reports::pages::show_pdf, "A report as PDF"},
        {Method::get, "/api/v1/reports/{id}/report.xlsx", signed_in(), reports::pages::show_xlsx, "The tables of a report as XLSX"},
        {Method::post, "/api/v1/reports/{id}/texts", may(Act::make_reports), reports::api::write_texts, "Write the texts of a report", reports::pages::text_limits},
        {Method::post, "/api/v1/reports/{id}/submission", may(Act::make_reports), reports::api::hand_in, "Number a report and lay it before the head"},
        {Method::post, "/api/v1/reports/{id}/decision", may(Act::dispose), reports::api::decide, "Sign a report, or give it back"},

        // About this site
        {Method::get, "/bantuan", anyone(), ui::show_help, "Help"},
        {Method::get, "/aksesibilitas", anyone(), ui::show_accessibility, "Accessibility"},
        {Method::get, "/data-pribadi", anyone(), ui::show_personal_data, "Personal data and cookies"},
        {Method::get, "/sistem", may(Act::see_system), system::pages::show_system, "How the program is doing"},
        {Method::post, "/sistem/kirim-ulang", may(Act::see_system), system::pages::retry_mails, "Have letters that failed tried again"},
        {Method::post, "/sistem/periksa-catatan", may(Act::see_system), system::pages::check_record, "Check the whole record"},
        {Method::get, "/komponen", may(Act::see_system), ui::show_component_sheet, "Every component with an example"},

        // People
        {Method::get, "/masuk", anyone(), people::pages::show_sign_in, "Sign in"},
        {Method::post, "/masuk", anyone(), people::pages::accept_sign_in, "Sign in"},
        {Method::post, "/keluar", signed_in(), people::pages::accept_sign_out, "Sign out"},
        {Method::get, "/kata-sandi", signed_in(), people::pages::show_password, "Change one's password"},
        {Method::post, "/kata-sandi", signed_in(), people::pages::accept_password, "Change one's password"},
        {Method::get, "/daftar", anyone(), people::pages::show_application, "Make an account"},
        {Method::post, "/daftar", anyone(), people::pages::accept_application, "Make an account"},
        {Method::get, "/daftar/konfirmasi", anyone(), people::pages::show_confirmation, "Confirm an account"},
        {Method::post, "/daftar/konfirmasi", anyone(), people::pages::accept_confirmation, "Confirm an account"},
        {Method::get, "/lupa-kata-sandi", anyone(), people::pages::show_reset_request, "Ask for a link to reset a password"},
        {Method::post, "/lupa-kata-sandi", anyone(), people::pages::accept_reset_request, "Ask for a link to reset a password"},
        {Method::get, "/kata-sandi-baru", anyone(), people::pages::show_reset, "Choose a new password by a link"},
        {Method::post, "/kata-sandi-baru", anyone(), people::pages::accept_reset, "Choose a new password by a link"},
        {Method::get, "/orang", may(Act::manage_people), people::pages::show_people, "People with accounts"},
        {Method::get, "/orang/baru", may(Act::manage_people), people::pages::show_new_person, "Add a person"},
        {Method::post, "/orang/baru", may(Act::manage_people), people::pages::accept_new_person, "Add a person"},
        {Method::get, "/orang/{id}", may(Act::manage_people), people::pages::show_person, "A person: roles and account"},
        {Method::post, "/orang/{id}", may(Act::manage_people), people::pages::accept_person, "Change a person's roles or account"},
        {Method::get, "/token", may(Act::manage_tokens), people::pages::show_tokens, "API tokens"},
        {Method::post, "/token", may(Act::manage_tokens), people::pages::accept_token, "Issue or revoke an API token"},
        {Method::get, "/pelaksana", may(Act::delegate), people::pages::show_delegations, "Who acts for the head"},
        {Method::post, "/pelaksana", may(Act::delegate), people::pages::accept_delegation, "Name or end who acts for the head"},

        // api
        {Method::get, "/api/v1/services", anyone(), api::list_services, "The services of the city"},
        {Method::get, "/api/v1/services/{key}", anyone(), api::show_service, "One service with its form and the schema of its answers"},
        {Method::get, "/api/v1/resources/{key}/taken", anyone(), api::show_taken_times, "When a resource is taken"},
        {Method::get, "/api/v1/units", anyone(), api::list_units, "The units of the office"},
        {Method::get, "/api/v1/agencies", anyone(), api::list_agencies, "The agencies of the city"},
        {Method::get, "/api/v1/instructions", anyone(), api::list_instructions, "The standard instructions of a disposition"},
        {Method::get, "/api/v1/calendar/{year}", anyone(), api::show_calendar, "The days of a year on which the office does not work"},
        {Method::post, "/api/v1/drafts", anyone(), api::start_draft, "Begin a draft"},
        {Method::get, "/api/v1/drafts/{id}", anyone(), api::show_draft, "One of one's own drafts"},
        {Method::patch, "/api/v1/drafts/{id}", anyone(), api::save_draft, "Keep answers", api::answers_limits},
        {Method::post, "/api/v1/drafts/{id}/files", anyone(), api::add_draft_file, "Add a letter to a draft", api::one_file_limits},
        {Method::del, "/api/v1/drafts/{id}/files/{file}", anyone(), api::remove_draft_file, "Take a letter out of a draft"},
        {Method::post, "/api/v1/drafts/{id}/email", anyone(), api::send_draft_code, "Send a guest's code by mail"},
        {Method::post, "/api/v1/drafts/{id}/email/confirmation", anyone(), api::confirm_draft_email, "Confirm a guest's address"},
        {Method::post, "/api/v1/drafts/{id}/submit", anyone(), api::submit_draft, "Submit a draft"},
        {Method::post, "/api/v1/requests", signed_in(), api::submit, "Submit a request at once", api::letter_limits},
        {Method::get, "/api/v1/requests", signed_in(), api::list_requests, "One's own requests, or those of one's agency"},
        {Method::get, "/api/v1/requests/{number}", anyone(), api::show_request, "A request as its applicant or an officer sees it"},
        {Method::get, "/api/v1/requests/{number}/files/{id}", anyone(), api::show_file, "A letter or an output"},
        {Method::get, "/api/v1/requests/{number}/receipt.pdf", anyone(), api::show_receipt, "The receipt"},
        {Method::get, "/api/v1/requests/{number}/request.pdf", may(Act::print), api::show_printed_request, "The request as the office prints it"},
        {Method::post, "/api/v1/requests/{number}/corrections", anyone(), api::correct, "Send what was asked to correct", api::letter_limits},
        {Method::post, "/api/v1/requests/{number}/withdrawal", anyone(), api::withdraw, "Withdraw a request"},
        {Method::post, "/api/v1/requests/{number}/reopening", anyone(), api::reopen, "Reopen an answered request"},
        {Method::post, "/api/v1/requests/{number}/messages", anyone(), api::write_message, "Write a message"},
        {Method::post, "/api/v1/tracking", anyone(), api::track, "A request by its number and secret code"},
        {Method::get, "/api/v1/queue", signed_in(), api::list_queue, "What lies on a desk"},
        {Method::post, "/api/v1/requests/{number}/verification", may(Act::verify), api::verify, "Declare a request complete"},
        {Method::post, "/api/v1/requests/{number}/return", may(Act::verify), api::return_to_applicant, "Return a request to its applicant"},
        {Method::post, "/api/v1/requests/{number}/record", may(Act::record), api::record, "Enter a request in the agenda"},
        {Method::post, "/api/v1/requests/{number}/disposition", may(Act::dispose), api::dispose, "Send a request to units"},
        {Method::post, "/api/v1/requests/{number}/send-back", may(Act::dispose), api::send_back, "Send a request back to its operator"},
        {Method::post, "/api/v1/requests/{number}/start", may(Act::work), api::start_work, "Take a request and begin to work"},
        {Method::post, "/api/v1/requests/{number}/answer", may(Act::answer), api::answer, "Answer a request", api::letter_limits},
        {Method::get, "/api/v1/duties", may(Act::see_duties), duties::api::list_duties, "The duties of the city"},
        {Method::get, "/api/v1/obligations", may(Act::see_duties), duties::api::list_obligations, "What is owed, by view, owner and duty"},
        {Method::get, "/api/v1/obligations/{id}", may(Act::see_duties), duties::api::show_obligation, "One obligation with its evidence"},
        {Method::post, "/api/v1/obligations/{id}/evidence", may(Act::fulfil_duties), duties::api::send_evidence, "Send evidence of an obligation", duty::evidence_limits},
        {Method::post, "/api/v1/obligations/{id}/check", may(Act::see_duties), duties::api::check_evidence, "Accept evidence or give it back"},
        {Method::post, "/api/v1/obligations/{id}/waiver", may(Act::waive_duties), duties::api::waive, "Waive an obligation"},
        {Method::post, "/api/v1/obligations/{id}/reopening", may(Act::see_duties), duties::api::reopen, "Open an obligation again"},
        {Method::get, "/api/v1/regulations", anyone(), regulations::api::list_regulations, "The city's regulations with their figures"},
        {Method::get, "/api/v1/regulations/{key}", anyone(), regulations::api::show_regulation, "A regulation with the state of each article"},
        {Method::get, "/api/v1/regulations/{key}/articles/{anchor}", anyone(), regulations::api::show_article, "One article with its proofs and the days its state changed"},
        {Method::get, "/api/v1/registers", signed_in(), registers::api::list_registers, "The registers of the city"},
        {Method::get, "/api/v1/registers/{register}", signed_in(), registers::api::show_register, "A register with the JSON Schema of its entries"},
        {Method::get, "/api/v1/registers/{register}/entries", signed_in(), registers::api::list_entries, "Entries, filtered, searched and sorted"},
        {Method::post, "/api/v1/registers/{register}/entries", signed_in(), registers::api::add_entry, "Add an entry", registers::api::entry_limits},
        {Method::get, "/api/v1/registers/{register}/entries/{id}", signed_in(), registers::api::show_entry, "An entry as it is, or as it stood on a day"},
        {Method::patch, "/api/v1/registers/{register}/entries/{id}", signed_in(), registers::api::change_entry, "Change an entry", registers::api::entry_limits},
        {Method::get, "/api/v1/registers/{register}/entries/{id}/history", signed_in(), registers::api::show_history, "The versions of an entry"},
        {Method::post, "/api/v1/registers/{register}/entries/{id}/steps/{step}", signed_in(), registers::api::take_step, "Take a step with an entry", registers::api::entry_limits},
        {Method::post, "/api/v1/registers/{register}/entries/{id}/confirmation", signed_in(), registers::api::confirm_entry, "Declare an entry still right"},
        {Method::get, "/api/v1/registers/{register}/entries/{id}/files", signed_in(), registers::api::list_files, "The documents of an entry"},
        {Method::post, "/api/v1/registers/{register}/entries/{id}/files", signed_in(), registers::api::add_file, "Add a document to an entry", registers::api::file_limits},
        {Method::get, "/api/v1/registers/{register}/entries/{id}/files/{file}", signed_in(), registers::api::show_file, "A document of an entry"},
        {Method::get, "/api/v1/measures", may(Act::see_measures), measures::api::list_measures, "Assessments with their index"},
        {Method::post, "/api/v1/measures", may(Act::assess), measures::api::begin_measure, "Begin an assessment"},
        {Method::get, "/api/v1/measures/{id}", signed_in(), measures::api::show_measure, "An assessment with its indicators and evidence"},
        {Method::get, "/api/v1/measures/{id}/gaps", signed_in(), measures::api::list_gaps, "What lifts the index most for least"},
        {Method::post, "/api/v1/measures/{id}/closing", signed_in(), measures::api::close_measure, "Close an assessment for good"},
        {Method::post, "/api/v1/measures/{id}/correction", signed_in(), measures::api::correct_measure, "Begin the next edition of an assessment"},
        {Method::post, "/api/v1/measures/{id}/indicators/{number}/explanation", signed_in(), measures::api::explain_measure, "Explain an indicator"},
        {Method::post, "/api/v1/measures/{id}/indicators/{number}/score", signed_in(), measures::api::enter_measure, "Enter a mark of another body"},
        {Method::post, "/api/v1/measures/{id}/indicators/{number}/check", signed_in(), measures::api::check_measure, "Accept a mark or give it back"},
        {Method::post, "/api/v1/measures/{id}/indicators/{number}/evidence", signed_in(), measures::api::add_evidence, "Offer evidence"},
        {Method::post, "/api/v1/measures/{id}/evidence/{piece}", signed_in(), measures::api::step_evidence, "Send, withdraw, accept or return evidence"},
        {Method::get, "/api/v1/openapi.json", anyone(), api::show_openapi, "The OpenAPI 3.1 document"},
        {Method::get, "/api/v1/docs", anyone(), api::show_docs, "The OpenAPI document as a page"},

        // For browsers and machines
        {Method::get, "/aset/{name}", anyone(), ui::show_asset, "Style and script"},
        {Method::get, "/aset/fonts/{name}", anyone(), ui::show_font, "Typeface"},
        {Method::get, "/gaya/kota.css", anyone(), ui::show_city_colours, "The city's colours"},
        {Method::get, "/favicon.svg", anyone(), ui::show_icon, "The roof as an icon"},
        {Method::get, "/favicon.ico", anyone(), ui::show_icon, "The same, where browsers look without being told"},
        {Method::get, "/robots.txt", anyone(), ui::show_robots, "What search engines may read"},
        {Method::get, "/sehat", anyone(), ui::show_health, "Whether the program and its database answer"},
    });
    // clang-format on
    return table;
}

} // namespace pendopo::app
