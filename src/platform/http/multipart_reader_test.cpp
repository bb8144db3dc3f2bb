#include "platform/http/multipart_reader.hpp"

#include <gtest/gtest.h>

namespace pendopo::http {

class Recorder : public PartTaker {
public:
    int begin_part(PartHead head) override
    {
        said += "[" + head.field + (head.is_file ? "|" + head.file_name + "|" + head.content_type : "") + "=";
        return 0;
    }
    int take_part(std::string_view bytes) override
    {
        said += bytes;
        return 0;
    }
    int end_part() override
    {
        said += "]";
        return 0;
    }
    std::string said;
};

static std::string read(std::string_view body, std::size_t step)
{
    Recorder recorder;
    MultipartReader reader("x-y", recorder);
    for (std::size_t at = 0; at < body.size(); at += step)
        if (const int refusal = reader.take(body.substr(at, step)))
            return std::to_string(refusal);
    const int refusal = reader.finish();
    return refusal ? std::to_string(refusal) : recorder.said;
}

static const std::string part = "--x-y\r\nContent-Disposition: form-data; name=\"";

TEST(Multipart, IsTakenApartHoweverItArrives)
{
    const auto body = part + "a\"\r\n\r\n1\r\n--x-\r\n\r\n" + "\r\n" + part
        + "b\"; filename=\"C:\\surat\\a %22b%22.pdf\"\r\nContent-Type: application/pdf\r\n\r\n\r\n" + part
        + "c\"\r\n\r\n\r\n--x-y--\r\n";
    for (std::size_t step = 1; step <= body.size(); ++step)
        EXPECT_EQ(read(body, step), "[a=1\r\n--x-\r\n\r\n][b|a \"b\".pdf|application/pdf=][c=]") << step;
}

TEST(Multipart, ThatIsMalformedIsRefused)
{
    const auto end = std::string("\r\n--x-y--\r\n");
    for (const auto& bad : {std::string("x"), std::string(), std::string("\r\n--x-y--"),
             "preamble\r\n" + part + "a\"\r\n\r\n1" + end, part + "a\"\r\n\r\n1", part + "a\"\r\n\r\n1\r\n--x-yz",
             part + "a\"\r\n\r\n1\r\n--x-y \r\n", part + "a\"\r\n\r\n1" + end + "more", part + "a\r\n\r\n1" + end,
             "--x-y\r\nContent-Type: text/plain\r\n\r\n1" + end, "--x-y\r\n\r\n\r\n1" + end, part + "a\"\n\n1" + end,
             part + "a\"\r\nContent-Disposition: form-data; name=b\r\n\r\n1" + end, part + "\xff\"\r\n\r\n1" + end,
             part + "%0D%0A\"\r\n\r\n1" + end, "--x-y\r\nContent-Disposition: attachment; name=a\r\n\r\n1" + end,
             part + std::string(201, 'a') + "\"\r\n\r\n1" + end})
        for (std::size_t step : {1u, 1000u})
            EXPECT_EQ(read(bad, step), "400") << bad;
    EXPECT_EQ(read(part + std::string(5000, 'a'), 100), "431");
}

TEST(Multipart, BoundaryIsAsTheStandardHasIt)
{
    EXPECT_TRUE(MultipartReader::is_boundary("----WebKitFormBoundary7MA4YWxkTrZu0gW"));
    for (const auto& bad : {std::string(), std::string(71, 'a'), std::string("a "), std::string("a\r\nb"), std::string("a\"")})
        EXPECT_FALSE(MultipartReader::is_boundary(bad)) << bad;
}

TEST(FileName, IsMadeSafe)
{
    EXPECT_EQ(safe_file_name("surat permohonan.pdf"), "surat permohonan.pdf");
    EXPECT_EQ(safe_file_name("../../etc/passwd"), "passwd");
    EXPECT_EQ(safe_file_name("C:\\dokumen\\KTP é.jpg"), "KTP é.jpg");
    EXPECT_EQ(safe_file_name("a\nb\x01.pdf"), "a_b_.pdf");
    EXPECT_EQ(safe_file_name("surat\u202efdp.exe"), "surat_fdp.exe");
    EXPECT_EQ(safe_file_name("\u2066الرسالة\u2069.pdf"), "_الرسالة_.pdf");
    EXPECT_EQ(safe_file_name("a\xff"
                             "b"),
        "a\uFFFDb");
    for (const auto* nothing : {"..", ".", "a/", "b\\", "/.."})
        EXPECT_EQ(safe_file_name(nothing), "berkas") << nothing;
    EXPECT_EQ(safe_file_name(""), "");
}

TEST(FileName, KeepsItsExtensionWhenCut)
{
    std::string name;
    for (int i = 0; i < 200; ++i)
        name += "é";
    const auto cut = safe_file_name(name + ".pdf");
    EXPECT_LE(cut.size(), 255u);
    EXPECT_GE(cut.size(), 254u);
    EXPECT_TRUE(cut.ends_with("é.pdf"));
    EXPECT_EQ(safe_file_name(std::string(300, 'a')).size(), 255u);
}

} // namespace pendopo::http
