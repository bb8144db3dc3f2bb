-- A draft begins: the procedure was read and agreed to in this version (126/2022 Pasal 8 ayat (2) huruf c).
insert into draft (id, kind, service, definition, procedure_version, agreed_at, answers, version, person_id, email, email_code,
  email_code_sent_at, email_attempts, email_confirmed_at, created_at, updated_at, expires_at, request_id)
values (:id, :kind, :service, :definition, :procedure_version, :agreed_at, :answers, 1, :person_id, :email, '', 0, 0,
  :email_confirmed_at, :now, :now, :expires_at, :request_id)
