#include "audit/identifiers.hpp"

namespace pendopo::audit {

std::int64_t Identifiers::next(const std::string& table)
{
    static constexpr std::int64_t block_size = 500;
    static const auto& take_block = db::query("audit/take_id_block");
    std::lock_guard lock(m_mutex);
    auto& block = m_blocks[table];
    if (block.next == block.end) {
        m_database.write([&](db::Writer& writer) {
            const auto row = writer.row(take_block, {{"name", table}, {"size", block_size}});
            block.end = row->integer("next");
            block.next = block.end - block_size;
            return true;
        });
    }
    return block.next++;
}

} // namespace pendopo::audit
