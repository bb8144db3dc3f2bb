{{%AUTOESCAPE context="HTML"}}<h2 class="govuk-heading-m" id="f-isian">[[Isian]]</h2>
{{#MARKING_INTRO}}<p class="pd-note pd-noprint">[[Tandai isian yang perlu diperbaiki. Pemohon hanya diminta memperbaiki yang ditandai.]]</p>{{/MARKING_INTRO}}
{{#GROUP}}<h3 class="govuk-heading-s govuk-!-margin-top-6 govuk-!-margin-bottom-2">{{HEADING}}</h3>
<div class="pd-fix">
{{#ANSWER}}<div class="pd-fix__row{{#FLAGGED}} is-flagged{{/FLAGGED}}"><span class="pd-fix__key">{{LABEL}}</span><span>{{#LINE}}{{TEXT}}{{#LINE_separator}}<br>{{/LINE_separator}}{{/LINE}}{{#CHANGED}}<span class="pd-sub"><strong>[[Diperbaiki pemohon.]]</strong> [[Sebelumnya:]] <s>{{BEFORE}}</s></span>{{/CHANGED}}</span>
{{#MARK}}<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="{{ID}}" name="perbaiki" value="{{PART}}" form="langkah"{{#CHECKED}} checked{{/CHECKED}}><label class="govuk-label govuk-checkboxes__label" for="{{ID}}">[[Perbaiki]]<span class="govuk-visually-hidden"> {{LABEL}}</span></label></div></div>
<div class="pd-fix__note govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="{{ID}}-n">[[Apa yang kurang]]<span class="govuk-visually-hidden"> ({{LABEL}})</span>? [[Pemohon membaca kalimat ini.]]</label>{{#WRONG}}<p class="govuk-error-message" id="{{ID}}-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea{{#WRONG}} govuk-textarea--error{{/WRONG}}" id="{{ID}}-n" name="{{NOTE_NAME}}" rows="2" form="langkah"{{#WRONG}} aria-invalid="true" aria-describedby="{{ID}}-e"{{/WRONG}}>
{{NOTE:p}}</textarea></div>{{/MARK}}
</div>
{{/ANSWER}}</div>
{{/GROUP}}
