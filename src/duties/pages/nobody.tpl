{{%AUTOESCAPE context="HTML"}}<div class="pd-officer-note pd-noprint"><h2 class="govuk-heading-s govuk-!-margin-bottom-1">[[Belum ada yang bertanggung jawab]]</h2>
<p class="govuk-body">[[Pengingat tentang kewajiban mereka tidak sampai kepada siapa pun. Minta orangnya ditunjuk, lalu minta administrator memberinya peran.]]</p>
<details class="govuk-details govuk-!-margin-bottom-0"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Lihat siapa saja]]</span></summary>
<ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
{{#OWNER}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a></li>
{{/OWNER}}</ul></details></div>
