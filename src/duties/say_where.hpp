// What a file asks of entries (`where`), in words: "Tingkat: Tinggi atau Kritis; Terpisah: ya".
#pragma once
#include "base/message.hpp"
#include "governance/register.hpp"
#include "governance/where.hpp"

namespace pendopo::duties {

Bilingual where_in_words(const governance::Register& of, const governance::Where& where);

} // namespace pendopo::duties
