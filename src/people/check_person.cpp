#include "people/check_person.hpp"

#include "people/person_row.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::people {

Result<> refuse_if_any(std::vector<Complaint> complaints)
{
    if (complaints.empty())
        return Nothing{};
    auto refusal = refuse(Why::invalid, "person.invalid", say("Periksa lagi isian yang ditandai."));
    refusal.complaints = std::move(complaints);
    return refusal;
}

std::optional<Complaint> check_name(const std::string& name)
{
    const auto length = text::length(text::tidy(name));
    if (length < 2 || length > 120)
        return Complaint{"name", say("Tulis nama lengkap, 2 sampai 120 huruf."), "name.length"};
    return std::nullopt;
}

// What mail servers deliver to is theirs to say; this finds slips of the pen (RFC 5321 section 4.5.3.1 for the lengths).
std::optional<Complaint> check_email(const EmailAddress& email)
{
    const auto address = kept_address(email);
    const auto at = address.find('@');
    const auto domain = at == address.npos ? std::string() : address.substr(at + 1);
    const bool one_part_each = at != address.npos && at > 0 && at <= 64 && domain.find('@') == domain.npos;
    const bool dotted
        = domain.find('.') != domain.npos && domain.front() != '.' && domain.back() != '.' && domain.find("..") == domain.npos;
    const bool plain = std::none_of(address.begin(), address.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == ';' || c == '<' || c == '>' || c == '"';
    });
    if (one_part_each && dotted && plain && address.size() <= 254)
        return std::nullopt;
    return Complaint{"email", say("Tulis alamat email seperti nama@contoh.id."), "email.malformed"};
}

std::optional<Complaint> check_phone(const PhoneNumber& phone)
{
    const auto digits
        = std::count_if(phone.reveal().begin(), phone.reveal().end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool plain = phone.reveal().find_first_not_of("0123456789+-() ") == std::string::npos;
    if (phone.empty() || (plain && digits >= 8 && digits <= 15))
        return std::nullopt;
    return Complaint{"phone", say("Tulis nomor telepon 8 sampai 15 angka, misalnya 0812 3456 7890."), "phone.malformed"};
}

static std::optional<Complaint> check_role(const catalogue::City& city, const RoleHeld& held, const std::string& agency)
{
    const auto* role = city.role(held.role);
    if (!role)
        return Complaint{"roles", say("Peran {0} tidak dikenal.", held.role), "role.unknown"};
    const bool of_unit = role->scope == catalogue::Scope::unit;
    if (of_unit && !city.unit(held.unit))
        return Complaint{"roles", say("Pilih bidang untuk peran {0}.", role->name), "role.unit"};
    if (!of_unit && !held.unit.empty())
        return Complaint{"roles", say("Peran {0} tidak terikat pada bidang.", role->name), "role.unit"};
    if (role->scope == catalogue::Scope::agency && agency.empty())
        return Complaint{"agency", say("Pilih {0} untuk peran {1}.", city.agency_word, role->name), "role.agency"};
    return std::nullopt;
}

std::vector<Complaint> check_roles(const catalogue::City& city, const std::vector<RoleHeld>& roles, const std::string& agency)
{
    std::vector<Complaint> complaints;
    if (!agency.empty() && !city.agency(agency))
        complaints.push_back({"agency", say("Pilih {0} dari daftar", city.agency_word), "agency.unknown"});
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (auto complaint = check_role(city, roles[i], agency))
            complaints.push_back(std::move(*complaint));
        else if (std::find(roles.begin() + static_cast<std::ptrdiff_t>(i) + 1, roles.end(), roles[i]) != roles.end())
            complaints.push_back({"roles", say("Peran yang sama dipilih dua kali."), "role.twice"});
    }
    return complaints;
}

} // namespace pendopo::people
