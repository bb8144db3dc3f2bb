-- Which engine, and how many bytes the database takes on disk.
select sqlite_version() as version, page_count * page_size as bytes from pragma_page_count(), pragma_page_size()
