{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">[[{{NAME}}: sebagaimana adanya pada suatu hari]]</h1>
<form class="pd-day-form pd-noprint" action="{{ADDRESS}}" method="get">
<div class="pd-day-form__row"><div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="tanggal">[[Tanggal]]</label>{{#WRONG}}<p class="govuk-error-message" id="tanggal-e"><span class="govuk-visually-hidden">[[Salah:]]</span> [[Pilih tanggal, hari ini atau sebelumnya]]</p>{{/WRONG}}<input class="govuk-input govuk-input--width-10" id="tanggal" name="tanggal" type="date" max="{{TODAY}}" value="{{DAY}}"{{#WRONG}} aria-invalid="true" aria-describedby="tanggal-e"{{/WRONG}}></div>
<div class="govuk-form-group"><label class="govuk-label" for="menurut">[[Menurut]]</label><select class="govuk-select" id="menurut" name="menurut"><option value="catatan">[[apa yang sudah tercatat hari itu]]</option><option value="keadaan"{{#BY_EFFECT}} selected{{/BY_EFFECT}}>[[apa yang kini diketahui tentang hari itu]]</option></select></div>
<button class="govuk-button govuk-button--secondary">[[Lihat]]</button></div>
</form>
{{#TABLE}}<h2 class="govuk-heading-m">{{WHEN}}</h2>
{{#NONE}}<p class="govuk-body">[[Belum ada entri pada hari itu.]]</p>{{/NONE}}
<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">{{NAME}}. {{WHEN}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Entri]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Pemilik]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ENTRY_ADDRESS}}">{{ENTRY}}</a></th><td class="govuk-table__cell" role="cell" data-label="[[Pemilik]]"><span>{{OWNER}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td></tr>
{{/ROW}}</tbody></table>
{{#NEXT}}<nav class="govuk-pagination" aria-label="[[Halaman]]"><div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{{NEXT_ADDRESS}}" rel="next"><span class="govuk-pagination__link-title">[[Berikutnya]]</span></a></div></nav>{{/NEXT}}{{/TABLE}}
