{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<label class="govuk-label" for="{{ID}}">{{>QUESTION}}</label>
{{>ABOUT}}
<div class="govuk-input__wrapper">{{#RUPIAH}}<div class="govuk-input__prefix" aria-hidden="true">Rp</div>{{/RUPIAH}}<input class="govuk-input {{WIDTH}}{{#WRONG}} govuk-input--error{{/WRONG}}" id="{{ID}}" name="{{NAME}}" value="{{VALUE}}" inputmode="{{KEYS}}" autocomplete="off"{{#WRONG}} aria-invalid="true"{{/WRONG}}{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}>{{#UNIT}}<div class="govuk-input__suffix" aria-hidden="true">{{TEXT}}</div>{{/UNIT}}</div>
</div>
