{{%AUTOESCAPE context="HTML"}}<details class="govuk-details pd-noprint" id="tanpa-pengelola"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">{{HEADING}}</span></summary><div class="govuk-details__text">
<p class="govuk-body">[[Pengingat tentang kewajiban mereka tidak sampai kepada siapa pun. Minta orangnya ditunjuk, lalu minta administrator memberinya peran.]]</p>
<ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
{{#OWNER}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a></li>
{{/OWNER}}</ul></div></details>
