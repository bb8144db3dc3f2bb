// A kept file or a paper made now on its way to a browser, as everywhere.
#pragma once
#include "uploads/pages/send_file.hpp"

namespace pendopo::duties::pages {

using uploads::pages::send_file;
using uploads::pages::send_pdf;

} // namespace pendopo::duties::pages
