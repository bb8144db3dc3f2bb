{{%AUTOESCAPE context="HTML"}}<form action="{{SEVERAL}}" method="get">
<table class="govuk-table pd-cards pd-entries" role="table">
<caption class="govuk-table__caption govuk-visually-hidden">{{CAPTION}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">
{{#SELECTING}}<th scope="col" role="columnheader" class="govuk-table__header pd-noprint"><span class="govuk-visually-hidden">[[Pilih]]</span></th>{{/SELECTING}}
<th scope="col" role="columnheader" class="govuk-table__header">{{ENTRY_WORD}}</th>{{#HAS_OWNER}}<th scope="col" role="columnheader" class="govuk-table__header">[[Pemilik]]</th>{{/HAS_OWNER}}{{#HEAD}}<th scope="col" role="columnheader" class="govuk-table__header">{{LABEL}}</th>{{/HEAD}}<th scope="col" role="columnheader" class="govuk-table__header">[[Jatuh tempo]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row{{#LATE}} pd-row-late{{/LATE}}" role="row">
{{#SELECT}}<td class="govuk-table__cell pd-noprint pd-select" role="cell"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="p-{{ID}}" name="pilih" value="{{ID}}:{{VERSION}}"><label class="govuk-label govuk-checkboxes__label" for="p-{{ID}}"><span class="govuk-visually-hidden">[[Pilih]] {{ENTRY}}</span></label></div></div></td>{{/SELECT}}
<th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{ENTRY}}</a>{{#BELOW}}<span class="pd-sub">{{TEXT}}</span>{{/BELOW}}{{#NUMBER}}<span class="pd-sub pd-code">{{TEXT}}</span>{{/NUMBER}}</th>
{{#OWNER}}<td class="govuk-table__cell" role="cell" data-label="[[Pemilik]]"><span>{{TEXT}}</span></td>{{/OWNER}}
{{#CELL}}<td class="govuk-table__cell" role="cell" data-label="{{LABEL}}"><span>{{>VALUE}}</span></td>
{{/CELL}}<td class="govuk-table__cell" role="cell" data-label="[[Jatuh tempo]]"><span><span class="pd-nowrap">{{DUE}}</span>{{#NONE_DUE}}<span class="pd-none">–</span>{{/NONE_DUE}}{{#DUE_OF}}<span class="pd-sub">{{TEXT}}</span>{{/DUE_OF}} {{>DAYS}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td>
</tr>
{{/ROW}}</tbody></table>
{{#SELECTING}}<p class="pd-noprint"><button class="govuk-button govuk-button--secondary">[[Ubah yang dipilih]]</button></p>{{/SELECTING}}
</form>
