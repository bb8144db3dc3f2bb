{{%AUTOESCAPE context="HTML"}}{{#ROUND}}<h2 class="govuk-heading-m">{{HEADING}}</h2>
<dl class="govuk-summary-list">{{#CORRECTION}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{NOTE}}</dd></div>{{/CORRECTION}}</dl>{{/ROUND}}
{{#DISPOSITIONS}}<h2 class="govuk-heading-m">[[Disposisi]]</h2>
<dl class="govuk-summary-list">{{#GIVEN}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{UNIT}}</dt><dd class="govuk-summary-list__value">{{INSTRUCTIONS}}{{#NOTED}}<br>“{{TEXT}}”{{/NOTED}}<span class="pd-sub">{{NAME}}{{#FOR}} ([[untuk {{WHOM}}]]){{/FOR}}, {{MOMENT}}</span><span class="pd-sub">{{TAKEN}}</span></dd></div>{{/GIVEN}}</dl>{{/DISPOSITIONS}}
{{#OUTCOME}}<h2 class="govuk-heading-m">[[Jawaban]]</h2><p class="govuk-body"><strong>{{WORD}}.</strong> {{#LINE}}{{TEXT}}{{#LINE_separator}}<br>{{/LINE_separator}}{{/LINE}}</p>{{/OUTCOME}}
<h2 class="govuk-heading-m" id="perjalanan">[[Perjalanan]]</h2>
{{>HISTORY}}
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Bagaimana batas jawaban dihitung]]</span></summary><div class="govuk-details__text">
<p class="govuk-body">{{PROMISE}}</p>
<table class="govuk-table"><caption class="govuk-table__caption govuk-visually-hidden">[[Hari demi hari]]</caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">[[Hari]]</th><th scope="col" class="govuk-table__header">[[Hitungan]]</th></tr></thead><tbody class="govuk-table__body">
{{#DAY}}<tr class="govuk-table__row"><td class="govuk-table__cell">{{DATE}}</td><td class="govuk-table__cell">{{COUNT}}</td></tr>
{{/DAY}}</tbody></table></div></details>
