{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<label class="govuk-label" for="{{ID}}">{{>QUESTION}}</label>
{{>ABOUT}}
{{#FILES}}<ul class="pd-plain pd-files">{{#FILE}}<li class="pd-file">{{>ICON}}<span><a class="govuk-link" href="{{ADDRESS}}">{{FILE_NAME}}</a><span class="pd-sub">{{SIZE}}</span></span> <button class="govuk-button govuk-button--secondary pd-small" name="_hapus_surat" value="{{FILE_ID}}" formnovalidate>[[Hapus]]<span class="govuk-visually-hidden"> {{FILE_NAME}}</span></button></li>
{{/FILE}}</ul>{{/FILES}}
{{#FOLDED}}<details class="govuk-details govuk-!-margin-bottom-0"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Ganti dengan berkas lain]]</span></summary><div class="govuk-details__text">{{/FOLDED}}
{{#ROOM}}<input class="govuk-file-upload{{#WRONG}} govuk-file-upload--error{{/WRONG}}" type="file" id="{{ID}}" name="{{NAME}}" accept="{{ACCEPT}}" data-most-bytes="{{MOST_BYTES}}" data-most="{{MOST}}"{{#SEVERAL}} multiple{{/SEVERAL}}{{#WRONG}} aria-invalid="true"{{/WRONG}}{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}>{{/ROOM}}
{{#FOLDED_END}}</div></details>{{/FOLDED_END}}
</div>
