{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<label class="govuk-label" for="{{ID}}">{{>QUESTION}}</label>
{{>ABOUT}}
<input class="govuk-input{{WIDTH}}{{#WRONG}} govuk-input--error{{/WRONG}}" id="{{ID}}" name="{{NAME}}" type="{{TYPE}}" value="{{VALUE}}"{{#MODE}} inputmode="{{TEXT}}"{{/MODE}}{{#AUTOCOMPLETE}} autocomplete="{{TEXT}}"{{/AUTOCOMPLETE}}{{#EXACT}} spellcheck="false" autocapitalize="none"{{/EXACT}}{{#WRONG}} aria-invalid="true"{{/WRONG}}{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}>
</div>
