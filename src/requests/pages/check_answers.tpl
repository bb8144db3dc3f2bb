{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow">{{STEP}}</p>
<h1 class="govuk-heading-xl">[[Periksa jawaban Anda]]</h1>
{{#GROUP}}<h2 class="govuk-heading-m">{{HEADING}}</h2>
<dl class="govuk-summary-list">
{{#ROW}}<div class="govuk-summary-list__row" id="{{ANCHOR}}" tabindex="-1"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{#WRONG}}<span class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></span>{{/WRONG}}{{#VALUE_LINE}}{{TEXT}}{{#VALUE_LINE_separator}}<br>{{/VALUE_LINE_separator}}{{/VALUE_LINE}}</dd>{{#CHANGE}}<dd class="govuk-summary-list__actions"><a class="govuk-link" href="{{ADDRESS}}">[[Ubah]]<span class="govuk-visually-hidden"> {{LABEL}}</span></a></dd>{{/CHANGE}}</div>
{{/ROW}}</dl>
{{/GROUP}}
{{#SEND}}<h2 class="govuk-heading-m">[[Kirim permohonan]]</h2>
<p class="govuk-body">[[Dengan mengirim, Anda menyatakan isian ini benar dan surat sesuai naskah aslinya. Anda telah menyetujui SOP versi {{PROCEDURE}} pada {{AGREED}}.]]</p>
<form class="pd-form" action="{{ACTION}}" method="post" novalidate>{{>CSRF}}
{{#NO_EMAIL}}<div id="f-kode_email" tabindex="-1"><p class="govuk-body">[[Sebelum mengirim, <a class="govuk-link" href="{{ADDRESS}}">beri tahu alamat email Anda</a>. Kabar permohonan kami kirim ke sana.]]</p></div>{{/NO_EMAIL}}
{{#CODE}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-kode_email">[[Kode enam angka dari email Anda]]</label>
<div class="govuk-hint" id="f-kode_email-h">[[Kami kirim ke {{EMAIL}}. <a class="govuk-link" href="{{AGAIN}}">Tidak sampai?</a>]]</div>
{{#WRONG}}<div id="f-kode_email-e"><p class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></p></div>{{/WRONG}}
<input class="govuk-input govuk-input--width-10{{#WRONG}} govuk-input--error{{/WRONG}}" id="f-kode_email" name="kode_email" inputmode="numeric" autocomplete="one-time-code" maxlength="12" aria-describedby="f-kode_email-h{{#WRONG}} f-kode_email-e{{/WRONG}}"{{#WRONG}} aria-invalid="true"{{/WRONG}}></div>{{/CODE}}
<button class="govuk-button">[[Kirim permohonan]]</button></form>
<p class="pd-note">[[Setelah dikirim, Anda menerima nomor dan tanggal jawaban.]]</p>{{/SEND}}
