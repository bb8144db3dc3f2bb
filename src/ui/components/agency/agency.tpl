{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group"><p class="govuk-label pd-fixed-label">{{>QUESTION}}</p>
{{>ABOUT}}
<p class="govuk-body pd-fixed" id="{{ID}}">{{AGENCY}}</p><input type="hidden" name="{{NAME}}" value="{{VALUE}}">
</div>
