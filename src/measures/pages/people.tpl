{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow">{{TITLE}}</p>
<h1 class="govuk-heading-l">[[Siapa mengerjakan apa]]</h1>
{{>NOTICE}}
{{#NOBODY}}<p class="pd-lead">[[Belum ada yang ditunjuk. Petugas yang bertugas menilai tetap dapat mengerjakan semuanya.]]</p>{{/NOBODY}}
{{#TABLE}}<table class="govuk-table pd-cards" role="table"><caption class="govuk-visually-hidden">[[Siapa mengerjakan apa]]</caption><thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Nama]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Tugas]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Indikator]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Langkah]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title">{{NAME}}</th><td class="govuk-table__cell" role="cell" data-label="[[Tugas]]"><span>{{ROLE}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Indikator]]"><span>{{WHERE}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Langkah]]"><span>{{#RELEASE}}<form action="{{ADDRESS}}" method="post">{{>CSRF}}<input type="hidden" name="orang" value="{{PERSON}}"><input type="hidden" name="tugas" value="{{ROLE_KEY}}"><input type="hidden" name="indikator" value="{{NUMBER}}"><button class="pd-link" name="aksi" value="lepas">[[Lepas]]<span class="govuk-visually-hidden"> {{NAME}}, {{ROLE}}</span></button></form>{{/RELEASE}}</span></td></tr>
{{/ROW}}</tbody></table>{{/TABLE}}
{{#FORM}}<h2 class="govuk-heading-m">[[Tunjuk orang]]</h2>
<form class="pd-form" action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}
<div class="govuk-form-group"><label class="govuk-label" for="f-orang">[[Siapa]]</label><select class="govuk-select" id="f-orang" name="orang">{{#PERSON}}<option value="{{KEY}}">{{NAME}}</option>
{{/PERSON}}</select></div>
<div class="govuk-form-group"><label class="govuk-label" for="f-tugas">[[Tugas]]</label><select class="govuk-select" id="f-tugas" name="tugas">{{#ROLE}}<option value="{{KEY}}">{{NAME}}</option>
{{/ROLE}}</select></div>
<div class="govuk-form-group"><label class="govuk-label" for="f-indikator">[[Indikator]]</label><select class="govuk-select" id="f-indikator" name="indikator"><option value="0">[[Semua indikator]]</option>
{{#INDICATOR}}<option value="{{KEY}}">{{NAME}}</option>
{{/INDICATOR}}</select></div>
<button class="govuk-button" name="aksi" value="tunjuk">[[Tunjuk]]</button></form>{{/FORM}}
