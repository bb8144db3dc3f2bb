{{%AUTOESCAPE context="HTML"}}<div class="govuk-inset-text"><h2 class="govuk-heading-s govuk-!-margin-bottom-1">[[Belum ada yang bertanggung jawab]]</h2>
<p class="govuk-body">[[Pengingat tentang kewajiban mereka tidak sampai kepada siapa pun. Minta orangnya ditunjuk, lalu minta administrator memberinya peran.]]</p>
<ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
{{#OWNER}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a></li>
{{/OWNER}}</ul></div>
