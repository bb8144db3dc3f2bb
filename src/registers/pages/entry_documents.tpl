{{%AUTOESCAPE context="HTML"}}<h2 class="govuk-heading-m">[[Dokumen]]</h2>
{{#DOCUMENT}}<h3 class="govuk-heading-s govuk-!-margin-bottom-1">{{LABEL}}</h3>
<ul class="pd-plain pd-files">{{#FILE}}<li class="pd-file">{{>ICON}}<span><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><span class="pd-sub">{{SIZE}} · {{WHEN}}</span><span class="pd-sub pd-hash">SHA-256 {{SHA256}}</span></span></li>
{{/FILE}}</ul>
{{#EARLIER}}<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Versi sebelumnya]]<span class="govuk-visually-hidden">: {{LABEL}}</span></span></summary><div class="govuk-details__text"><ul class="pd-plain pd-files">{{#FILE}}<li class="pd-file">{{>ICON}}<span><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><span class="pd-sub">{{SIZE}} · {{WHEN}}</span><span class="pd-sub pd-hash">SHA-256 {{SHA256}}</span></span></li>
{{/FILE}}</ul></div></details>{{/EARLIER}}{{/DOCUMENT}}
{{#ABSENT}}<p class="pd-note">[[Belum ada:]] {{TEXT}}</p>{{/ABSENT}}
