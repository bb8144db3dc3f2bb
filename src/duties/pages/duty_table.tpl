{{%AUTOESCAPE context="HTML"}}<table class="govuk-table pd-cards pd-duty" role="table"><caption class="govuk-visually-hidden">{{CAPTION}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Kewajiban]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Siapa]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Batas]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Langkah]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row{{#LATE}} pd-row-late{{/LATE}}" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title">{{NAME}}<span class="pd-sub">{{PERIOD}}</span><span class="pd-sub">{{BASIS}}</span></th>
<td class="govuk-table__cell" role="cell" data-label="[[Siapa]]"><span>{{OWNER}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Batas]]"><span>{{DUE}} {{>DAYS}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Langkah]]"><a class="govuk-link" href="{{ADDRESS}}">{{STEP}}<span class="govuk-visually-hidden">: {{NAME}}, {{PERIOD}}, {{OWNER}}</span></a></td></tr>
{{/ROW}}</tbody></table>
