// A real SMTP server for tests (Debian's aiosmtpd) that keeps each letter it takes. It refuses recipients that begin with
// "unknown" for good (550) and those that begin with "later" for now (451), and everybody for now while it is busy.
#pragma once
#include <string>
#include <sys/types.h>
#include <vector>

namespace pendopo::testing {

class MailServer {
public:
    // Throws when it does not start within 20 seconds.
    MailServer();
    ~MailServer();
    MailServer(const MailServer&) = delete;
    MailServer& operator=(const MailServer&) = delete;

    // smtp://127.0.0.1:PORT
    const std::string& url() const { return m_url; }
    void be_busy(bool busy) const;
    // Those it took since the last time they were forgotten, in no order: "sender|recipient,…\n", then the letter as it came.
    std::vector<std::string> letters() const;
    void forget_letters() const;

private:
    std::string m_folder, m_url;
    pid_t m_process = 0;
};

} // namespace pendopo::testing
