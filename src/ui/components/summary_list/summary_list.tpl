{{%AUTOESCAPE context="HTML"}}<dl class="govuk-summary-list">
{{#ROW}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{#VALUE_LINE}}{{TEXT}}{{#VALUE_LINE_separator}}<br>{{/VALUE_LINE_separator}}{{/VALUE_LINE}}</dd>{{#CHANGE}}<dd class="govuk-summary-list__actions"><a class="govuk-link" href="{{ADDRESS}}">[[Ubah]]<span class="govuk-visually-hidden"> {{LABEL}}</span></a></dd>{{/CHANGE}}</div>
{{/ROW}}</dl>
