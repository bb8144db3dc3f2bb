{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<label class="govuk-label" for="{{ID}}">{{>QUESTION}}</label>
{{>ABOUT}}
<select class="govuk-select{{#WRONG}} govuk-select--error{{/WRONG}}" id="{{ID}}" name="{{NAME}}"{{#WRONG}} aria-invalid="true"{{/WRONG}}{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}>
<option value="">[[Pilih]]</option>
{{#OPTION}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{OPTION_LABEL}}</option>
{{/OPTION}}{{#GROUP}}<optgroup label="{{GROUP_LABEL}}">
{{#OPTION}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{OPTION_LABEL}}</option>
{{/OPTION}}</optgroup>
{{/GROUP}}</select>
</div>
