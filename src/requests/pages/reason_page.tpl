{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-xl">{{HEADING}}</h1>
<p class="govuk-body">{{SENTENCE}}</p>
<form class="pd-form" action="{{ACTION}}" method="post" novalidate>{{>CSRF}}
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-reason">{{LABEL}}</label>
{{#WRONG}}<div id="f-reason-e"><p class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></p></div>{{/WRONG}}
<textarea class="govuk-textarea{{#WRONG}} govuk-textarea--error{{/WRONG}}" id="f-reason" name="reason" rows="5"{{#WRONG}} aria-invalid="true" aria-describedby="f-reason-e"{{/WRONG}}>{{TYPED}}</textarea></div>
<div class="govuk-button-group"><button class="govuk-button{{#WARNING}} govuk-button--warning{{/WARNING}}">{{BUTTON}}</button><a class="govuk-link" href="{{BACK}}">[[Tidak, kembali ke permohonan]]</a></div>
</form>
