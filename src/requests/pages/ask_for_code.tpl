{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-xl">[[Sampai di mana permohonan saya?]]</h1>
<p class="govuk-body">[[Tulis nomor dan kode rahasia dari tanda terima. Keduanya juga ada di email dari kami.]]</p>
<form class="pd-form" action="/lacak" method="post" novalidate>{{>CSRF}}
<div class="govuk-form-group{{#NUMBER_WRONG}} govuk-form-group--error{{/NUMBER_WRONG}}"><label class="govuk-label" for="f-nomor">[[Nomor permohonan]]</label>
<div class="govuk-hint" id="f-nomor-h">[[Contohnya]] <span class="pd-code">{{EXAMPLE}}</span></div>
{{#NUMBER_WRONG}}<div id="f-nomor-e"><p class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></p></div>{{/NUMBER_WRONG}}
<input class="govuk-input govuk-input--width-20{{#NUMBER_WRONG}} govuk-input--error{{/NUMBER_WRONG}}" id="f-nomor" name="nomor" value="{{NUMBER}}" autocomplete="off" spellcheck="false" aria-describedby="f-nomor-h{{#NUMBER_WRONG}} f-nomor-e{{/NUMBER_WRONG}}"{{#NUMBER_WRONG}} aria-invalid="true"{{/NUMBER_WRONG}}></div>
<div class="govuk-form-group{{#CODE_WRONG}} govuk-form-group--error{{/CODE_WRONG}}"><label class="govuk-label" for="f-kode">[[Kode rahasia]]</label>
<div class="govuk-hint" id="f-kode-h">[[Delapan huruf dan angka. Huruf besar atau kecil sama saja.]]</div>
{{#CODE_WRONG}}<div id="f-kode-e"><p class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></p></div>{{/CODE_WRONG}}
<input class="govuk-input govuk-input--width-10{{#CODE_WRONG}} govuk-input--error{{/CODE_WRONG}}" id="f-kode" name="kode" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="f-kode-h{{#CODE_WRONG}} f-kode-e{{/CODE_WRONG}}"{{#CODE_WRONG}} aria-invalid="true"{{/CODE_WRONG}}></div>
<button class="govuk-button">[[Lihat kabarnya]]</button>
</form>
{{#KNOWN}}<h2 class="govuk-heading-m">[[Pernah dibuka di peramban ini]]</h2>
<ul class="govuk-list">{{#ONE}}<li><a class="govuk-link pd-code" href="{{ADDRESS}}">{{KNOWN_NUMBER}}</a></li>{{/ONE}}</ul>{{/KNOWN}}
