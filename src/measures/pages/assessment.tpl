{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1><p>{{>STATE}}</p></div>
{{>NOTICE}}
<div class="pd-keep"><p class="pd-keep__big">{{SCORE}}<small>{{PREDICATE}}</small></p><div>{{#WHOLE}}{{#UNCERTAIN}}<p>{{>MARK}}</p>{{/UNCERTAIN}}{{/WHOLE}}{{#UNASSESSED}}<p class="govuk-body govuk-!-margin-bottom-0">[[{{COUNT}} indikator belum dinilai dan dihitung pada tingkat terendah.]]</p>{{/UNASSESSED}}</div></div>
<section class="pd-chartrow" aria-labelledby="bagian">{{>CHART}}
<div><table class="govuk-table"><caption class="govuk-table__caption">[[Angkanya]]<span class="govuk-visually-hidden">: {{INSTRUMENT}}</span></caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">[[Bagian]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Bobot]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Nilai]]</th></tr></thead><tbody class="govuk-table__body">
{{#PART}}<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">{{NAME}} {{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}}</th><td class="govuk-table__cell govuk-table__cell--numeric">{{WEIGHT}}</td><td class="govuk-table__cell govuk-table__cell--numeric">{{SCORE}}</td></tr>
{{/PART}}</tbody></table></div></section>
<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{GAPS}}">[[Apa yang paling menaikkan indeks]]</a> · <a class="govuk-link" href="{{PEOPLE}}">[[Siapa mengerjakan apa]]</a> · <a class="govuk-link" href="{{CSV}}">[[Unduh CSV]]</a> · <a class="govuk-link" href="{{XLSX}}">[[Unduh XLSX]]</a></p>
<h2 class="govuk-heading-m">[[Indikator]]</h2>
{{#ASPECT}}{{#HEAD}}<h3 class="govuk-heading-s govuk-!-margin-bottom-1">{{NAME}}: {{SCORE}} {{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}}</h3>{{/HEAD}}<table class="govuk-table pd-cards pd-indicators" role="table"><caption class="govuk-visually-hidden">{{CAPTION}}</caption><thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Indikator]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Bobot]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Tingkat]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Yang menunggu]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{NUMBER}}. {{NAME}}</a> {{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}}</th><td class="govuk-table__cell" role="cell" data-label="[[Bobot]]"><span>{{WEIGHT}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Tingkat]]"><span>{{LEVEL}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Yang menunggu]]"><span>{{#SENT}}[[{{COUNT}} menunggu diperiksa]]{{/SENT}}{{#RETURNED}} [[{{COUNT}} perlu diperbaiki]]{{/RETURNED}}{{#NONE}}–{{/NONE}}</span></td></tr>
{{/ROW}}</tbody></table>
{{/ASPECT}}
<h2 class="govuk-heading-m">[[Tentang penilaian ini]]</h2>
{{>FACTS}}
{{#EDITION}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">{{LABEL}}</a></p>
{{/EDITION}}
{{#CLOSE}}<details class="govuk-details pd-noprint"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Tutup penilaian]]</span></summary><div class="govuk-details__text"><form action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<p class="govuk-body">[[Setelah ditutup, nilai, bukti, dan instrumennya tidak berubah lagi. Yang keliru dibetulkan dengan edisi baru.]]</p><button class="govuk-button govuk-button--warning" name="aksi" value="tutup">[[Tutup penilaian]]</button></form></div></details>{{/CLOSE}}
{{#CORRECT}}<form class="pd-form pd-noprint" action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<div class="govuk-form-group"><label class="govuk-label" for="f-alasan">[[Apa yang dibetulkan dengan edisi baru]]</label><textarea class="govuk-textarea" id="f-alasan" name="alasan" rows="3">
{{REASON:p}}</textarea></div><button class="govuk-button govuk-button--secondary" name="aksi" value="betulkan">[[Mulai edisi baru]]</button></form>{{/CORRECT}}
{{>CERTAINTY}}
