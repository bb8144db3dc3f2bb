// The small city of the registers' tests, with its regulation and its duties, for the tests of this folder.
#pragma once
#include "duties/beginning.hpp"
#include "duties/make_obligations.hpp"
#include "platform/text/translate.hpp"
#include "registers/registers_test.hpp"
#include "regulations/article_state.hpp"

namespace pendopo::regulations {

class SmallRegulation : public registers::SmallRegisters {
protected:
    CityStates states()
    {
        return reading([&](db::Reader& reader) { return count_states(reader, here, now); });
    }
    ArticleState article(const char* anchor)
    {
        kept = states();
        return *kept.regulations.at(0).article(anchor);
    }
    void give_role(const access::Actor& actor, const char* role)
    {
        database->run_script("insert into person_role (person_id, role, unit) values (" + std::to_string(actor.person->id)
            + ", '" + role + "', '')");
    }
    void make_duties() { duties::make_obligations(owed, now); }
    // A thing in use, valid until a day.
    registers::Entry thing_valid_until(const char* name, const char* until)
    {
        return approve(yusuf, thing(dewi, name, std::string(R"("jenis":"baru","berlaku_sampai":")") + until + "\"")).value();
    }
    static std::string said(const BindingState& one) { return text::translate(Language::indonesian, one.proof); }

    Workplace here{*database, identifiers, town.catalogue, town.arrangements};
    duties::KeptDuties kept_duties;
    duties::Workplace owed{*database, identifiers, town.catalogue.city(), town.arrangements.duties(), files, kept_duties,
        "https://pendopo.kecil.example", &place};
    CityStates kept; // what article() points into
};

} // namespace pendopo::regulations
