{{%AUTOESCAPE context="HTML"}}<h2 class="govuk-heading-m govuk-!-margin-top-6" id="tanggal-entri">[[Tanggal pada entri Anda]]</h2>
<ul class="govuk-list">
{{#DATE}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><span class="pd-sub">{{DAYS}}</span></li>
{{/DATE}}</ul>
