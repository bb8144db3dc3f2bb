{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<div class="pd-desk">
<h1 class="govuk-heading-l">[[Meja disposisi]]</h1>
{{>NOTICE}}
{{#COUNT}}<p class="pd-count">{{TEXT}}</p>{{/COUNT}}
{{#LETTER}}<form action="{{ADDRESS}}/disposisi" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}"><input type="hidden" name="ke" value="{{POSITION}}">
<article class="pd-letter">
<p class="pd-note govuk-!-margin-bottom-1"><span class="pd-code">{{AGENDA}}</span> · {{RECORDED}}</p>
<h2 class="govuk-heading-m">{{TITLE}}</h2>
<p class="govuk-body govuk-!-margin-bottom-2">{{FROM}}.{{#BOOKED}} {{TEXT}}.{{/BOOKED}} [[Dinyatakan lengkap oleh operator.]]</p>
{{#ANSWER_DUE}}<p class="govuk-!-margin-bottom-2">{{DATE}}: {{>DAYS}}</p>{{/ANSWER_DUE}}
<a class="govuk-link" href="{{ADDRESS}}">[[Buka surat dan isian]]</a>
</article>
<div class="govuk-form-group{{#NO_UNITS}} govuk-form-group--error{{/NO_UNITS}}"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s" id="f-units" tabindex="-1">[[Teruskan kepada]]</legend>
{{#NO_UNITS}}<p class="govuk-error-message"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/NO_UNITS}}
<div class="pd-chips pd-chips--wide">{{#UNIT}}<div class="pd-chip"><input type="checkbox" id="u-{{KEY}}" name="bidang" value="{{KEY}}"{{#CHECKED}} checked{{/CHECKED}}><label for="u-{{KEY}}">{{>TICK}}{{LABEL}}</label></div>{{/UNIT}}</div>
{{#OTHER_UNITS}}<details class="govuk-details govuk-!-margin-top-2 govuk-!-margin-bottom-0"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Bidang lain]]</span></summary><div class="pd-chips pd-chips--wide govuk-!-margin-top-2">{{#UNIT}}<div class="pd-chip"><input type="checkbox" id="u-{{KEY}}" name="bidang" value="{{KEY}}"{{#CHECKED}} checked{{/CHECKED}}><label for="u-{{KEY}}">{{>TICK}}{{LABEL}}</label></div>{{/UNIT}}</div></details>{{/OTHER_UNITS}}</fieldset></div>
<div class="govuk-form-group{{#NO_INSTRUCTIONS}} govuk-form-group--error{{/NO_INSTRUCTIONS}}"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s" id="f-instructions" tabindex="-1">[[Instruksi]]</legend>
{{#NO_INSTRUCTIONS}}<p class="govuk-error-message"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/NO_INSTRUCTIONS}}
<div class="pd-chips">{{#INSTRUCTION}}<div class="pd-chip"><input type="checkbox" id="i-{{KEY}}" name="instruksi" value="{{KEY}}"{{#CHECKED}} checked{{/CHECKED}}><label for="i-{{KEY}}">{{>TICK}}{{LABEL}}</label></div>{{/INSTRUCTION}}</div>
{{#OTHER_INSTRUCTIONS}}<details class="govuk-details govuk-!-margin-top-2 govuk-!-margin-bottom-0"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Instruksi lain]]</span></summary><div class="pd-chips govuk-!-margin-top-2">{{#INSTRUCTION}}<div class="pd-chip"><input type="checkbox" id="i-{{KEY}}" name="instruksi" value="{{KEY}}"{{#CHECKED}} checked{{/CHECKED}}><label for="i-{{KEY}}">{{>TICK}}{{LABEL}}</label></div>{{/INSTRUCTION}}</div></details>{{/OTHER_INSTRUCTIONS}}</fieldset></div>
<div class="govuk-form-group{{#LONG_NOTE}} govuk-form-group--error{{/LONG_NOTE}}"><label class="govuk-label" for="f-note">[[Catatan (boleh kosong bila didisposisikan)]]</label>{{#LONG_NOTE}}<p class="govuk-error-message"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/LONG_NOTE}}<textarea class="govuk-textarea" id="f-note" name="catatan" rows="2">
{{NOTE:p}}</textarea></div>
<div class="pd-thumb pd-thumb--stay"><button class="govuk-button pd-thumb__main">{{BUTTON}}</button></div>
<div class="pd-thumb">{{#SKIP}}<a class="govuk-button govuk-button--secondary" href="/disposisi?ke={{NEXT:u}}">[[Lewati dahulu]]</a>{{/SKIP}}<button class="govuk-button govuk-button--secondary" name="aksi" value="kembalikan">[[Kembalikan]]</button></div>
<p class="pd-note govuk-!-margin-top-2">[[Kembalikan: operator memeriksa lagi menurut catatan Anda; nomor agendanya tetap.]] <a class="govuk-link" href="{{ADDRESS}}/lembar-disposisi">[[Cetak lembar]]</a></p>
</form>{{/LETTER}}
{{>EMPTY}}
{{#DELEGATE}}<p class="pd-note govuk-!-margin-top-4">[[Bila Anda berhalangan, surat muncul di meja pejabat yang ditunjuk.]] <a class="govuk-link" href="/pelaksana">[[Atur pelaksana harian]]</a></p>{{/DELEGATE}}
</div>
