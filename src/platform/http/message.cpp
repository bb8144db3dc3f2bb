#include "platform/http/message.hpp"

#include <algorithm>

namespace pendopo::http {

static const std::string* find_first(const Fields& fields, std::string_view name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? nullptr : &found->second;
}

static std::string_view first_or_empty(const Fields& fields, std::string_view name)
{
    const auto* found = find_first(fields, name);
    return found ? std::string_view(*found) : std::string_view();
}

std::string_view Request::header(std::string_view lower_case_name) const
{
    return first_or_empty(headers, lower_case_name);
}

std::string_view Request::cookie(std::string_view name) const
{
    return first_or_empty(cookies, name);
}

std::string_view Request::field(std::string_view name) const
{
    return first_or_empty(form, name);
}

std::string_view Request::query_field(std::string_view name) const
{
    return first_or_empty(query, name);
}

bool Request::has_field(std::string_view name) const
{
    return find_first(form, name) != nullptr;
}

std::vector<std::string> Request::all_fields(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto& [key, value] : form)
        if (key == name)
            values.push_back(value);
    return values;
}

const UploadedFile* Request::file(std::string_view field) const
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.field == field; });
    return found == files.end() ? nullptr : &*found;
}

Response& Response::with(std::string name, std::string value)
{
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

static Response typed(int status, std::string body, std::string_view content_type)
{
    Response response;
    response.status = status;
    response.body = std::move(body);
    response.with("Content-Type", std::string(content_type));
    return response;
}

Response html(int status, std::string body)
{
    return typed(status, std::move(body), "text/html; charset=utf-8");
}

Response json(int status, std::string body, std::string_view content_type)
{
    return typed(status, std::move(body), content_type);
}

Response redirect(std::string location, int status)
{
    Response response;
    response.status = status;
    response.with("Location", std::move(location));
    return response;
}

} // namespace pendopo::http
