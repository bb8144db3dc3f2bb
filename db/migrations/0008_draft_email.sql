-- How many codes went to an address lately.
create index draft_by_email on draft (email, email_code_sent_at);
