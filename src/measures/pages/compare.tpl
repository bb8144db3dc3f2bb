{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">[[Perbandingan]]</h1>
<form class="pd-filter" action="/monev/banding" method="get" role="search">
<div class="govuk-form-group"><label class="govuk-label" for="siapa">[[Siapa, antar tahun]]</label><select class="govuk-select" id="siapa" name="siapa">{{#OWNER}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{NAME}}</option>
{{/OWNER}}</select></div>
<div class="govuk-form-group"><label class="govuk-label" for="pilih-tahun">[[Tahun, antar pihak]]</label><select class="govuk-select" id="pilih-tahun" name="tahun">{{#YEAR_CHOICE}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{KEY}}</option>
{{/YEAR_CHOICE}}</select></div>
<button class="govuk-button govuk-button--secondary">[[Bandingkan]]</button>
</form>
<h2 class="govuk-heading-m">[[Antar tahun]]</h2>
{{#NO_YEARS}}<p class="pd-note">[[Belum ada penilaian untuk pihak ini.]]</p>{{/NO_YEARS}}
{{#YEARS}}<section class="pd-chartrow" aria-labelledby="tahun">{{>CHART}}
<div><table class="govuk-table"><caption class="govuk-table__caption">[[Angkanya]]<span class="govuk-visually-hidden">: [[Indeks tiap tahun]]</span></caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">[[Tahun]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Indeks]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Perubahan]]</th></tr></thead><tbody class="govuk-table__body">
{{#ROW}}<tr class="govuk-table__row"><th scope="row" class="govuk-table__header"><a class="govuk-link" href="{{ADDRESS}}">{{YEAR}}<span class="govuk-visually-hidden">, {{INSTRUMENT}}, {{WHO}}</span></a><span class="pd-sub">{{PREDICATE}}</span>{{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}}</th><td class="govuk-table__cell govuk-table__cell--numeric">{{SCORE}}</td><td class="govuk-table__cell govuk-table__cell--numeric">{{CHANGE}}</td></tr>
{{/ROW}}</tbody></table></div></section>{{/YEARS}}
<h2 class="govuk-heading-m">[[Antar pihak]]</h2>
{{#NO_OWNERS}}<p class="pd-note">[[Belum ada penilaian pada tahun ini.]]</p>{{/NO_OWNERS}}
{{#OWNERS}}<section class="pd-chartrow" aria-labelledby="pihak">{{>CHART}}
<div><table class="govuk-table"><caption class="govuk-table__caption">[[Angkanya]]<span class="govuk-visually-hidden">: [[Antar pihak]]</span></caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">[[Siapa]]</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">[[Indeks]]</th></tr></thead><tbody class="govuk-table__body">
{{#ROW}}<tr class="govuk-table__row"><th scope="row" class="govuk-table__header"><a class="govuk-link" href="{{ADDRESS}}">{{WHO}}</a><span class="pd-sub">{{PREDICATE}}</span>{{#UNCERTAIN}}{{>MARK}}{{/UNCERTAIN}}<details class="govuk-details govuk-!-margin-bottom-0"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Nilai tiap aspek]]<span class="govuk-visually-hidden">: {{WHO}}</span></span></summary><ul class="pd-plain">{{#CELL}}<li>{{NAME}}: <strong>{{SCORE}}</strong>{{#STAR}} ([[belum pasti]]){{/STAR}}</li>{{/CELL}}</ul></details></th><td class="govuk-table__cell govuk-table__cell--numeric">{{SCORE}}</td></tr>
{{/ROW}}</tbody></table></div></section>{{/OWNERS}}
{{#NOTE}}{{>CERTAINTY}}{{/NOTE}}
