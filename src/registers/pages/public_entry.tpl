{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{TITLE}}</h1>
<p>{{>STATE}}</p>
<dl class="govuk-summary-list">{{#ROW}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{>VALUE}}</dd></div>
{{/ROW}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Pemilik]]</dt><dd class="govuk-summary-list__value">{{OWNER}}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Terakhir diubah]]</dt><dd class="govuk-summary-list__value">{{UPDATED}}</dd></div></dl>
{{#DOCUMENTS}}<h2 class="govuk-heading-m">[[Dokumen]]</h2>
<ul class="pd-plain pd-files">{{#FILE}}<li class="pd-file">{{>ICON}}<span><a class="govuk-link" href="{{ADDRESS}}">{{LABEL}}<span class="govuk-visually-hidden">: {{NAME}}</span></a><span class="pd-sub">{{KIND}}, {{SIZE}} · {{NAME}}</span></span></li>
{{/FILE}}</ul>{{/DOCUMENTS}}
