{{%AUTOESCAPE context="HTML"}}{{#GROUP}}<h2 class="govuk-heading-m">{{HEADING}}</h2>
<dl class="govuk-summary-list">
{{#ROW}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{>VALUE}}</dd>{{#CHANGE}}<dd class="govuk-summary-list__actions pd-noprint"><a class="govuk-link" href="{{ADDRESS}}">[[Ubah]]<span class="govuk-visually-hidden"> {{LABEL}}</span></a></dd>{{/CHANGE}}</div>
{{/ROW}}</dl>{{/GROUP}}
