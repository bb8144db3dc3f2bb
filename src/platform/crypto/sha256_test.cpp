#include "platform/crypto/sha256.hpp"

#include "base/invariant.hpp"

#include <gtest/gtest.h>

using pendopo::crypto::Sha256;

// FIPS 180-4's example messages.
TEST(Sha256, AgreesWithTheStandardHoweverTheBytesArrive)
{
    Sha256 digest;
    digest.add("a");
    digest.add("");
    digest.add("bc");
    EXPECT_EQ(digest.finish_hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(Sha256().finish_hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Sha256, IsFinishedOnce)
{
    Sha256 digest;
    digest.finish_hex();
    EXPECT_THROW(digest.add("x"), pendopo::Bug);
    EXPECT_THROW(digest.finish_hex(), pendopo::Bug);
}
