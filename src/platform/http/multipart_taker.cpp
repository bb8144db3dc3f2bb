// A multipart form: text fields in memory, files on disk.
#include "platform/http/body_taker.hpp"
#include "platform/http/form.hpp"
#include "platform/http/multipart_reader.hpp"
#include "platform/http/spool_file.hpp"
#include "platform/text/unicode.hpp"

#include <vector>

namespace pendopo::http {

class MultipartTaker : public BodyTaker, private PartTaker {
public:
    MultipartTaker(std::string_view boundary, const BodyLimits& limits, std::string spool_folder)
        : m_limits(limits), m_spool_folder(std::move(spool_folder)), m_reader(boundary, *this)
    {
    }
    bool writes_to_disk() const override { return m_limits.files > 0; }
    int take(std::string_view bytes) override { return m_reader.take(bytes); }
    int finish(Request& request) override
    {
        if (const int refusal = m_reader.finish())
            return refusal;
        request.form = std::move(m_form);
        request.files = std::move(m_files);
        return 0;
    }

private:
    int begin_part(PartHead head) override
    {
        if (++m_parts > most_form_fields)
            return 400;
        m_head = std::move(head);
        m_text.clear();
        // A file input left empty has neither name nor bytes: it is as if it were not there.
        return m_head.is_file && !m_head.file_name.empty() ? begin_file() : 0;
    }
    int begin_file()
    {
        if (m_spooled.size() >= static_cast<std::size_t>(m_limits.files))
            return 413;
        m_spooled.push_back(std::make_unique<SpoolFile>(m_spool_folder));
        m_file_open = true;
        return 0;
    }
    int take_part(std::string_view bytes) override { return m_head.is_file ? take_file(bytes) : take_text(bytes); }
    int take_file(std::string_view bytes)
    {
        if (bytes.empty())
            return 0;
        if (!m_file_open) {
            m_head.file_name = "berkas";
            if (const int refusal = begin_file())
                return refusal;
        }
        auto& file = *m_spooled.back();
        if (file.size() + bytes.size() <= m_limits.each_file) {
            file.write(bytes);
            return 0;
        }
        if (m_limits.oversized == BodyLimits::Oversized::refuse)
            return 413;
        file.only_measure(bytes);
        return 0;
    }
    int take_text(std::string_view bytes)
    {
        constexpr std::size_t field_limit = 256 * 1024, all_fields_limit = 1024 * 1024;
        m_text_size += bytes.size();
        if (m_text.size() + bytes.size() > field_limit || m_text_size > all_fields_limit)
            return 413;
        m_text.append(bytes);
        return 0;
    }
    int end_part() override
    {
        if (m_file_open) {
            auto& file = *m_spooled.back();
            auto digest = file.finish();
            m_files.push_back({std::move(m_head.field), std::move(m_head.file_name), std::move(m_head.content_type),
                file.path(), file.size(), std::move(digest)});
            m_file_open = false;
        } else if (!m_head.is_file) {
            if (!text::valid_utf8(m_text) || m_text.find('\0') != std::string::npos)
                return 400;
            m_form.emplace_back(std::move(m_head.field), std::move(m_text));
        }
        return 0;
    }

    BodyLimits m_limits;
    std::string m_spool_folder;
    MultipartReader m_reader;
    PartHead m_head;
    std::string m_text;
    std::size_t m_text_size = 0;
    std::size_t m_parts = 0;
    bool m_file_open = false;
    std::vector<std::unique_ptr<SpoolFile>> m_spooled;
    Fields m_form;
    std::vector<UploadedFile> m_files;
};

std::unique_ptr<BodyTaker> take_multipart(std::string_view boundary, const BodyLimits& limits, std::string spool_folder)
{
    return std::make_unique<MultipartTaker>(boundary, limits, std::move(spool_folder));
}

} // namespace pendopo::http
