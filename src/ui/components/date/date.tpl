{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<fieldset class="govuk-fieldset" role="group"{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}><legend class="govuk-fieldset__legend">{{>QUESTION}}</legend>
{{>ABOUT}}
{{>DATE}}
{{#TIME}}<div class="pd-inline pd-inline--under">{{>CLOCK}}</div>{{/TIME}}
</fieldset></div>
