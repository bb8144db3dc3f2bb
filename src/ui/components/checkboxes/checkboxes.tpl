{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<fieldset class="govuk-fieldset" role="group"{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}><legend class="govuk-fieldset__legend">{{>QUESTION}}</legend>
{{>ABOUT}}
<div class="govuk-checkboxes govuk-checkboxes--small">
{{#OPTION}}<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="{{OPTION_ID}}" name="{{NAME}}" value="{{VALUE}}"{{#CHECKED}} checked{{/CHECKED}}{{#OPTION_HINT}} aria-describedby="{{OPTION_ID}}-h"{{/OPTION_HINT}}><label class="govuk-label govuk-checkboxes__label" for="{{OPTION_ID}}">{{OPTION_LABEL}}</label>{{#OPTION_HINT}}<div class="govuk-hint govuk-checkboxes__hint" id="{{OPTION_ID}}-h">{{TEXT}}</div>{{/OPTION_HINT}}</div>
{{/OPTION}}</div>
</fieldset></div>
