{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<label class="govuk-label" for="{{ID}}">{{>QUESTION}}</label>
{{>ABOUT}}
<textarea class="govuk-textarea{{#WRONG}} govuk-textarea--error{{/WRONG}}" id="{{ID}}" name="{{NAME}}" rows="{{ROWS}}"{{#AUTOCOMPLETE}} autocomplete="{{TEXT}}"{{/AUTOCOMPLETE}}{{#WRONG}} aria-invalid="true"{{/WRONG}}{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}>
{{VALUE:p}}</textarea>
</div>
