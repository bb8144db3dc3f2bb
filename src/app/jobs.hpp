// What the program does by itself while it serves: keep promises, seal the record, take out what is over.
#pragma once
#include "platform/mail/mail.hpp"
#include "ui/visit.hpp"

#include <thread>
#include <vector>

namespace pendopo::app {

// A thread a job; they end when the vector does. `program` and `mail` outlive it.
std::vector<std::jthread> start_jobs(const ui::Program& program, const mail::Server& mail);

} // namespace pendopo::app
