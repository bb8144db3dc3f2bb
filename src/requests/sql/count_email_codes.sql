-- Drafts for which a code went to this address lately.
select count(*) as n from draft where email = :email and email_code_sent_at > :since
