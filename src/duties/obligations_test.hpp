// One obligation of a small office at a time, for the tests of what becomes of it.
#pragma once
#include "duties/duties_test.hpp"

namespace pendopo::duties {

using Length = EveryPeriod::Length;

class Obligations : public SmallOffice {
protected:
    Obligation one_of(const access::Actor& actor)
    {
        const auto rows = listed(actor, View::open);
        EXPECT_EQ(rows.size(), 1u);
        return rows.at(0);
    }
};

} // namespace pendopo::duties
