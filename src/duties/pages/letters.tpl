{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">{{TITLE}}</h1>
{{#LIST}}<table class="govuk-table pd-cards" role="table"><caption class="govuk-visually-hidden">{{TITLE}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Surat]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Kepada]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dibuat]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{SUBJECT}}</a><span class="pd-sub pd-code">{{LABEL}}</span></th>
<td class="govuk-table__cell" role="cell" data-label="[[Kepada]]"><span>{{RECIPIENT}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Dibuat]]"><span>{{WRITTEN}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td></tr>
{{/ROW}}</tbody></table>{{/LIST}}
{{>EMPTY}}
<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{BEFORE}}">[[Tahun sebelumnya]]</a></p>
