{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group"><label class="govuk-label" for="{{CLOCK_ID}}">{{CLOCK_LABEL}}</label>{{#QUARTERS}}<select class="govuk-select{{#WRONG}} govuk-select--error{{/WRONG}}" id="{{CLOCK_ID}}" name="{{CLOCK_NAME}}"{{#WRONG}} aria-invalid="true"{{/WRONG}}>
<option value="">[[Pilih]]</option>
{{#GROUP}}<optgroup label="{{GROUP_LABEL}}">
{{#OPTION}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{OPTION_LABEL}}</option>
{{/OPTION}}</optgroup>
{{/GROUP}}</select>{{/QUARTERS}}{{#MINUTES}}<input class="govuk-input govuk-input--width-5{{#WRONG}} govuk-input--error{{/WRONG}}" type="time" id="{{CLOCK_ID}}" name="{{CLOCK_NAME}}" value="{{VALUE}}"{{#WRONG}} aria-invalid="true"{{/WRONG}}>{{/MINUTES}}</div>
