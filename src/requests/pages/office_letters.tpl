{{%AUTOESCAPE context="HTML"}}<h2 class="govuk-heading-m" id="surat">[[Berkas surat]]</h2>
{{#NO_LETTERS}}<p class="pd-note">[[Layanan ini tidak meminta surat, dan tidak ada yang diunggah.]]</p>{{/NO_LETTERS}}
{{#LETTERS_PART}}<div class="pd-fix">
{{#LETTER}}<div class="pd-fix__row{{#FLAGGED}} is-flagged{{/FLAGGED}}"><span class="pd-fix__key">{{NAME}}{{#SIGNER}}<span class="pd-sub">[[ditandatangani: {{WHO}}]]</span>{{/SIGNER}}</span><div>
{{#FILE}}<p class="govuk-body-s govuk-!-margin-bottom-1"><a class="govuk-link" href="{{ADDRESS}}" target="_blank" rel="noopener">{{FILE_NAME}}<span class="govuk-visually-hidden"> [[(buka di tab baru)]]</span></a><span class="pd-sub">{{SIZE}}, {{MOMENT}}{{#REPLACED}}, [[diganti pemohon]]{{/REPLACED}}</span></p>{{/FILE}}
{{#NO_FILE}}<p class="govuk-body-s govuk-!-margin-bottom-0">[[Tidak diunggah.]]</p>{{/NO_FILE}}
{{#TICKS}}<fieldset class="govuk-fieldset" id="{{ID}}"><legend class="govuk-visually-hidden">[[Pemeriksaan surat]]: {{NAME}}</legend>{{#UNTICKED}}<p class="govuk-error-message"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/UNTICKED}}<div class="govuk-checkboxes govuk-checkboxes--small">{{#TICK}}<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="{{TICK_ID}}" name="centang" value="{{VALUE}}" form="langkah"{{#TICKED}} checked{{/TICKED}}><label class="govuk-label govuk-checkboxes__label" for="{{TICK_ID}}">{{TEXT}}</label></div>{{/TICK}}</div></fieldset>{{/TICKS}}
</div>
{{#MARK}}<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="{{ID}}" name="perbaiki" value="{{PART}}" form="langkah"{{#CHECKED}} checked{{/CHECKED}}><label class="govuk-label govuk-checkboxes__label" for="{{ID}}">[[Perbaiki]]<span class="govuk-visually-hidden"> {{LABEL}}</span></label></div></div>
<div class="pd-fix__note govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="{{ID}}-n">[[Apa yang kurang]]<span class="govuk-visually-hidden"> ({{LABEL}})</span>? [[Pemohon membaca kalimat ini.]]</label>{{#WRONG}}<p class="govuk-error-message" id="{{ID}}-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea{{#WRONG}} govuk-textarea--error{{/WRONG}}" id="{{ID}}-n" name="{{NOTE_NAME}}" rows="2" form="langkah"{{#WRONG}} aria-invalid="true" aria-describedby="{{ID}}-e"{{/WRONG}}>
{{NOTE:p}}</textarea></div>{{/MARK}}
</div>
{{/LETTER}}</div>{{/LETTERS_PART}}
{{#OUTPUTS}}<h2 class="govuk-heading-m">[[Hasil layanan]]</h2>
{{#FILE}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">{{FILE_NAME}}</a><span class="pd-sub">{{SIZE}}, {{MOMENT}}</span></p>{{/FILE}}{{/OUTPUTS}}
