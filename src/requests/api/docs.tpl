{{%AUTOESCAPE context="HTML"}}
<h1 class="govuk-heading-xl">[[API untuk program lain]]</h1>
<p class="govuk-body-l">[[Semua yang dapat dikerjakan orang di situs ini dapat dikerjakan program lewat alamat di bawah.]]</p>
<p class="govuk-body">[[Isi dikirim dan dijawab sebagai JSON. Program mengirim token di kepala Authorization: Bearer. Administrator menerbitkan token atas nama satu orang.]]</p>
<p class="govuk-body"><a class="govuk-link" href="/api/v1/openapi.json">[[Dokumen OpenAPI 3.1]]</a></p>
{{#GROUP}}
<h2 class="govuk-heading-l" id="{{ID}}">{{TITLE}}</h2>
{{#OPERATION}}
<section class="govuk-!-margin-bottom-8">
<h3 class="govuk-heading-m">{{SUMMARY}}</h3>
<p class="govuk-body"><strong>{{METHOD}}</strong> <code>{{PATH}}</code></p>
{{#DESCRIPTION}}<p class="govuk-body">{{TEXT}}</p>{{/DESCRIPTION}}
{{#PARAMETERS}}
<table class="govuk-table">
<caption class="govuk-table__caption govuk-table__caption--s">[[Parameter]]</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">[[Nama]]</th><th scope="col" class="govuk-table__header">[[Tempat]]</th><th scope="col" class="govuk-table__header">[[Arti]]</th></tr></thead>
<tbody class="govuk-table__body">
{{#PARAMETER}}<tr class="govuk-table__row"><td class="govuk-table__cell"><code>{{NAME}}</code></td><td class="govuk-table__cell">{{PLACE}}</td><td class="govuk-table__cell">{{MEANING}}</td></tr>
{{/PARAMETER}}</tbody></table>
{{/PARAMETERS}}
{{#BODY}}<p class="govuk-body">[[Isi yang dikirim]]: {{#TYPE}}<code>{{NAME}}</code> {{/TYPE}}</p>{{/BODY}}
<p class="govuk-body">[[Jawaban]]: {{#REPLY}}<code>{{STATUS}}</code> {{MEANING}} {{/REPLY}}</p>
</section>
{{/OPERATION}}
{{/GROUP}}
