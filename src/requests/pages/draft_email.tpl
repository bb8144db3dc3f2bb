{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow">{{SERVICE}}</p>
<h1 class="govuk-heading-xl">{{HEADING}}</h1>
{{#CONFIRMED}}<p class="govuk-body">[[Kabar permohonan dikirim ke <strong>{{EMAIL}}</strong>.]]</p>
<p class="govuk-body"><a class="govuk-button" href="{{ONWARD}}">[[Lanjut mengisi]]</a></p>
<h2 class="govuk-heading-m">[[Memakai alamat lain]]</h2>{{/CONFIRMED}}
{{#CODE}}<p class="govuk-body">[[Kami mengirim kode enam angka ke <strong>{{EMAIL}}</strong>. Biasanya sampai dalam satu menit; periksa juga folder spam.]]</p>
<form class="pd-form" action="{{ACTION}}" method="post" novalidate>{{>CSRF}}
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-kode_email">[[Kode enam angka]]</label>
{{#WRONG}}<div id="f-kode_email-e"><p class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></p></div>{{/WRONG}}
<input class="govuk-input govuk-input--width-10{{#WRONG}} govuk-input--error{{/WRONG}}" id="f-kode_email" name="kode_email" inputmode="numeric" autocomplete="one-time-code" maxlength="12"{{#WRONG}} aria-invalid="true" aria-describedby="f-kode_email-e"{{/WRONG}}></div>
<div class="govuk-button-group"><button class="govuk-button">[[Pastikan]]</button><a class="govuk-link" href="{{ONWARD}}">[[Isi formulir dahulu, ketik kode nanti]]</a></div>
</form>
<h2 class="govuk-heading-m">[[Kodenya tidak sampai?]]</h2>{{/CODE}}
<form class="pd-form" action="{{ACTION}}" method="post" novalidate>{{>CSRF}}
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
{{#FIRST}}<button class="govuk-button">[[Kirim kode]]</button>{{/FIRST}}{{#AGAIN}}<button class="govuk-button govuk-button--secondary">[[Kirim ulang kode]]</button>{{/AGAIN}}
</form>
{{#SKIP}}<p class="govuk-body">[[Ingin menyampaikan tanpa nama? <a class="govuk-link" href="{{ADDRESS}}">Lewati langkah ini</a>. Jawabannya Anda baca dengan nomor dan kode rahasia.]]</p>{{/SKIP}}
