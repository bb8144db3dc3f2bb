{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group pd-yes{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
{{>ABOUT}}
<div class="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="{{ID}}" name="{{NAME}}" value="true"{{#CHECKED}} checked{{/CHECKED}}{{#WRONG}} aria-invalid="true"{{/WRONG}}{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}><label class="govuk-label govuk-checkboxes__label" for="{{ID}}">{{>QUESTION}}</label></div></div>
</div>
