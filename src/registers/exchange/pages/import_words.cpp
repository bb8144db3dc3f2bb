#include "registers/exchange/pages/import_words.hpp"

namespace pendopo::registers::exchange::pages {

namespace {

struct Mark {
    ui::Tone tone;
    const char* icon;
    Message words;
};

Mark mark_of(ImportState state)
{
    switch (state) {
    case ImportState::checking:
        return {ui::Tone::info, "clock", say("Sedang diperiksa")};
    case ImportState::checked:
        return {ui::Tone::wait, "pause", say("Menunggu persetujuan Anda")};
    case ImportState::refused:
        return {ui::Tone::late, "cross", say("Perlu diperbaiki")};
    case ImportState::keeping:
        return {ui::Tone::info, "clock", say("Sedang disimpan")};
    case ImportState::kept:
        return {ui::Tone::ok, "check", say("Tersimpan")};
    case ImportState::dropped:
        return {ui::Tone::rest, "cross", say("Dibatalkan")};
    case ImportState::failed:
        return {ui::Tone::late, "cross", say("Gagal, tidak ada yang tersimpan")};
    }
    return {};
}

} // namespace

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, ImportState state)
{
    const auto mark = mark_of(state);
    ui::fill_tag(into, name, mark.tone, mark.icon, visit.say(mark.words));
}

} // namespace pendopo::registers::exchange::pages
