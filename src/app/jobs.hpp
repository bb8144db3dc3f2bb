// What the program does by itself while it serves: keep promises, seal the record, take out what is over.
#pragma once
#include "platform/mail/mail.hpp"
#include "registers/duplicates/vocabulary.hpp"
#include "ui/visit.hpp"

#include <thread>
#include <vector>

namespace pendopo::app {

// A thread a job; they end when the vector does. `words`: by which entries that look alike are found. `program` and `mail`
// outlive it.
std::vector<std::jthread> start_jobs(const ui::Program& program, const mail::Server& mail, registers::Vocabulary words);

} // namespace pendopo::app
