#include "base/private.hpp"
#include "base/result.hpp"
#include "base/strong.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <ostream>
#include <unordered_map>

using namespace pendopo;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return refuse(Why::invalid, "half.odd", say("Angka {0} ganjil.", std::to_string(number)), "126/2022 Pasal 9 ayat (1)");
    return number / 2;
}

Result<std::string> quarter(int number)
{
    const int once = TRY(half(number));
    return std::to_string(TRY(half(once)));
}

Result<> only_even(int number)
{
    TRY(half(number));
    return Nothing{};
}

template <class T>
concept Printable = requires(std::ostream& out, const T& value)
{
    out << value;
};

} // namespace

TEST(Result, CarriesTheValueThroughTry)
{
    EXPECT_EQ(quarter(12).value(), "3");
    EXPECT_TRUE(only_even(4));
}

TEST(Result, PassesTheFirstRefusalOnUnchanged)
{
    const auto result = quarter(6);
    ASSERT_TRUE(result.refused());
    EXPECT_FALSE(result);
    EXPECT_EQ(result.refusal().why, Why::invalid);
    EXPECT_EQ(result.refusal().code, "half.odd");
    EXPECT_EQ(result.refusal().article, "126/2022 Pasal 9 ayat (1)");
    EXPECT_EQ(result.refusal().message, say("Angka {0} ganjil.", "3"));
    EXPECT_TRUE(only_even(3).refused());
}

TEST(Result, IsABugToAskForWhatItDoesNotHold)
{
    EXPECT_THROW(half(3).value(), Bug);
    EXPECT_THROW(half(4).refusal(), Bug);
    EXPECT_THROW(*half(3), Bug);
}

TEST(Result, HoldsWhatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    EXPECT_EQ(**result, 7);
    EXPECT_EQ(*std::move(result).value(), 7);
}

TEST(Message, SpeaksToEachReaderInTheirLanguage)
{
    const auto message = say("Unggah {0}", Bilingual("Surat", "Letter"));
    EXPECT_EQ(message.arguments[0].in(Language::english), "Letter");
    EXPECT_EQ(message.arguments[0].in(Language::indonesian), "Surat");
    EXPECT_EQ(Bilingual("sama").in(Language::english), "sama");
}

TEST(Strong, IsATypeOfItsOwn)
{
    using RequestId = Strong<struct RequestIdTag, std::int64_t>;
    using PersonId = Strong<struct PersonIdTag, std::int64_t>;
    static_assert(!std::is_convertible_v<RequestId, PersonId> && !std::is_convertible_v<int, RequestId>);
    std::unordered_map<RequestId, int> seen{{RequestId(1), 10}};
    EXPECT_EQ(seen.at(RequestId(1)), 10);
    EXPECT_LT(RequestId(1), RequestId(2));
}

TEST(Private, CannotBePrinted)
{
    static_assert(!Printable<Password> && !std::is_convertible_v<Password, std::string>);
    EXPECT_EQ(Password("rahasia").reveal(), "rahasia");
}

TEST(Invariant, NamesThePlaceAndTheReason)
{
    try {
        INVARIANT(1 > 2, "one is less than two");
        FAIL();
    } catch (const Bug& bug) {
        EXPECT_NE(std::string(bug.what()).find("result_test.cpp"), std::string::npos);
        EXPECT_NE(std::string(bug.what()).find("one is less than two"), std::string::npos);
    }
}
