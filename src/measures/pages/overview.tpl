{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<div class="pd-titlebar"><h1 class="govuk-heading-l">[[Pemantauan dan evaluasi]] {{YEAR}}</h1><p class="pd-note">[[Sampai {{MOMENT}}]]</p></div>
{{>NOTICE}}
<nav aria-label="[[Tahun]]"><ul class="pd-views">
{{#OTHER}}<li><a href="/monev?tahun={{YEAR:u}}"{{#CURRENT}} aria-current="true"{{/CURRENT}}>{{YEAR}}</a></li>
{{/OTHER}}</ul></nav>
{{#NO_INDEX}}<p class="pd-lead">[[Belum ada penilaian pemerintah daerah untuk tahun ini.]]</p>{{/NO_INDEX}}
<dl class="pd-figures pd-figures--plain">{{#FIGURE}}<div class="pd-figure"><dt>{{NAME}}: {{PREDICATE}} {{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}}</dt><dd>{{SCORE}}</dd></div>{{/FIGURE}}<div class="pd-figure"><dt>[[permohonan dijawab]]</dt><dd>{{ANSWERED}}</dd></div>{{#ON_TIME}}<div class="pd-figure"><dt>[[tepat waktu]]</dt><dd>{{PERCENT}}</dd></div>{{/ON_TIME}}</dl>
<hr class="pd-rule">
{{#INDEX}}<section class="pd-chartrow" aria-labelledby="bagian">{{>CHART}}
<div><table class="govuk-table"><caption class="govuk-table__caption">[[Angkanya]]<span class="govuk-visually-hidden">: {{INSTRUMENT}}</span></caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">[[Bagian]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Bobot]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Nilai]]</th></tr></thead><tbody class="govuk-table__body">
{{#PART}}<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">{{NAME}} {{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}}</th><td class="govuk-table__cell govuk-table__cell--numeric">{{WEIGHT}}</td><td class="govuk-table__cell govuk-table__cell--numeric">{{SCORE}}</td></tr>
{{/PART}}</tbody></table>
{{#UNASSESSED}}<p class="pd-note">[[{{COUNT}} indikator belum dinilai dan dihitung pada tingkat terendah.]]</p>{{/UNASSESSED}}
<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">[[Buka penilaian pemerintah daerah]]</a></p></div></section>{{/INDEX}}
{{#SERVICES}}<section class="pd-chartrow" aria-labelledby="bulan">{{>CHART}}
<div><table class="govuk-table"><caption class="govuk-table__caption">[[Angkanya]]<span class="govuk-visually-hidden">: [[permohonan dijawab tiap bulan]]</span></caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">[[Bulan]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Tepat waktu]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Terlambat]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Persen]]</th></tr></thead><tbody class="govuk-table__body">
{{#MONTH}}<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">{{NAME}}</th><td class="govuk-table__cell govuk-table__cell--numeric">{{GOOD}}</td><td class="govuk-table__cell govuk-table__cell--numeric">{{BAD}}</td><td class="govuk-table__cell govuk-table__cell--numeric">{{PERCENT}}</td></tr>
{{/MONTH}}</tbody></table></div></section>{{/SERVICES}}
{{#TABLE}}<h2 class="govuk-heading-m">[[Penilaian tahun ini]]</h2>
<table class="govuk-table pd-cards" role="table"><caption class="govuk-visually-hidden">[[Penilaian tahun ini]]</caption><thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Siapa]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Instrumen]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Indeks]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{WHO}}<span class="govuk-visually-hidden">, {{INSTRUMENT}}</span></a></th><td class="govuk-table__cell" role="cell" data-label="[[Instrumen]]"><span>{{INSTRUMENT}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Indeks]]"><span><strong>{{SCORE}}</strong> {{PREDICATE}} {{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]"><span>{{>STATE}}</span></td></tr>
{{/ROW}}</tbody></table>{{/TABLE}}
<p class="govuk-body pd-noprint"><a class="govuk-link" href="/monev/banding">[[Bandingkan antar tahun dan antar perangkat daerah]]</a></p>
{{#BEGIN}}<details class="govuk-details pd-noprint"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Mulai penilaian]]</span></summary><div class="govuk-details__text"><form class="pd-form" action="/monev" method="post" novalidate>{{>CSRF}}
<div class="govuk-form-group"><label class="govuk-label" for="f-tahun">[[Tahun dan instrumennya]]</label><select class="govuk-select" id="f-tahun" name="tahun">{{#YEAR}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{NAME}}</option>
{{/YEAR}}</select></div>
<div class="govuk-form-group"><label class="govuk-label" for="f-siapa">[[Siapa yang dinilai]]</label><select class="govuk-select" id="f-siapa" name="siapa"><option value="">{{CITY}}</option>
{{#OWNER}}<option value="{{KEY}}">{{NAME}}</option>
{{/OWNER}}</select></div>
<div class="govuk-form-group"><label class="govuk-label" for="f-cara">[[Bagaimana nilainya]]</label><select class="govuk-select" id="f-cara" name="cara"><option value="counted">[[Dihitung dari bukti yang diterima]]</option><option value="given">[[Sudah ditetapkan lembaga lain: nilainya diisi dengan dokumennya]]</option></select></div>
<button class="govuk-button">[[Mulai penilaian]]</button></form></div></details>{{/BEGIN}}
{{>CERTAINTY}}
