// Reads a compiled gettext catalogue (GNU .mo, gettext manual 10.3), written on a machine of either byte order.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pendopo::text {

class CatalogueFile {
public:
    // The bytes must outlive this. Bytes that are no catalogue make an empty one.
    explicit CatalogueFile(std::string_view bytes);
    std::size_t size() const { return m_count; }
    // The translation; empty optional where there is none.
    std::optional<std::string_view> find(std::string_view msgid) const;

private:
    std::uint32_t number_at(std::size_t offset) const;
    std::string_view text_at(std::size_t table, std::size_t index) const;
    std::string_view m_bytes;
    bool m_swapped = false;
    std::size_t m_count = 0, m_msgids = 0, m_translations = 0;
};

} // namespace pendopo::text
