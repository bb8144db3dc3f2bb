{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1><p>{{>STATE}}</p></div>
{{>NOTICE}}
{{#RETURNED}}<div class="pd-officer-note"><p class="govuk-body govuk-!-margin-bottom-0"><strong>[[Dikembalikan {{WHO}}:]]</strong> {{REASON}}</p></div>{{/RETURNED}}
<div class="pd-split pd-split--office">
<div>
{{>FACTS}}
<form id="laporan" action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
<p class="pd-eyebrow" lang="id">{{OFFICIAL}}</p>
<p class="govuk-body" lang="id">{{INTRO}}</p>
{{#PART}}<h2 class="govuk-heading-m" lang="id">{{TITLE}}</h2>
<p class="pd-note" lang="id">{{INTRO}}</p>
{{#TABLE}}<table class="govuk-table pd-cards" role="table" lang="id"><caption class="govuk-visually-hidden">{{TITLE}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">{{#HEAD}}<th scope="col" role="columnheader" class="govuk-table__header{{#NUMERIC}} govuk-table__header--numeric{{/NUMERIC}}">{{TEXT}}</th>{{/HEAD}}</tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title">{{FIRST}}</th>{{#CELL}}<td class="govuk-table__cell{{#NUMERIC}} govuk-table__cell--numeric{{/NUMERIC}}" role="cell" data-label="{{LABEL}}"><span>{{TEXT}}</span></td>{{/CELL}}</tr>
{{/ROW}}</tbody></table>{{/TABLE}}
{{#SAID}}<p class="govuk-body" lang="id">{{TEXT}}</p>{{/SAID}}
{{#BOX}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-{{KEY}}">{{LABEL}}</label>{{#WRONG}}<p class="govuk-error-message" id="f-{{KEY}}-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-{{KEY}}" name="teks.{{KEY}}" rows="6"{{#WRONG}} aria-invalid="true" aria-describedby="f-{{KEY}}-e"{{/WRONG}}>
{{TYPED:p}}</textarea></div>{{/BOX}}
{{/PART}}
<p class="govuk-body" lang="id">{{CLOSING}}</p>
</form>
</div>
<section class="pd-actions" aria-labelledby="aksi"><h2 id="aksi">[[Langkah Anda]]</h2>
{{#WRITE}}<p class="pd-note">[[Angka dihitung lagi sampai laporan diajukan. Setelah diajukan, laporan bernomor dan isinya tetap.]]</p>
<button class="govuk-button govuk-button--secondary" form="laporan" name="aksi" value="simpan">[[Simpan konsep]]</button>
<button class="govuk-button" form="laporan" name="aksi" value="ajukan">[[Beri nomor dan ajukan]]</button>{{/WRITE}}
{{#DECIDE}}<form class="govuk-!-margin-top-3" action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
{{#ACTING}}<p class="pd-note">[[Anda bertindak untuk {{NAME}}.]]</p>{{/ACTING}}
<button class="govuk-button" name="aksi" value="tanda-tangan">[[Tanda tangani dan kirim]]</button>
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-reason">[[Alasan bila dikembalikan]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-reason-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-reason" name="alasan" rows="3"{{#WRONG}} aria-invalid="true" aria-describedby="f-reason-e"{{/WRONG}}>
{{REASON:p}}</textarea></div>
<button class="govuk-button govuk-button--secondary" name="aksi" value="kembalikan">[[Kembalikan]]</button>
</form>
<p class="govuk-body"><a class="govuk-link" href="/disposisi?ke=1">[[Lewati dahulu]]</a></p>{{/DECIDE}}
{{#NOTHING}}<p class="pd-note">[[Tidak ada yang perlu Anda lakukan pada laporan ini sekarang.]]</p>{{/NOTHING}}
<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{ADDRESS}}/pdf">[[Buka laporan (PDF)]]</a></p>
{{#SHEET}}<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{ADDRESS}}/xlsx">[[Unduh tabelnya (XLSX)]]</a></p>{{/SHEET}}
{{#KEPT}}<details class="govuk-details govuk-!-margin-bottom-1"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Sidik berkas (SHA-256)]]</span></summary><p class="govuk-body-s">PDF: <code>{{DIGEST}}</code></p><p class="govuk-body-s">XLSX: <code>{{SHEET_DIGEST}}</code></p></details>{{/KEPT}}
</section>
</div>
