#include "registers/exchange/columns.hpp"

#include "platform/text/translate.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::registers::exchange {

namespace {

using Choices = std::vector<std::pair<std::string, Bilingual>>;

Bilingual in_both(const Message& message)
{
    return {text::translate(Language::indonesian, message), text::translate(Language::english, message)};
}

Choices owners_of(const catalogue::City& city, const Register& of)
{
    if (of.owner == governance::Owner::agency)
        return agencies_of(city);
    return of.owner == governance::Owner::unit ? units_of(city) : Choices{};
}

Choices states_of(const Register& of)
{
    Choices all;
    for (const auto& state : of.states)
        all.emplace_back(state.key, state.name);
    return all;
}

Choices classifications()
{
    return {{"public", in_both(say("Publik"))}, {"internal", in_both(say("Internal"))},
        {"restricted", in_both(say("Terbatas"))}};
}

} // namespace

Columns::Columns(const catalogue::City& city, const Register& of)
{
    using Kind = Column::Kind;
    add({Kind::id, "_id", nullptr, say("ID entri"), ChoiceWords(Choices{})});
    add({Kind::version, "_versi", nullptr, say("Versi entri"), ChoiceWords(Choices{})});
    add({Kind::number, "_nomor", nullptr, say("Nomor entri"), ChoiceWords(Choices{})});
    if (of.owner != governance::Owner::office)
        add({Kind::owner, "_pemilik", nullptr, say("Pemilik"), ChoiceWords(owners_of(city, of))});
    add({Kind::state, "_keadaan", nullptr, say("Keadaan"), ChoiceWords(states_of(of))});
    add({Kind::classification, "_klasifikasi", nullptr, say("Klasifikasi"), ChoiceWords(classifications())});
    for (const auto* field : of.fields())
        add({Kind::field, field->key, field, say("{0}", field->label), ChoiceWords(city, *field)});
}

// Of two columns with the same title the later one carries its key beside it: "Keadaan (kondisi)".
void Columns::add(Column column)
{
    const auto taken = [&](Language language) { return m_by_word.contains(text::fold(title(column, language))); };
    if (column.field && (taken(Language::indonesian) || taken(Language::english)))
        column.title = say("{0} ({1})", column.field->label, column.key);
    m_all.push_back(std::move(column));
    const auto& kept = m_all.back();
    for (const auto language : {Language::indonesian, Language::english})
        m_by_word.emplace(text::fold(title(kept, language)), &kept);
}

std::string Columns::title(const Column& column, Language language) const
{
    return text::translate(language, column.title);
}

const Column* Columns::find(const std::string& title_or_key) const
{
    for (const auto& column : m_all)
        if (column.key == title_or_key)
            return &column;
    const auto found = m_by_word.find(text::fold(title_or_key));
    return found == m_by_word.end() ? nullptr : found->second;
}

const Column* Columns::find_field(const std::string& field) const
{
    for (const auto& column : m_all)
        if (column.key == field)
            return &column;
    return nullptr;
}

} // namespace pendopo::registers::exchange
