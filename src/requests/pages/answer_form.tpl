{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow pd-code">{{NUMBER}}</p>
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1></div>
<p class="govuk-body">{{SUBJECT}}, {{APPLICANT}}. <a class="govuk-link" href="{{ADDRESS}}">[[Buka isian dan surat]]</a></p>
<form action="{{ADDRESS}}/jawab" method="post" enctype="multipart/form-data" novalidate data-guard>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
<div class="govuk-form-group{{#NO_OUTCOME}} govuk-form-group--error{{/NO_OUTCOME}}"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">[[Jawaban Anda]]</legend>
{{#NO_OUTCOME}}<p class="govuk-error-message"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/NO_OUTCOME}}
<div class="govuk-radios"><div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" id="f-outcome" name="hasil" value="granted"{{#GRANTED}} checked{{/GRANTED}}><label class="govuk-label govuk-radios__label" for="f-outcome">[[Dikabulkan]]</label></div>
<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" id="f-outcome-refused" name="hasil" value="refused"{{#REFUSED}} checked{{/REFUSED}}><label class="govuk-label govuk-radios__label" for="f-outcome-refused">[[Ditolak]]</label></div></div></fieldset></div>
<div class="govuk-form-group{{#NO_WORDS}} govuk-form-group--error{{/NO_WORDS}}"><label class="govuk-label" for="f-answer">[[Kalimat untuk pemohon]]</label><div class="govuk-hint" id="f-answer-h">[[Tulis apa yang didapat pemohon dan apa yang perlu dilakukannya. Bila ditolak, tulis alasannya dan jalan lain yang dapat ditempuh.]]</div>
{{#NO_WORDS}}<p class="govuk-error-message" id="f-answer-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/NO_WORDS}}
<textarea class="govuk-textarea{{#NO_WORDS}} govuk-textarea--error{{/NO_WORDS}}" id="f-answer" name="jawaban" rows="6" aria-describedby="f-answer-h{{#NO_WORDS}} f-answer-e{{/NO_WORDS}}">
{{WORDS:p}}</textarea></div>
<div class="govuk-form-group{{#WRONG_FILE}} govuk-form-group--error{{/WRONG_FILE}}"><label class="govuk-label" for="f-berkas">[[Berkas hasil (boleh kosong)]]</label><div class="govuk-hint" id="f-berkas-h">{{FILE_HINT}}</div>
{{#WRONG_FILE}}<p class="govuk-error-message"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG_FILE}}
{{#CHOOSE_AGAIN}}<p class="pd-note">[[Pilih lagi berkasnya: peramban tidak menyimpannya.]]</p>{{/CHOOSE_AGAIN}}
<input class="govuk-file-upload" type="file" id="f-berkas" name="berkas" multiple accept="application/pdf,image/jpeg,image/png,video/mp4" aria-describedby="f-berkas-h"></div>
<button class="govuk-button">[[Kirim jawaban]]</button>
<p class="pd-note">[[Pemohon langsung diberi tahu. Jawaban yang sudah dikirim tidak dapat diubah.]]</p>
</form>
