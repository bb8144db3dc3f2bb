#include "testing/mail_server.hpp"

#include "testing/database.hpp"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pendopo::testing {

namespace {

const char* script = R"(
import os, sys, time
from aiosmtpd.controller import Controller
folder = sys.argv[1]
kept = 0

class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if os.path.exists(folder + '/busy') or address.startswith('later'):
            return '451 4.7.1 come back'
        if address.startswith('unknown'):
            return '550 5.1.1 <' + address + '> nobody here'
        envelope.rcpt_tos.append(address)
        return '250 OK'
    async def handle_DATA(self, server, session, envelope):
        global kept
        kept += 1
        with open(folder + '/letter%d' % kept, 'wb') as file:
            file.write((envelope.mail_from + '|' + ','.join(envelope.rcpt_tos) + '\n').encode() + envelope.content)
        return '250 kept'

class AnyPort(Controller):
    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

controller = AnyPort(Handler(), hostname='127.0.0.1', port=0)
controller.start()
with open(folder + '/port.new', 'w') as file:
    file.write(str(controller.port))
os.rename(folder + '/port.new', folder + '/port')
while os.getppid() == int(sys.argv[2]):
    time.sleep(0.2)
)";

std::vector<std::filesystem::path> kept_in(const std::string& folder)
{
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename().string().starts_with("letter"))
            found.push_back(entry.path());
    return found;
}

} // namespace

MailServer::MailServer() : m_folder(scratch_folder())
{
    const auto path = m_folder + "/server.py", parent = std::to_string(getpid());
    std::ofstream(path) << script;
    const char* arguments[] = {"/usr/bin/python3", path.c_str(), m_folder.c_str(), parent.c_str(), nullptr};
    if (posix_spawn(&m_process, arguments[0], nullptr, nullptr, const_cast<char**>(arguments), environ) != 0)
        throw std::runtime_error("there is no python3");
    for (int i = 0; i < 200 && !std::filesystem::exists(m_folder + "/port"); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    std::string port;
    if (!(std::ifstream(m_folder + "/port") >> port))
        throw std::runtime_error("the mail server (python3-aiosmtpd) did not start");
    m_url = "smtp://127.0.0.1:" + port;
}

MailServer::~MailServer()
{
    kill(m_process, SIGTERM);
    waitpid(m_process, nullptr, 0);
}

void MailServer::be_busy(bool busy) const
{
    if (busy)
        std::ofstream(m_folder + "/busy") << "yes";
    else
        std::filesystem::remove(m_folder + "/busy");
}

std::vector<std::string> MailServer::letters() const
{
    std::vector<std::string> found;
    for (const auto& path : kept_in(m_folder)) {
        std::ifstream file(path, std::ios::binary);
        found.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return found;
}

void MailServer::forget_letters() const
{
    for (const auto& path : kept_in(m_folder))
        std::filesystem::remove(path);
}

} // namespace pendopo::testing
