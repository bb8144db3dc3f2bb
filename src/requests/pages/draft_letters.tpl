{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow">{{STEP}}</p>
<h1 class="govuk-heading-xl">[[Unggah surat]]</h1>
<p class="govuk-body">[[Foto yang terang dan lengkap tepinya sudah cukup. Berkas hanya dibaca petugas yang mengurus permohonan Anda.]]</p>
<form class="pd-form" action="{{ACTION}}" method="post" enctype="multipart/form-data" novalidate>
{{>CSRF}}
<button class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">[[Lanjut periksa jawaban]]</button>
{{#LETTERS}}{{>LETTER}}{{/LETTERS}}
<div class="govuk-button-group"><button class="govuk-button">[[Lanjut periksa jawaban]]</button><button class="govuk-button govuk-button--secondary" name="_unggah" value="1">[[Unggah saja dahulu]]</button></div>
</form>
