-- What has become of a report, unless somebody changed it meanwhile.
update report set state = :state, texts = :texts, content = :content, year = :year, number = :number, label = :label, version = :version,
  chain = :chain, handed_in_at = :handed_in_at, handed_in_by = :handed_in_by, handed_in_name = :handed_in_name, decided_at = :decided_at,
  decided_name = :decided_name, acting_for = :acting_for, reason = :reason, told = :told, pdf_sha256 = :pdf_sha256, pdf_size = :pdf_size,
  xlsx_sha256 = :xlsx_sha256, xlsx_size = :xlsx_size
where id = :id and version = :seen and state <> 'sent'
