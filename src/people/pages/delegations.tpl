{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-l">[[Pelaksana harian]]</h1>
<p class="govuk-body">[[Selama Anda berhalangan, seorang pegawai dapat mendisposisi atas nama Anda. Namanya dan nama Anda tercatat pada setiap disposisi.]]</p>
{{>EMPTY}}
{{#TABLE}}<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">[[Pelaksana harian, yang terbaru di atas]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Nama]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dari]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Sampai]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Surat perintah]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Langkah]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title">{{NAME}}</th><td class="govuk-table__cell" role="cell" data-label="[[Dari]]">{{FIRST}}</td><td class="govuk-table__cell" role="cell" data-label="[[Sampai]]">{{LAST}}</td><td class="govuk-table__cell" role="cell" data-label="[[Surat perintah]]">{{BASIS}}</td><td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td><td class="govuk-table__cell" role="cell" data-label="[[Langkah]]">{{#FINISH}}<form action="/pelaksana" method="post">{{>CSRF}}<input type="hidden" name="id" value="{{ID}}"><button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" name="tindakan" value="akhiri">[[Akhiri]]<span class="govuk-visually-hidden"> {{NAME}}</span></button></form>{{/FINISH}}</td></tr>
{{/ROW}}</tbody></table>{{/TABLE}}
{{#LEND}}<h2 class="govuk-heading-m">[[Tunjuk pelaksana harian]]</h2>
<form class="pd-form" action="{{ACTION}}" method="post" novalidate>
{{>CSRF}}
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
<button class="govuk-button">[[Simpan]]</button>
</form>{{/LEND}}
