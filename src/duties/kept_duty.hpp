// A duty as obligations were made under it: written once a version, read again for as long as they live.
#pragma once
#include "governance/duty.hpp"
#include "platform/data/value.hpp"
#include "platform/db/database.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace pendopo::duties {

Value duty_value(const governance::Duty& duty);
governance::Duty read_duty_value(const Value& value); // Bug when it is not what duty_value wrote

// Keeps a version that is not kept yet; what was kept stays as it is.
void keep_duty(db::Writer& writer, const governance::Duty& duty, Instant now);

// Every version that was kept, read once. From any thread.
class KeptDuties {
public:
    // Bug when it was never kept: an obligation's version is (foreign key).
    const governance::Duty& of(db::Reader& reader, const std::string& key, int version);
    // The newest kept version; null when none was.
    const governance::Duty* newest(db::Reader& reader, const std::string& key);

private:
    std::mutex m_mutex;
    std::map<std::pair<std::string, int>, std::unique_ptr<governance::Duty>> m_duties;
};

} // namespace pendopo::duties
