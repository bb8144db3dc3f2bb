{{%AUTOESCAPE context="HTML"}}<h2 class="govuk-heading-m">[[Entri lain yang menyebut entri ini]]</h2>
{{#GROUP}}<h3 class="govuk-heading-s govuk-!-margin-bottom-1">{{REGISTER}} <span class="pd-sub">[[sebagai “{{FIELD}}”]]</span></h3>
<ul class="pd-plain pd-related">{{#ENTRY}}<li><a class="govuk-link" href="{{ADDRESS}}">{{TITLE}}</a> {{>STATE}}</li>
{{/ENTRY}}</ul>{{/GROUP}}
{{#MORE}}<p class="pd-note">[[Masih ada lagi; saring di registernya.]]</p>{{/MORE}}
