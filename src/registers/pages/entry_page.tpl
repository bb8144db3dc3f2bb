{{%AUTOESCAPE context="HTML"}}<p class="pd-eyebrow">{{REGISTER}}</p>
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1><p class="pd-tags govuk-!-margin-bottom-0">{{>STATE}}{{#LATE}} {{>LATE_TAG}}{{/LATE}}</p></div>
<p class="pd-phone"><a class="govuk-link" href="#aksi">[[Langsung ke langkah Anda]]</a></p>
<div class="pd-split pd-split--office">
<div>
<dl class="govuk-summary-list">{{#FACT}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{VALUE}}</dd></div>
{{/FACT}}</dl>
{{>RECORD}}
{{>DOCUMENTS}}
{{>POINTING}}
{{#PICTURE}}<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{REGISTER_ADDRESS}}/gambar?entri={{ID:u}}">[[Gambar hubungan entri ini]]</a></p>{{/PICTURE}}
{{>HISTORY}}
<form class="pd-day-form pd-noprint" action="{{ADDRESS}}/pada" method="get">
<h2 class="govuk-heading-m" id="pada">[[Sebagaimana adanya pada suatu hari]]</h2>
<div class="pd-day-form__row"><div class="govuk-form-group"><label class="govuk-label" for="tanggal">[[Tanggal]]</label><input class="govuk-input govuk-input--width-10" id="tanggal" name="tanggal" type="date" max="{{TODAY}}" value="{{TODAY}}"></div>
<div class="govuk-form-group"><label class="govuk-label" for="menurut">[[Menurut]]</label><select class="govuk-select" id="menurut" name="menurut"><option value="catatan">[[apa yang sudah tercatat hari itu]]</option><option value="keadaan">[[apa yang kini diketahui tentang hari itu]]</option></select></div>
<button class="govuk-button govuk-button--secondary">[[Lihat]]</button></div>
</form>
</div>
{{>STEPS}}
</div>
