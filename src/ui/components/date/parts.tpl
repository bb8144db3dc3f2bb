{{%AUTOESCAPE context="HTML"}}<div class="govuk-date-input">
{{#PART}}<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="{{PART_ID}}">{{PART_LABEL}}</label><input class="govuk-input govuk-date-input__input{{WIDTH}}{{#WRONG}} govuk-input--error{{/WRONG}}" id="{{PART_ID}}" name="{{PART_NAME}}" inputmode="numeric" autocomplete="off" value="{{VALUE}}"{{#WRONG}} aria-invalid="true"{{/WRONG}}></div></div>
{{/PART}}</div>
