// An XLSX file as what it is: a ZIP archive of XML parts, read piece by piece and never beyond its limits.
#pragma once
#include "platform/sheets/read_sheet.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace pendopo::sheets {

// Takes the events of one part. Names come without their prefix ("x:row" is "row").
class PartReader {
public:
    using Attributes = std::map<std::string, std::string, std::less<>>;
    virtual ~PartReader() = default;
    virtual void begin(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view) {}
    virtual void words(std::string_view) {}

    bool stopped = false;           // nothing more is wanted
    std::optional<Refusal> refusal; // or this is why
    void refuse_with(Refusal why)
    {
        stopped = true;
        refusal = std::move(why);
    }
};

class Package {
public:
    // Refuses what is no ZIP archive, or has thousands of parts.
    static Result<Package> open(const std::string& path, const Limits& limits);
    Package(Package&&) noexcept;
    ~Package();

    bool has(const std::string& part) const;
    // Refuses a part that is missing, encrypted, not well-formed XML, nested deeper than a workbook ever is, or that
    // declares a document type (entities could grow without end), and what unpacks to more than the limit together.
    Result<> read(const std::string& part, PartReader& reader);

private:
    explicit Package(const Limits& limits);
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace pendopo::sheets
