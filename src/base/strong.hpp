// Strong: a type of its own for every number or text that has a meaning.
#pragma once
#include <compare>
#include <functional>
#include <utility>

namespace pendopo {

template <class Tag, class T>
class Strong {
public:
    using Underlying = T;
    Strong() = default;
    explicit Strong(T value) : m_value(std::move(value)) {}
    const T& value() const { return m_value; }
    auto operator<=>(const Strong&) const = default;

private:
    T m_value{};
};

} // namespace pendopo

template <class Tag, class T>
struct std::hash<pendopo::Strong<Tag, T>> {
    std::size_t operator()(const pendopo::Strong<Tag, T>& strong) const { return std::hash<T>{}(strong.value()); }
};
