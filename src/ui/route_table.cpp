#include "ui/route.hpp"

#include <algorithm>
#include <array>

namespace pendopo::ui {

constexpr std::size_t methods = 7;

struct RouteTable::Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> fixed;
    std::unique_ptr<Node> parameter;
    std::array<const Route*, methods> rows{};

    bool ends_here() const
    {
        return std::any_of(rows.begin(), rows.end(), [](const Route* row) { return row != nullptr; });
    }
};

static std::vector<std::string_view> segments(std::string_view path)
{
    std::vector<std::string_view> found;
    INVARIANT(!path.empty() && path.front() == '/', "a path begins with a slash");
    if (path.size() == 1)
        return found;
    for (std::size_t from = 1; from <= path.size();) {
        const auto end = std::min(path.find('/', from), path.size());
        found.push_back(path.substr(from, end - from)); // empty behind a last slash: "/lacak/" is not "/lacak"
        from = end + 1;
    }
    return found;
}

static bool is_parameter(std::string_view segment)
{
    return segment.starts_with('{') && segment.ends_with('}');
}

RouteTable::RouteTable(std::vector<Route> routes) : m_routes(std::move(routes)), m_root(std::make_unique<Node>())
{
    for (const auto& route : m_routes) {
        Node* node = m_root.get();
        for (const auto segment : segments(route.pattern)) {
            auto& next = is_parameter(segment) ? node->parameter : node->fixed[std::string(segment)];
            if (!next)
                next = std::make_unique<Node>();
            node = next.get();
        }
        auto& row = node->rows[static_cast<std::size_t>(route.method)];
        INVARIANT(row == nullptr, "one row answers a method of an address");
        row = &route;
    }
}

RouteTable::~RouteTable() = default;
RouteTable::RouteTable(RouteTable&&) noexcept = default;

std::string_view word(http::Method method)
{
    static constexpr std::array<std::string_view, methods> words{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return words[static_cast<std::size_t>(method)];
}

static void fill_parameters(RouteTable::Match& match, const std::vector<std::string_view>& parts)
{
    const auto names = segments(match.route->pattern);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (is_parameter(names[i]))
            match.parameters.emplace(names[i].substr(1, names[i].size() - 2), parts[i]);
}

RouteTable::Match RouteTable::match(http::Method method, std::string_view path) const
{
    Match match;
    if (path.empty() || path.front() != '/')
        return match;
    if (method == http::Method::head)
        method = http::Method::get;
    const auto parts = segments(path);
    // Fixed segments first; a parameter only where those lead nowhere.
    const auto descend = [&](const auto& self, const Node& node, std::size_t depth) -> bool {
        if (depth == parts.size()) {
            match.route = node.rows[static_cast<std::size_t>(method)];
            for (std::size_t i = 0; i < methods; ++i)
                if (node.rows[i])
                    match.allowed.push_back(static_cast<http::Method>(i));
            return node.ends_here();
        }
        const auto fixed = node.fixed.find(parts[depth]);
        if (fixed != node.fixed.end() && self(self, *fixed->second, depth + 1))
            return true;
        return node.parameter && !parts[depth].empty() && self(self, *node.parameter, depth + 1);
    };
    descend(descend, *m_root, 0);
    if (match.route)
        fill_parameters(match, parts);
    return match;
}

} // namespace pendopo::ui
