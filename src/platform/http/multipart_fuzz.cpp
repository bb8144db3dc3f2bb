// A form reads the same whether it arrives at once or byte by byte.
#include "platform/http/multipart_reader.hpp"

#include <cstdlib>

using namespace pendopo::http;

class Recorder : public PartTaker {
public:
    int begin_part(PartHead head) override
    {
        if (head.file_name.size() > 255 || head.file_name.find('/') != std::string::npos)
            std::abort();
        said += "[" + head.field + head.file_name + head.content_type;
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
    MultipartReader reader("x", recorder);
    for (std::size_t at = 0; at < body.size(); at += step)
        if (reader.take(body.substr(at, step)) != 0)
            return "refused";
    return reader.finish() == 0 ? recorder.said : "refused";
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view body(reinterpret_cast<const char*>(data), size);
    if (read(body, 1) != read(body, 100'000))
        std::abort();
    return 0;
}
