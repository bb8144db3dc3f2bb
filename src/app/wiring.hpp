// The parts of the running program, made once and joined.
#pragma once
#include "app/configuration.hpp"
#include "ui/route.hpp"

#include <memory>

namespace pendopo::app {

class Wiring {
public:
    // Reads the definitions, opens the database, brings its tables up to date and makes the program's key when there is
    // none. Throws FileTroubleError or db::DatabaseError.
    explicit Wiring(const Configuration& configuration);
    ~Wiring();

    ui::Program& program();
    files::Store& files();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Keeps SIGTERM and SIGINT for serve(). Before any thread starts, the database's own too: a thread that does not hold them
// back would end the program on the spot.
void hold_signals();
// Serves until SIGTERM or SIGINT, then finishes what is in flight.
void serve(const Configuration& configuration, Wiring& wiring);

} // namespace pendopo::app
