{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow">{{PERIOD}}</p>
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1><p>{{>STATE}} {{>DAYS}}</p></div>
{{>NOTICE}}
{{#HAS_STEPS}}<p class="pd-phone"><a class="govuk-link" href="#aksi">[[Langsung ke langkah Anda]]</a></p>{{/HAS_STEPS}}
<div class="pd-split pd-split--office">
<div>
<h2 class="govuk-heading-m">[[Mengapa]]</h2>
<p class="govuk-body">{{SUMMARY}}</p>
{{#UNCERTAIN}}<div class="pd-officer-note"><p class="govuk-body govuk-!-margin-bottom-0"><strong>[[Yang belum pasti:]]</strong> {{TEXT}}</p></div>{{/UNCERTAIN}}
{{>FACTS}}
<h2 class="govuk-heading-m" id="bukti">[[Bukti]]</h2>
{{#NO_EVIDENCE}}<p class="pd-note">[[Belum ada bukti yang dikirim.]]</p>{{/NO_EVIDENCE}}
{{#EVIDENCE}}<div class="pd-entry"><p class="govuk-body govuk-!-margin-bottom-1"><strong>{{NAME}}</strong><span class="pd-sub">[[dikirim {{SENT}}; dilakukan {{EFFECTIVE}}]]</span></p>
{{#NOTED}}{{#LINE}}<p class="govuk-body govuk-!-margin-bottom-1">{{TEXT}}</p>{{/LINE}}{{/NOTED}}
{{#FILE}}<p class="govuk-body govuk-!-margin-bottom-1"><a class="govuk-link" href="{{ADDRESS}}">{{FILE_NAME}}</a><span class="pd-sub">{{SIZE}}</span></p><details class="govuk-details govuk-!-margin-bottom-1"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Sidik berkas (SHA-256)]]</span></summary><p class="govuk-body-s"><code>{{DIGEST}}</code></p></details>{{/FILE}}
{{#REPORT}}<p class="govuk-body govuk-!-margin-bottom-1">[[Laporan nomor {{NUMBER}}]]</p>{{/REPORT}}
{{#ENTRY}}<p class="govuk-body govuk-!-margin-bottom-1">[[Entri register:]] {{TITLE}}</p>{{/ENTRY}}
{{#RETURNED}}<p class="govuk-body govuk-!-margin-bottom-1">[[Dikembalikan {{WHO}}:]] {{REASON}}</p>{{/RETURNED}}
{{#ACCEPTED}}<p class="govuk-body govuk-!-margin-bottom-1">[[Diterima {{WHO}}, {{MOMENT}}]]</p>{{/ACCEPTED}}
</div>
{{/EVIDENCE}}
{{#LETTER}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">[[Surat Nomor {{LABEL}}]]</a><span class="pd-sub">{{SUBJECT}}</span></p>
{{/LETTER}}
<h2 class="govuk-heading-m">[[Riwayat]]</h2>
{{>HISTORY}}
</div>
<section class="pd-actions" aria-labelledby="aksi"><h2 id="aksi">[[Langkah Anda]]</h2>
{{#FULFIL}}<form class="govuk-!-margin-top-3" action="{{ADDRESS}}/penuhi" method="post" enctype="multipart/form-data" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
{{#LETTERS}}{{>LETTER}}{{/LETTERS}}
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
<button class="govuk-button">[[Kirim bukti]]</button>
{{#CHECKED_BY_ANOTHER}}<p class="pd-note">[[Orang lain memeriksa bukti Anda sebelum dihitung.]]</p>{{/CHECKED_BY_ANOTHER}}
</form>{{/FULFIL}}
{{#CHECK}}<form class="govuk-!-margin-top-3" action="{{ADDRESS}}/periksa" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
<p class="pd-note">[[Periksa bukti di halaman ini. Kewajiban baru dihitung setelah Anda menerimanya.]]</p>
<button class="govuk-button" name="aksi" value="terima">[[Terima bukti]]</button>
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-reason">[[Alasan bila dikembalikan]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-reason-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-reason" name="alasan" rows="3"{{#WRONG}} aria-invalid="true" aria-describedby="f-reason-e"{{/WRONG}}>
{{REASON:p}}</textarea></div>
<button class="govuk-button govuk-button--secondary" name="aksi" value="kembalikan">[[Kembalikan]]</button>
</form>{{/CHECK}}
{{#WAIVE}}<details class="govuk-details govuk-!-margin-top-3"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Bebaskan dari kewajiban ini]]</span></summary>
<form action="{{ADDRESS}}/bebaskan" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-reason-w">[[Alasan pembebasan]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-reason"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-reason-w" name="alasan" rows="3"{{#WRONG}} aria-invalid="true" aria-describedby="f-reason"{{/WRONG}}>
{{REASON:p}}</textarea></div>
<button class="govuk-button govuk-button--warning">[[Bebaskan]]</button></form></details>{{/WAIVE}}
{{#REOPEN}}<details class="govuk-details govuk-!-margin-top-3"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Buka kembali]]</span></summary>
<form action="{{ADDRESS}}/buka-kembali" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-reason">[[Mengapa dibuka kembali]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-reason-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-reason" name="alasan" rows="3"{{#WRONG}} aria-invalid="true" aria-describedby="f-reason-e"{{/WRONG}}>
{{REASON:p}}</textarea></div>
<button class="govuk-button govuk-button--secondary">[[Buka kembali]]</button></form></details>{{/REOPEN}}
{{#NOTHING}}<p class="pd-note">[[Tidak ada yang perlu Anda lakukan pada kewajiban ini sekarang.]]</p>{{/NOTHING}}
</section>
</div>
