{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<div class="pd-split">
<div>
  <p class="pd-eyebrow pd-code">{{NUMBER}}</p>
  <h1 class="govuk-heading-xl">{{HEADING}}</h1>
  {{#NEXT}}<section class="pd-next" aria-labelledby="lanjut"><h2 id="lanjut">{{ABOUT}}</h2>
    <p>{{TEXT}}</p>
    {{#DUE}}<p><strong>[[Jawaban paling lambat {{DATE}}.]]</strong></p>{{/DUE}}
    {{#CORRECT}}<ul class="govuk-list govuk-list--bullet">{{#FLAGGED}}<li><strong>{{LABEL}}:</strong> {{NOTE}}</li>{{/FLAGGED}}</ul>
    <p><a class="govuk-button" href="{{ADDRESS}}">[[Perbaiki sekarang]]</a></p>{{/CORRECT}}
  </section>{{/NEXT}}
  {{#OUTPUTS}}<h2 class="govuk-heading-m">[[Hasil untuk Anda]]</h2>
  <ul class="pd-plain pd-files">{{#FILE}}<li class="pd-file">{{>ICON}}<span><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><span class="pd-sub">{{SIZE}}</span></span></li>{{/FILE}}</ul>{{/OUTPUTS}}
  <h2 class="govuk-heading-m">[[Perjalanan permohonan]]</h2>
  {{>LINE}}
  {{#COUNTED}}<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Bagaimana tanggal jawaban dihitung]]</span></summary>
  <div class="govuk-details__text">
    <p class="govuk-body">[[Layanan ini dijawab dalam {{DAYS}}, mulai hari kerja setelah permohonan masuk. Hari ketika kami menunggu Anda tidak dihitung.]]</p>
    <table class="govuk-table pd-dense"><caption class="govuk-visually-hidden">[[Hitungan hari kerja]]</caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">[[Hari]]</th><th scope="col" class="govuk-table__header">[[Keterangan]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Hitungan]]</th></tr></thead>
    <tbody class="govuk-table__body">
{{#DAY}}<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">{{DATE}}</th><td class="govuk-table__cell">{{WHAT}}</td><td class="govuk-table__cell govuk-table__cell--numeric">{{COUNT}}</td></tr>
{{/DAY}}</tbody></table>
    {{#OPEN}}<p class="govuk-body">[[Hitungan berlanjut pada hari kerja setelah perbaikan Anda masuk.]]</p>{{/OPEN}}
    <p class="pd-note">[[Kalender: hari kerja {{CITY}}. Dasar: {{REGULATION}} {{CODE}} dan SOP versi {{PROCEDURE}}.]]</p>
  </div></details>{{/COUNTED}}
  <h2 class="govuk-heading-m" id="pesan" tabindex="-1">[[Pesan]]</h2>
  {{#MESSAGES}}<div class="pd-file"><div><p class="pd-note"><strong>{{WHO}}</strong>, {{WHEN}}</p><p class="govuk-body">{{TEXT}}</p></div></div>
  {{/MESSAGES}}
  {{#WRITE}}<form class="pd-form pd-noprint" action="{{ACTION}}" method="post" novalidate data-guard>{{>CSRF}}
  <div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-message">[[Tulis kepada petugas]]</label>
  {{#WRONG}}<div id="f-message-e"><p class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></p></div>{{/WRONG}}
  <textarea class="govuk-textarea{{#WRONG}} govuk-textarea--error{{/WRONG}}" id="f-message" name="message" rows="4"{{#WRONG}} aria-invalid="true" aria-describedby="f-message-e"{{/WRONG}}>{{TYPED}}</textarea></div>
  <button class="govuk-button govuk-button--secondary">[[Kirim pesan]]</button></form>{{/WRITE}}
  {{#ANSWERS}}<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Isian dan surat Anda]]</span></summary>
  <div class="govuk-details__text">
  {{#GROUP}}<h3 class="govuk-heading-s">{{HEADING}}</h3>
  <dl class="govuk-summary-list">{{#ROW}}<div class="govuk-summary-list__row" id="{{ANCHOR}}"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{#VALUE_LINE}}{{TEXT}}{{#VALUE_LINE_separator}}<br>{{/VALUE_LINE_separator}}{{/VALUE_LINE}}</dd></div>{{/ROW}}</dl>{{/GROUP}}
  <ul class="pd-plain pd-files">{{#LETTER}}<li class="pd-file">{{>ICON}}<span>{{LABEL}}<br><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><span class="pd-sub">{{SIZE}}</span></span></li>{{/LETTER}}</ul>
  </div></details>{{/ANSWERS}}
</div>
<aside class="pd-aside" aria-labelledby="ini">
  <h2 id="ini">[[Permohonan ini]]</h2>
  <dl class="pd-facts"><div><dt>[[Layanan]]</dt><dd>{{SERVICE}}</dd></div>
  {{#HAS_SUBJECT}}<div><dt>[[Tentang]]</dt><dd>{{SUBJECT}}</dd></div>{{/HAS_SUBJECT}}
  <div><dt>[[Yang mengurus]]</dt><dd>{{OWNER}}</dd></div>
  {{#WORKING}}<div><dt>[[Diteruskan kepada]]</dt><dd>{{UNIT}}</dd></div>{{/WORKING}}</dl>
  {{#REOPEN}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">[[Jawabannya belum sesuai? Minta dibuka kembali]]</a><br><span class="pd-note">[[sampai {{UNTIL}}]]</span></p>{{/REOPEN}}
  {{#WITHDRAW}}<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{ADDRESS}}">[[Batalkan permohonan]]</a></p>{{/WITHDRAW}}
  {{#FORGET}}<form action="{{ACTION}}" method="post">{{>CSRF}}<button class="pd-link">[[Tutup di peramban ini]]</button><p class="pd-note">[[Tekan ini bila Anda memakai komputer bersama.]]</p></form>{{/FORGET}}
</aside>
</div>
