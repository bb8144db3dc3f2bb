{{%AUTOESCAPE context="HTML"}}<h2 class="govuk-heading-m" id="entri">[[Catatan di register dari permohonan ini]]</h2>
<ul class="pd-plain pd-related">{{#ENTRY}}<li><a class="govuk-link" href="{{ADDRESS}}">{{TITLE}}</a> {{>STATE}}<span class="pd-sub">{{REGISTER}}</span></li>
{{/ENTRY}}</ul>
