{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">[[Orang]]</h1><p class="pd-note">{{FOUND}}</p></div>
<p class="govuk-body"><a class="govuk-link" href="/orang/baru">[[Tambah orang]]</a> · <a class="govuk-link" href="/token">[[Token API]]</a></p>
<form class="pd-filter" action="/orang" method="get" role="search">
<div class="govuk-form-group"><label class="govuk-label" for="cari">[[Nama atau alamat email]]</label><input class="govuk-input" id="cari" name="cari" type="search" value="{{WORDS}}"></div>
<button class="govuk-button govuk-button--secondary">[[Cari]]</button>
</form>
{{>EMPTY}}
{{#TABLE}}<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">[[Orang menurut nama]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Nama]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Peran]]</th><th scope="col" role="columnheader" class="govuk-table__header">{{AGENCY_WORD}}</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><span class="pd-sub">{{EMAIL}}</span></th><td class="govuk-table__cell" role="cell" data-label="[[Peran]]">{{ROLES}}</td><td class="govuk-table__cell" role="cell" data-label="{{AGENCY_WORD}}">{{AGENCY}}</td><td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td></tr>
{{/ROW}}</tbody></table>{{/TABLE}}
{{>PAGES}}
