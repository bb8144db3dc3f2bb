{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-l">[[Token API]]</h1>
<p class="govuk-body">[[Dengan token, program lain bekerja atas nama seseorang. Cabut token yang tidak dipakai lagi.]]</p>
{{>EMPTY}}
{{#TABLE}}<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">[[Token, yang terbaru di atas]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Untuk apa]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Atas nama]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dibuat]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Berlaku sampai]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Langkah]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title">{{NAME}}</th><td class="govuk-table__cell" role="cell" data-label="[[Atas nama]]">{{PERSON}}</td><td class="govuk-table__cell" role="cell" data-label="[[Dibuat]]">{{MADE}}</td><td class="govuk-table__cell" role="cell" data-label="[[Berlaku sampai]]">{{UNTIL}}</td><td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td><td class="govuk-table__cell" role="cell" data-label="[[Langkah]]">{{#REVOKE}}<form action="/token" method="post">{{>CSRF}}<input type="hidden" name="id" value="{{ID}}"><button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" name="tindakan" value="cabut">[[Cabut]]<span class="govuk-visually-hidden"> {{NAME}}</span></button></form>{{/REVOKE}}</td></tr>
{{/ROW}}</tbody></table>{{/TABLE}}
<h2 class="govuk-heading-m">[[Buat token]]</h2>
<form class="pd-form" action="{{ACTION}}" method="post" novalidate>
{{>CSRF}}
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
<button class="govuk-button">[[Buat token]]</button>
</form>
