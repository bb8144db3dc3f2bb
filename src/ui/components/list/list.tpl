{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<fieldset class="govuk-fieldset" role="group" id="{{ID}}" tabindex="-1" data-list="{{NAME}}" data-most="{{MOST}}" data-fewest="{{FEWEST}}"{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}><legend class="govuk-fieldset__legend">{{>QUESTION}}</legend>
{{>ABOUT}}
{{#ROW}}<fieldset class="govuk-fieldset pd-entry" data-entry="{{NUMBER}}"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{{ITEM}} <span data-count>{{COUNT}}</span></legend>
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
{{#REMOVE}}<button class="govuk-button govuk-button--secondary pd-small" name="_hapus" value="{{ENTRY}}" formnovalidate>[[Hapus]] {{ITEM}} <span data-count>{{COUNT}}</span></button>{{/REMOVE}}
</fieldset>
{{/ROW}}{{#EMPTY}}<p class="pd-note" data-none>[[Belum ada.]]</p>{{/EMPTY}}
{{#MORE}}<button class="govuk-button govuk-button--secondary" name="_tambah" value="{{NAME}}" formnovalidate>[[Tambah]] {{ITEM}}</button>{{/MORE}}
</fieldset></div>
