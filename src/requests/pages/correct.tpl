{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow pd-code">{{NUMBER}}</p>
<h1 class="govuk-heading-xl">[[Perbaiki permohonan]]</h1>
<p class="govuk-body">[[Hanya bagian ini yang perlu Anda perbaiki; yang lain tetap seperti yang Anda kirim. Setelah terkirim, waktu dihitung lagi.]]</p>
<form class="pd-form" action="{{ACTION}}" method="post" enctype="multipart/form-data" novalidate data-autosave="{{AUTOSAVE}}">
{{>CSRF}}<input type="hidden" name="_version" value="{{VERSION}}">
<button class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">[[Kirim perbaikan]]</button>
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
{{#LETTERS}}{{>LETTER}}{{/LETTERS}}
<div class="govuk-button-group"><button class="govuk-button">[[Kirim perbaikan]]</button><button class="govuk-button govuk-button--secondary" name="_simpan" value="1">[[Simpan dahulu]]</button></div>
</form>
