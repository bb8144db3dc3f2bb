{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow">{{OF}}</p>
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1>{{#WHOLE}}{{#UNCERTAIN}}<p>{{>MARK}}</p>{{/UNCERTAIN}}{{/WHOLE}}</div>
{{>NOTICE}}
<div class="pd-split pd-split--office">
<div>
{{>FACTS}}
{{#EXPLANATION}}<h2 class="govuk-heading-m">[[Penjelasan]]</h2>{{#LINE}}<p class="govuk-body govuk-!-margin-bottom-1">{{TEXT}}</p>{{/LINE}}<p class="pd-note">{{WHO}}</p>{{/EXPLANATION}}
{{#EXPLAIN}}<details class="govuk-details pd-noprint"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Tulis penjelasan]]</span></summary><div class="govuk-details__text"><form action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}"><div class="govuk-form-group"><label class="govuk-label" for="f-penjelasan">[[Mengapa tingkatnya begitu]]</label><textarea class="govuk-textarea" id="f-penjelasan" name="penjelasan" rows="5">
{{TEXT:p}}</textarea></div><button class="govuk-button govuk-button--secondary" name="aksi" value="jelaskan">[[Simpan penjelasan]]</button></form></div></details>{{/EXPLAIN}}
{{#ENTERED}}<h2 class="govuk-heading-m">[[Nilai dari lembaga lain]]</h2><p>{{>STATE}}</p>
{{#GIVEN}}<div class="pd-entry"><p class="govuk-body govuk-!-margin-bottom-1"><strong>{{SCORE}}</strong>, {{BODY}}<span class="pd-sub">{{DOCUMENT}}, {{DATE}}</span><span class="pd-sub">[[diisi {{WHO}}, {{MOMENT}}]]</span></p>{{#FILE}}<p class="govuk-body govuk-!-margin-bottom-1"><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a></p>{{/FILE}}{{#RETURNED}}<p class="govuk-body govuk-!-margin-bottom-1">[[Dikembalikan {{WHO}}:]] {{REASON}}</p>{{/RETURNED}}{{#ACCEPTED}}<p class="govuk-body govuk-!-margin-bottom-1">[[Diterima {{WHO}}, {{MOMENT}}]]</p>{{/ACCEPTED}}</div>{{/GIVEN}}
{{#CHECK}}<form action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}"><button class="govuk-button" name="aksi" value="terima">[[Terima nilai]]</button><div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-alasan">[[Alasan bila dikembalikan]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-alasan-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-alasan" name="alasan" rows="3"{{#WRONG}} aria-invalid="true" aria-describedby="f-alasan-e"{{/WRONG}}>
{{REASON:p}}</textarea></div><button class="govuk-button govuk-button--secondary" name="aksi" value="kembalikan">[[Kembalikan]]</button></form>{{/CHECK}}{{/ENTERED}}
{{#LEVEL}}<h2 class="govuk-heading-m">[[Tingkat {{NUMBER}}: {{NAME}}]]</h2>
{{#ITEM}}<p class="govuk-body govuk-!-margin-bottom-1">{{TEXT}}</p><p class="govuk-!-margin-bottom-2">{{>ITEM_STATE}}</p>
{{#PIECE}}<div class="pd-entry"><p class="govuk-body govuk-!-margin-bottom-1"><a class="govuk-link" href="{{ADDRESS}}">{{TITLE}}</a>{{#SIZE}} <span class="pd-note-inline">{{TEXT}}</span>{{/SIZE}}{{#SOURCE}}<span class="pd-sub">{{TEXT}}</span>{{/SOURCE}}<span class="pd-sub">{{WHO}}, {{MOMENT}}</span></p><p class="govuk-!-margin-bottom-1">{{>STATE}}</p>{{#NOTE}}<p class="govuk-body govuk-!-margin-bottom-1">{{TEXT}}</p>{{/NOTE}}{{#RETURNED}}<p class="govuk-body govuk-!-margin-bottom-1">[[Dikembalikan {{WHO}}:]] {{REASON}}</p>{{/RETURNED}}{{#ACCEPTED}}<p class="pd-note govuk-!-margin-bottom-1">[[Diterima {{WHO}}, {{MOMENT}}]]</p>{{/ACCEPTED}}
<div class="govuk-button-group pd-noprint govuk-!-margin-bottom-0">{{#ACCEPT}}<form action="{{ADDRESS}}" method="post">{{>CSRF}}<button class="govuk-button govuk-!-margin-bottom-1" name="aksi" value="terima">[[Terima]]<span class="govuk-visually-hidden"> {{TITLE}}</span></button></form>{{/ACCEPT}}{{#SEND}}<form action="{{ADDRESS}}" method="post">{{>CSRF}}<button class="govuk-button govuk-!-margin-bottom-1" name="aksi" value="kirim">[[Kirim untuk diperiksa]]<span class="govuk-visually-hidden"> {{TITLE}}</span></button></form>{{/SEND}}{{#WITHDRAW}}<form action="{{ADDRESS}}" method="post">{{>CSRF}}<button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-1" name="aksi" value="tarik">[[Tarik bukti ini]]<span class="govuk-visually-hidden"> {{TITLE}}</span></button></form>{{/WITHDRAW}}</div>
{{#RETURN}}<details class="govuk-details pd-noprint govuk-!-margin-bottom-1"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Kembalikan]]<span class="govuk-visually-hidden"> {{TITLE}}</span></span></summary><form action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-alasan-{{PIECE}}">[[Apa yang perlu diperbaiki]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-alasan"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-alasan-{{PIECE}}" name="alasan" rows="3"{{#WRONG}} aria-invalid="true" aria-describedby="f-alasan"{{/WRONG}}>
{{REASON:p}}</textarea></div><button class="govuk-button govuk-button--secondary" name="aksi" value="kembalikan">[[Kembalikan]]</button></form></details>{{/RETURN}}
</div>{{/PIECE}}
{{#ADD}}<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{ADDRESS}}">[[Tambah bukti]]<span class="govuk-visually-hidden">: {{TEXT}}</span></a></p>{{/ADD}}
{{/ITEM}}{{/LEVEL}}
<nav class="govuk-pagination pd-noprint" aria-label="[[Indikator lain]]">{{#BEFORE}}<div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}" rel="prev"><span class="govuk-pagination__link-title">[[Indikator sebelumnya]]<span class="govuk-visually-hidden">: {{NAME}}</span></span></a></div>{{/BEFORE}}{{#AFTER}}<div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}" rel="next"><span class="govuk-pagination__link-title">[[Indikator berikutnya]]<span class="govuk-visually-hidden">: {{NAME}}</span></span></a></div>{{/AFTER}}</nav>
{{>CERTAINTY}}
</div>
<section class="pd-actions" id="aksi" aria-labelledby="langkah"><h2 id="langkah">[[Langkah Anda]]</h2>
{{#SCORE_FORM}}<form class="govuk-!-margin-top-3" action="{{ADDRESS}}" method="post" enctype="multipart/form-data" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
{{#LETTERS}}{{>LETTER}}{{/LETTERS}}
<button class="govuk-button" name="aksi" value="nilai">[[Kirim nilai]]</button><p class="pd-note">[[Orang lain memeriksanya sebelum dihitung.]]</p></form>{{/SCORE_FORM}}
{{#ADDING}}<p class="govuk-body"><strong>[[Bukti untuk tingkat {{LEVEL}}: {{NAME}}]]</strong><span class="pd-sub">{{ITEM}}</span></p>
<h3 class="govuk-heading-s">[[Yang sudah ada]]</h3>
{{#NO_PROPOSAL}}<p class="pd-note">[[Belum ada entri, kewajiban yang dipenuhi, laporan yang sudah dikirim, atau layanan yang dapat diusulkan.]]</p>{{/NO_PROPOSAL}}
{{#PROPOSAL}}<form class="pd-entry" action="{{ADDRESS}}" method="post">{{>CSRF}}<input type="hidden" name="tingkat" value="{{LEVEL}}"><input type="hidden" name="butir" value="{{ITEM}}"><input type="hidden" name="jenis" value="{{KIND}}"><input type="hidden" name="id" value="{{ID}}"><input type="hidden" name="tautan" value="{{LINK}}"><input type="hidden" name="judul" value="{{TITLE}}"><p class="govuk-body govuk-!-margin-bottom-1">{{TITLE}}<span class="pd-sub">{{FROM}}</span></p><button class="govuk-button govuk-button--secondary pd-small" name="aksi" value="usulan">[[Pakai sebagai bukti]]<span class="govuk-visually-hidden">: {{TITLE}}</span></button></form>
{{/PROPOSAL}}
{{#SEARCH}}<form action="{{ADDRESS}}" method="get" role="search"><input type="hidden" name="siapa" value="{{OWNER}}"><input type="hidden" name="tingkat" value="{{LEVEL}}"><input type="hidden" name="butir" value="{{ITEM}}"><div class="govuk-form-group"><label class="govuk-label" for="cari">[[Cari entri register]]</label><input class="govuk-input" id="cari" name="cari" type="search" value="{{TYPED}}"></div><button class="govuk-button govuk-button--secondary">[[Cari]]</button></form>{{/SEARCH}}
{{#UPLOAD}}<details class="govuk-details"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Unggah berkas]]</span></summary><form action="{{ADDRESS}}" method="post" enctype="multipart/form-data" novalidate>{{>CSRF}}<input type="hidden" name="tingkat" value="{{LEVEL}}"><input type="hidden" name="butir" value="{{ITEM}}">
{{#LETTERS}}{{>LETTER}}{{/LETTERS}}
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
<button class="govuk-button" name="aksi" value="berkas">[[Kirim untuk diperiksa]]</button><button class="govuk-button govuk-button--secondary" name="aksi" value="draf">[[Simpan sebagai draf]]</button></form></details>{{/UPLOAD}}
{{#LINKED}}<details class="govuk-details"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Tunjukkan alamat]]</span></summary><form action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<input type="hidden" name="tingkat" value="{{LEVEL}}"><input type="hidden" name="butir" value="{{ITEM}}">
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
<button class="govuk-button" name="aksi" value="tautan">[[Kirim untuk diperiksa]]</button></form></details>{{/LINKED}}
<p class="pd-note">[[Bukti baru dihitung setelah orang lain menerimanya.]]</p>{{/ADDING}}
{{#NOTHING}}<p class="pd-note">[[Tidak ada yang perlu Anda tambahkan pada indikator ini sekarang.]]</p>{{/NOTHING}}
</section>
</div>
