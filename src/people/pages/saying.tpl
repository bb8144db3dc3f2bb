{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{TITLE}}</h1>
{{#PARAGRAPH}}<p class="govuk-body">{{TEXT}}</p>
{{/PARAGRAPH}}
<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">{{LABEL}}</a></p>
