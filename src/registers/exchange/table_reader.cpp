#include "registers/exchange/table_reader.hpp"

#include "registers/find_entry.hpp"
#include "registers/index_entry.hpp"
#include "registers/permissions.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::registers::exchange {

namespace {

std::optional<std::int64_t> whole(std::string text)
{
    if (text.starts_with('#'))
        text.erase(0, 1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number > 0 ? std::optional(number) : std::nullopt;
}

Message unknown_there()
{
    return say("Entri itu tidak ada di register ini, atau bukan untuk Anda");
}

} // namespace

TableReader::TableReader(const Workplace& place, const access::Actor& actor, const Register& of)
    : m_place(place), m_actor(actor), m_of(of), m_columns(place.city(), of)
{
}

std::vector<TableTrouble> TableReader::read_head(const sheets::Row& row)
{
    std::vector<TableTrouble> troubles;
    m_head.clear();
    for (const auto& cell : row.cells) {
        const auto* column = cell.empty() ? nullptr : m_columns.find(cell);
        if (!cell.empty() && !column)
            troubles.push_back(
                {row.number, "", cell, say("Register ini tidak mempunyai kolom “{0}”. Pakai judul kolom dari templat", cell)});
        if (column && std::find(m_head.begin(), m_head.end(), column) != m_head.end())
            troubles.push_back({row.number, column->key, cell, say("Kolom “{0}” ada dua. Hapus salah satunya", cell)});
        m_head.push_back(column);
    }
    const bool any = std::any_of(m_head.begin(), m_head.end(), [](const Column* column) { return column && column->field; });
    if (troubles.empty() && !any)
        troubles.push_back({row.number, "", "", say("Baris pertama harus memuat judul kolom, seperti di templat")});
    return troubles;
}

std::string TableReader::written(const sheets::Row& row, std::string_view key) const
{
    for (std::size_t i = 0; i < row.cells.size() && i < m_head.size(); ++i)
        if (m_head[i] && m_head[i]->key == key)
            return row.cells[i];
    return {};
}

ReadRow TableReader::read(const sheets::Row& row)
{
    ReadRow into;
    into.number = row.number;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (!row.cells[i].empty() && (i >= m_head.size() || !m_head[i]))
            into.troubles.push_back({row.number, "", row.cells[i],
                say("Sel ini berdiri di kolom tanpa judul. Kosongkan atau beri judul kolomnya")});
    read_entry(row, into);
    read_own(row, into);
    read_fields(row, into);
    return into;
}

// Which entry the row is about.
void TableReader::read_entry(const sheets::Row& row, ReadRow& into)
{
    const auto id_written = written(row, "_id"), number = written(row, "_nomor"), version = written(row, "_versi");
    if (id_written.empty() && number.empty())
        return;
    const auto* key = id_written.empty() ? "_nomor" : "_id";
    const auto id = id_written.empty() ? find_numbered(number) : whole(id_written).value_or(0);
    auto found = find_entry(*m_reader, m_place, m_actor, m_of, id);
    if (found.refused()) {
        into.troubles.push_back({row.number, key, id_written.empty() ? number : id_written, unknown_there()});
        return;
    }
    if (!number.empty() && number != found->number)
        into.troubles.push_back({row.number, "_nomor", number, say("Nomor diberikan oleh langkah, tidak lewat impor")});
    into.before = std::move(found).value();
    into.seen_version = into.before->version;
    if (version.empty())
        return;
    if (whole(version) != into.before->version)
        into.troubles.push_back({row.number, "_versi", version,
            say("Entri ini sudah diubah sejak diunduh: sekarang versi {0}. Unduh lagi agar tidak menimpa",
                std::to_string(into.before->version))});
}

// Owner, state, classification.
void TableReader::read_own(const sheets::Row& row, ReadRow& into)
{
    const auto known = [&](const char* column_key) -> std::optional<std::string> {
        const auto text = written(row, column_key);
        const auto* column = m_columns.find_field(column_key);
        if (text.empty() || !column)
            return std::nullopt;
        auto key = column->choices.key(text);
        if (!key)
            into.troubles.push_back({row.number, column_key, text, say("Pilih satu dari daftar")});
        return key;
    };
    const auto owner = known("_pemilik"), state = known("_keadaan"), classification = known("_klasifikasi");
    if (state && *state != (into.before ? into.before->state : m_of.first_state().key))
        into.troubles.push_back(
            {row.number, "_keadaan", written(row, "_keadaan"), say("Keadaan berubah dengan langkah, tidak lewat impor")});
    if (into.before) {
        if (owner && *owner != into.before->owner)
            into.troubles.push_back(
                {row.number, "_pemilik", written(row, "_pemilik"), say("Pemilik entri tidak dapat diubah lewat impor")});
        if (classification && *classification != registers::word(into.before->classification))
            into.troubles.push_back({row.number, "_klasifikasi", written(row, "_klasifikasi"),
                say("Klasifikasi entri tidak dapat diubah lewat impor")});
        return;
    }
    into.given.owner = owner.value_or("");
    if (classification)
        into.given.classification = classification_of(*classification);
}

void TableReader::read_fields(const sheets::Row& row, ReadRow& into)
{
    const Permissions permissions(m_place.city(), m_actor);
    const auto find
        = [&](const std::string& entry_register, const std::string& title) { return find_titled(entry_register, title); };
    into.given.values = Value::map();
    for (std::size_t i = 0; i < m_head.size(); ++i) {
        const auto* column = m_head[i];
        if (!column || !column->field)
            continue;
        auto value = i < row.cells.size() ? value_of_cell(*column, row.cells[i], find) : Value();
        // An empty cell clears what is there, but not what this person was never shown.
        if (value.is_null() && (!into.before || !permissions.sees(m_of, *into.before, *column->field)))
            continue;
        into.given.values.set(column->key, std::move(value));
    }
}

Value TableReader::find_titled(const std::string& entry_register, const std::string& title)
{
    static const auto& query = db::query("registers/exchange/entries_titled");
    const auto key = std::pair(entry_register, folded_value(title));
    if (const auto known = m_titled.find(key); known != m_titled.end())
        return known->second;
    const auto* of = m_place.arrangements.entry_register(entry_register);
    Value found;
    int many = 0;
    for (const auto& row : m_reader->rows(query, {{"register", entry_register}, {"title_key", key.second}})) {
        const auto id = row.integer("id");
        if (of && !find_entry(*m_reader, m_place, m_actor, *of, id).refused() && ++many == 1)
            found = id;
    }
    return m_titled[key] = many == 1 ? found : Value();
}

std::int64_t TableReader::find_numbered(const std::string& number)
{
    static const auto& query = db::query("registers/exchange/entry_numbered");
    const auto rows = m_reader->rows(query, {{"register", m_of.key}, {"number", number}});
    return rows.size() == 1 ? rows.front().integer("id") : 0;
}

std::vector<TableTrouble> TableReader::troubles(const sheets::Row& row, const std::vector<Complaint>& complaints) const
{
    std::vector<TableTrouble> all;
    for (const auto& complaint : complaints) {
        auto key = complaint.field.substr(0, complaint.field.find('.')); // a part of a list stands in the list's cell
        if (key == "owner")
            key = "_pemilik";
        if (key == "classification")
            key = "_klasifikasi";
        const auto* column = m_columns.find_field(key);
        all.push_back({row.number, column ? key : "", written(row, key), complaint.message});
    }
    return all;
}

} // namespace pendopo::registers::exchange
