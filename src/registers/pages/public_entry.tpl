{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{TITLE}}</h1>
<p>{{>STATE}}</p>
<dl class="govuk-summary-list">{{#ROW}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{>VALUE}}</dd></div>
{{/ROW}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Pemilik]]</dt><dd class="govuk-summary-list__value">{{OWNER}}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Terakhir diubah]]</dt><dd class="govuk-summary-list__value">{{UPDATED}}</dd></div></dl>
