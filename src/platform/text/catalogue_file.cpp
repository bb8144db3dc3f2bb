#include "platform/text/catalogue_file.hpp"

#include <cstring>

namespace pendopo::text {

CatalogueFile::CatalogueFile(std::string_view bytes) : m_bytes(bytes)
{
    constexpr std::uint32_t magic = 0x950412de, magic_swapped = 0xde120495;
    const auto found = number_at(0);
    if (bytes.size() < 28 || (found != magic && found != magic_swapped))
        return;
    m_swapped = found == magic_swapped;
    m_count = number_at(8);
    m_msgids = number_at(12);
    m_translations = number_at(16);
}

std::uint32_t CatalogueFile::number_at(std::size_t offset) const
{
    std::uint32_t number = 0;
    if (offset + sizeof number > m_bytes.size())
        return 0;
    std::memcpy(&number, m_bytes.data() + offset, sizeof number);
    return m_swapped ? __builtin_bswap32(number) : number;
}

std::string_view CatalogueFile::text_at(std::size_t table, std::size_t index) const
{
    const std::size_t length = number_at(table + index * 8), offset = number_at(table + index * 8 + 4);
    return offset <= m_bytes.size() ? m_bytes.substr(offset, length) : std::string_view{};
}

// The msgids stand sorted by their bytes.
std::optional<std::string_view> CatalogueFile::find(std::string_view msgid) const
{
    std::size_t low = 0, high = m_count;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        const auto order = msgid.compare(text_at(m_msgids, middle));
        if (order == 0)
            return text_at(m_translations, middle);
        (order < 0 ? high : low) = order < 0 ? middle : middle + 1;
    }
    return std::nullopt;
}

} // namespace pendopo::text
