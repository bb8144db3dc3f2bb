{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}{{>NOTICE}}
<p class="pd-eyebrow">{{STEP}}</p>
<h1 class="govuk-heading-xl">{{HEADING}}</h1>
{{#INTRO}}<p class="govuk-body">{{TEXT}}</p>{{/INTRO}}
<form class="pd-form" action="{{ACTION}}" method="post" novalidate data-autosave="{{AUTOSAVE}}">
{{>CSRF}}<input type="hidden" name="_version" value="{{VERSION}}">
<button class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">[[Lanjut]]</button>
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
<div class="govuk-button-group"><button class="govuk-button">[[Lanjut]]</button><button class="govuk-button govuk-button--secondary" name="_simpan" value="1">[[Simpan draf]]</button></div>
<p class="pd-note">[[Draf ini disimpan sampai {{KEPT_UNTIL}}.]]</p>
</form>
