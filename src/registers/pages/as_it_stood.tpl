{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">[[{{NAME}}: sebagaimana adanya pada suatu hari]]</h1>
<form class="pd-day-form pd-noprint" action="{{ADDRESS}}" method="get">
<div class="pd-day-form__row"><div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="tanggal">[[Tanggal]]</label>{{#WRONG}}<p class="govuk-error-message" id="tanggal-e"><span class="govuk-visually-hidden">[[Salah:]]</span> [[Pilih tanggal, hari ini atau sebelumnya]]</p>{{/WRONG}}<input class="govuk-input govuk-input--width-10" id="tanggal" name="tanggal" type="date" max="{{TODAY}}" value="{{DAY}}"{{#WRONG}} aria-invalid="true" aria-describedby="tanggal-e"{{/WRONG}}></div>
<div class="govuk-form-group"><label class="govuk-label" for="menurut">[[Menurut]]</label><select class="govuk-select" id="menurut" name="menurut"><option value="catatan">[[apa yang sudah tercatat hari itu]]</option><option value="keadaan"{{#BY_EFFECT}} selected{{/BY_EFFECT}}>[[apa yang kini diketahui tentang hari itu]]</option></select></div>
<button class="govuk-button govuk-button--secondary">[[Lihat]]</button></div>
</form>
{{#STOOD}}<h2 class="govuk-heading-m">{{WHEN}}</h2>
<dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Nama]]</dt><dd class="govuk-summary-list__value">{{TITLE}} {{>STATE}}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Pemilik]]</dt><dd class="govuk-summary-list__value">{{OWNER}}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Berlaku sejak]]</dt><dd class="govuk-summary-list__value">{{SINCE}}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Dicatat]]</dt><dd class="govuk-summary-list__value">{{WRITTEN}}</dd></div></dl>
{{>RECORD}}{{/STOOD}}
{{#ABSENT}}<h2 class="govuk-heading-m">{{WHEN}}</h2><p class="govuk-body">[[Entri ini belum ada pada hari itu.]]</p>{{/ABSENT}}
