{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<div class="pd-desk">
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1><p>{{>STATE}}</p></div>
{{>NOTICE}}
<article class="pd-letter" lang="id">
<p class="pd-note govuk-!-margin-bottom-1">{{WRITTEN}}</p>
<h2 class="govuk-heading-m">{{SUBJECT}}</h2>
<p class="govuk-body">Yth. {{RECIPIENT}}</p>
{{#LINE}}<p class="govuk-body">{{TEXT}}</p>{{/LINE}}
</article>
{{#DECIDED}}<p class="govuk-body">{{NAME}}, {{MOMENT}}. {{REASON}}</p>{{/DECIDED}}
{{#DECIDE}}<form action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
{{#ACTING}}<p class="pd-note">[[Anda bertindak untuk {{NAME}}.]]</p>{{/ACTING}}
<div class="pd-thumb"><button class="govuk-button pd-thumb__main" name="aksi" value="tanda-tangan">[[Tanda tangani dan kirim]]</button></div>
<details class="govuk-details govuk-!-margin-top-4"{{#WRONG}} open{{/WRONG}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Tidak menandatangani]]</span></summary>
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-reason">[[Alasannya]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-reason-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-reason" name="alasan" rows="3"{{#WRONG}} aria-invalid="true" aria-describedby="f-reason-e"{{/WRONG}}>
{{REASON:p}}</textarea></div>
<button class="govuk-button govuk-button--secondary" name="aksi" value="tolak">[[Jangan kirim surat ini]]</button></details>
</form>{{/DECIDE}}
<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{ADDRESS}}/pdf">[[Cetak surat (PDF)]]</a> · <a class="govuk-link" href="{{DUTY}}">[[Buka kewajibannya]]</a>{{#DECIDE}} · <a class="govuk-link" href="/disposisi?ke=1">[[Lewati dahulu]]</a>{{/DECIDE}}</p>
</div>
