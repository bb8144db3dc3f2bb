#include "testing/database.hpp"
