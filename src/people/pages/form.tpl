{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-xl">{{TITLE}}</h1>
{{#LEAD}}<p class="pd-lead">{{TEXT}}</p>{{/LEAD}}
<form class="pd-form" action="{{ACTION}}" method="post" novalidate>
{{>CSRF}}
{{#HIDDEN}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">{{/HIDDEN}}
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
{{#PASSWORDS}}{{>PASSWORD}}{{/PASSWORDS}}
<button class="govuk-button">{{BUTTON}}</button>
</form>
{{#LINK}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">{{LABEL}}</a></p>
{{/LINK}}
