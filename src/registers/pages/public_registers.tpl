{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">[[Terbuka untuk umum]]</h1>
<p class="pd-lead">[[Catatan pemerintah daerah yang boleh dibaca siapa saja, tanpa akun.]]</p>
{{#REGISTERS}}<ul class="pd-index">{{#REGISTER}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><p>{{SUMMARY}}</p></li>
{{/REGISTER}}</ul>{{/REGISTERS}}
{{>EMPTY}}
