{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">{{TITLE}}</h1>
{{#NONE}}<p class="govuk-body">[[Belum ada yang dipilih. Centang dahulu permohonan yang Anda maksud.]]</p>{{/NONE}}
{{#DONE}}<h2 class="govuk-heading-m">[[Berhasil]]</h2>
<ul class="govuk-list govuk-list--bullet">{{#ITEM}}<li><a class="govuk-link pd-code" href="{{ADDRESS}}">{{NUMBER}}</a> {{WORDS}}</li>{{/ITEM}}</ul>{{/DONE}}
{{#NOT_DONE}}<h2 class="govuk-heading-m">[[Belum dijalankan]]</h2>
<ul class="govuk-list govuk-list--bullet">{{#ITEM}}<li><a class="govuk-link pd-code" href="{{ADDRESS}}">{{NUMBER}}</a> {{WORDS}}</li>{{/ITEM}}</ul>{{/NOT_DONE}}
<p class="govuk-body"><a class="govuk-button" href="{{BACK}}">[[Kembali ke antrean]]</a></p>
