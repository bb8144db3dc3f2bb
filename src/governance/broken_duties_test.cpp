// What can be wrong in the files of duties, and circles that duties make.
#include "governance/broken_arrangement_test.hpp"

namespace pendopo::governance {

INSTANTIATE_TEST_SUITE_P(duties, BrokenArrangement,
    ::testing::Values(Case{inspect, "who: {each: agency}\n", "", ":1: expected key 'who' in the duty"},
        Case{inspect, "{each: agency}", "{everyone: agency}",
            ":7: unknown key 'everyone' in 'who'; expected agency, each, owner_of, role, unit\n" + inspect
                + ":7: expected one of each, agency, unit, role, owner_of in 'who'"},
        Case{inspect, "{each: agency}", "{agency: bappeda}",
            ":7: expected an agency of organisation.yaml for 'who': one of dinkes, disdik; found 'bappeda'"},
        Case{inspect, "{each: agency}", "{unit: persandian}",
            ":7: expected a unit of organisation.yaml for 'who': one of sekretariat, teknik; found 'persandian'"},
        Case{inspect, "{each: agency}", "{owner_of: barang}",
            ":7: expected 'owner_of' to name the register in 'when'; found 'barang'"},
        Case{inspect, "register: barang, states: [dipakai]", "register: peti",
            ":9: expected a register that the city keeps for 'evidence'; found 'peti'"},
        Case{inspect, "states: [dipakai]", "states: [rusak]",
            ":9: expected a state of register 'barang' in 'evidence': one of usulan, dipakai, berakhir; found 'rusak'"},
        Case{inspect, "kind: entry, register: barang, states: [dipakai]", "kind: report, report: bulanan",
            ":9: expected a report that the city makes for 'evidence'; found 'bulanan'"},
        Case{inspect, "{every: year, due: {month: 12, day: 31}}", "{every: year, due: {month: 2, day: 29}}",
            ":8: expected a day that every year has for 'due'"},
        Case{inspect, "{every: year, due: {month: 12, day: 31}}", "{every: month}", ":8: expected key 'due' in 'when'"},
        Case{inspect, "checker: [coordinator]", "checker: [king]",
            ":11: expected a role of common/roles.yaml for 'checker': one of " + roles + "; found 'king'"},
        Case{inspect, "act: reprimand, to: head", "act: shout, to: head",
            ":13: expected one of remind, escalate, reprimand; found 'shout'"},
        Case{tell, "state: dipakai", "state: rusak",
            ":8: expected a state of register 'barang' in 'when': one of usulan, dipakai, berakhir; found 'rusak'"},
        Case{tell, "{after: {register: barang, state: dipakai}, working_days: 3}",
            "{before: {register: barang, field: nama}, days: 3}",
            ":8: expected a field of type date in 'when'; 'nama' is text"},
        Case{tell, "working_days: 3", "weeks: 3",
            ":8: unknown key 'weeks' in 'when'; expected after, before, days, every, hours, move, once, working_days\n" + tell
                + ":8: expected one of days, working_days, hours in 'when'"},
        Case{tell, "{kind: confirmation}", "{kind: entry, register: barang, states: [dipakai]}",
            ":9: expected evidence that does not make the duty owed again; found lapor-barang → lapor-barang"}));

TEST(DutyCircle, is_told_from_each_duty_in_it)
{
    const auto& files = small_files();
    auto there = replaced(files.at(tell), "{kind: confirmation}", "{kind: entry, register: wadah}");
    auto back = replaced(replaced(files.at(inspect), "{each: agency}", "{owner_of: wadah}"),
        "{every: year, due: {month: 12, day: 31}}", "{after: {register: wadah, state: created}, days: 1}");
    EXPECT_EQ(troubles_of(Files{{tell, there}, {inspect, back}}),
        tell
            + ":9: expected evidence that does not make the duty owed again; found lapor-barang → periksa-barang → "
              "lapor-barang\n"
            + inspect
            + ":9: expected evidence that does not make the duty owed again; found periksa-barang → lapor-barang → "
              "periksa-barang");
}

TEST(DutyCircle, is_none_where_the_entry_that_caused_it_goes_on)
{
    EXPECT_EQ(
        troubles_of(Files{{tell,
            replaced(small_files().at(tell), "{kind: confirmation}", "{kind: entry, register: barang, states: [berakhir]}")}}),
        "");
}

} // namespace pendopo::governance
