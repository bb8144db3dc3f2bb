{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">[[Laporan]]</h1>{{#MAKES}}<p><a class="govuk-button govuk-!-margin-bottom-0" href="/laporan/baru">[[Buat laporan]]</a></p>{{/MAKES}}</div>
{{#OWED}}<h2 class="govuk-heading-m govuk-!-margin-top-4">[[Yang harus dibuat]]</h2>
<table class="govuk-table pd-cards" role="table"><caption class="govuk-visually-hidden">[[Yang harus dibuat]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Laporan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dari]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Batas]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><span class="pd-sub">{{PERIOD}}</span></th>
<td class="govuk-table__cell" role="cell" data-label="[[Dari]]"><span>{{OWNER}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Batas]]">{{>DAYS}}</td></tr>
{{/ROW}}</tbody></table>
{{#MORE}}<p class="pd-note">[[Masih ada {{COUNT}} lagi di halaman kewajiban.]]</p>{{/MORE}}{{/OWED}}
{{#LIST}}<h2 class="govuk-heading-m govuk-!-margin-top-6">{{HEADING}}</h2>
<table class="govuk-table pd-cards" role="table"><caption class="govuk-visually-hidden">{{HEADING}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Laporan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dari]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Terakhir diubah]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><span class="pd-sub">{{PERIOD}}</span> <span class="pd-sub pd-code">{{LABEL}}</span></th>
<td class="govuk-table__cell" role="cell" data-label="[[Dari]]"><span>{{OWNER}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Terakhir diubah]]"><span>{{WHEN}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td></tr>
{{/ROW}}</tbody></table>{{/LIST}}
{{>EMPTY}}
{{#OLDER}}<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{ADDRESS}}">[[Laporan yang lebih lama]]</a></p>{{/OLDER}}
