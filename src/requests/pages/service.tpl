{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<div class="pd-split">
<div>
  <h1 class="govuk-heading-xl">{{NAME}}</h1>
  <p class="pd-lead">{{SUMMARY}} [[Anda dijawab dalam {{DAYS}}.]]</p>
  <h2 class="govuk-heading-m">[[Siapkan dahulu]]</h2>
  <ul class="pd-need">
    {{#NEED}}<li>{{>ICON}}<span>{{TEXT}}{{#MORE}}<small>{{#SOMETIMES}}[[Tidak selalu diminta.]] {{/SOMETIMES}}{{HINT}}</small>{{/MORE}}</span></li>
    {{/NEED}}
  </ul>
  {{#NOTES}}<p class="govuk-body">{{TEXT}}</p>{{/NOTES}}
  <h2 class="govuk-heading-m" id="sop">[[Baca dan setujui tata caranya]]</h2>
  <div class="pd-sop">
    <p class="pd-sop__head"><span>[[SOP {{SHORT}}, versi {{VERSION}}]]</span><span>[[Berlaku sejak {{EFFECTIVE}}]]</span></p>
    <ol class="govuk-list govuk-list--number">
      {{#STEP}}<li>{{TEXT}}</li>
      {{/STEP}}</ol>
  </div>
  {{#START}}<form action="{{ACTION}}" method="post" novalidate>{{>CSRF}}
    <div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}">
    {{#WRONG}}<div id="f-setuju-e"><p class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></p></div>{{/WRONG}}
    <div class="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="f-setuju" name="setuju" value="{{VERSION}}"{{#WRONG}} aria-describedby="f-setuju-e"{{/WRONG}}><label class="govuk-label govuk-checkboxes__label" for="f-setuju">[[Saya sudah membaca dan menyetujui SOP versi {{VERSION}}]]</label></div></div></div>
    <button class="govuk-button">[[Mulai mengisi]]</button>
    <p class="pd-note">[[Perlu sekitar {{MINUTES}}. Isian tersimpan sebagai draf; Anda dapat melanjutkan nanti.]]</p>
  </form>{{/START}}
  {{#INTERNAL_ONLY}}<p class="govuk-body">[[Layanan ini untuk {{AGENCY_WORD}}. Yang dapat mengajukan adalah pegawai yang ditunjuk {{AGENCY_WORD}}-nya.]]</p>
  {{#SIGN_IN}}<p class="govuk-body"><a class="govuk-button" href="{{ADDRESS}}">[[Masuk untuk mengajukan]]</a></p>{{/SIGN_IN}}{{/INTERNAL_ONLY}}
</div>
<aside class="pd-aside" aria-labelledby="ringkas">
  <h2 id="ringkas">[[Ringkasnya]]</h2>
  <dl class="pd-facts">
    <div><dt>[[Dijawab paling lama]]</dt><dd>{{DAYS}}<small>[[Dihitung sejak hari kerja setelah permohonan masuk.]]</small></dd></div>
    {{#LEAD}}<div><dt>[[Ajukan paling lambat]]</dt><dd>[[{{LEAD_DAYS}} sebelumnya]]</dd></div>{{/LEAD}}
    <div><dt>[[Biaya]]</dt><dd>{{FEE}}</dd></div>
    <div><dt>[[Yang Anda terima]]</dt><dd>{{OUTPUT}}</dd></div>
    <div><dt>[[Yang mengurus]]</dt><dd>{{OWNER}}</dd></div>
    <div><dt>[[Dasar]]</dt><dd>{{REGULATION}} {{ARTICLE}}</dd></div>
    {{#KEPT}}<div><dt>[[Bulan ini]]</dt><dd>[[{{ON_TIME}} dari {{ALL}} tepat waktu]]</dd></div>{{/KEPT}}
  </dl>
</aside>
</div>
