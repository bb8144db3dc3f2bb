{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<fieldset class="govuk-fieldset" role="group"{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}><legend class="govuk-fieldset__legend">{{>QUESTION}}</legend>
{{>ABOUT}}
<fieldset class="govuk-fieldset pd-day"><legend class="govuk-fieldset__legend pd-day__name">[[Hari pertama]]</legend>{{>FIRST}}</fieldset>
<fieldset class="govuk-fieldset pd-day"><legend class="govuk-fieldset__legend pd-day__name">[[Hari terakhir]]</legend>{{>LAST}}</fieldset>
</fieldset></div>
