{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}<h1 class="govuk-heading-xl">[[Lembar komponen]]</h1>
<p class="pd-lead">[[Semua bagian halaman di satu tempat. Salin susunannya, jangan gayanya.]]</p>
<h2 class="govuk-heading-l">[[Keadaan]]</h2>
<ul class="pd-tags">{{#TAG}}<li>{{>STATE}}</li>{{/TAG}}</ul>
<p class="govuk-body">{{#LATENESS}}{{>DAYS}} {{/LATENESS}}</p>
<h2 class="govuk-heading-l">[[Pemberitahuan]]</h2>
{{>KNOW}}
<h2 class="govuk-heading-l">[[Isian]]</h2>
<form class="pd-form" action="/komponen" method="get" novalidate>
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
{{#LETTERS}}{{>LETTER}}{{/LETTERS}}
<div class="govuk-button-group"><button class="govuk-button">[[Lanjut]]</button><button class="govuk-button govuk-button--secondary" name="draf" value="1">[[Simpan draf]]</button><button class="govuk-button govuk-button--warning" name="batal" value="1">[[Batalkan permohonan]]</button></div>
</form>
<h2 class="govuk-heading-l">[[Ringkasan]]</h2>
{{>SUMMARY}}
<h2 class="govuk-heading-l">[[Perjalanan]]</h2>
{{>LINE}}
<h2 class="govuk-heading-l">[[Berpindah]]</h2>
{{>PAGES}}
<h2 class="govuk-heading-l">[[Daftar kosong]]</h2>
{{>EMPTY}}
<h2 class="govuk-heading-l">[[Langkah Anda]]</h2>
<section class="pd-actions" aria-labelledby="langkah"><h2 id="langkah">[[Langkah Anda]]</h2><p class="pd-note">[[Panel ini selalu di tempat yang sama: di kanan pada layar lebar, paling bawah pada ponsel.]]</p><button class="govuk-button" type="button">[[Lanjut]]</button></section>
