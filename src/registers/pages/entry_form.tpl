{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
{{#EYEBROW}}<p class="pd-eyebrow">{{TEXT}}</p>{{/EYEBROW}}
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1></div>
{{#LEAD}}<p class="govuk-body">{{TEXT}}</p>{{/LEAD}}
{{#MEANWHILE}}<div class="pd-next pd-meanwhile" id="berubah"><h2>[[Catatan ini diubah orang lain sementara Anda mengisi]]</h2>
<p>[[Terakhir oleh {{WHO}}. Yang Anda tulis belum tersimpan dan masih ada di bawah.]] [[Periksa perbedaannya, perbaiki bila perlu, lalu simpan lagi.]]</p>
{{#DIFFERENT}}<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">[[Perbedaan]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Isian]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Yang tersimpan sekarang]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Yang Anda tulis]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">{{#DIFFERENCE}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title">{{LABEL}}</th><td class="govuk-table__cell" role="cell" data-label="[[Tersimpan]]"><span>{{NOW}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Anda]]"><span>{{TYPED}}</span></td></tr>
{{/DIFFERENCE}}</tbody></table>{{/DIFFERENT}}</div>{{/MEANWHILE}}
<form class="pd-form" action="{{ACTION}}" method="post" enctype="multipart/form-data" novalidate data-guard>
{{>CSRF}}<input type="hidden" name="_versi" value="{{VERSION}}">{{#HIDDEN}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">{{/HIDDEN}}
<button class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">{{SUBMIT}}</button>
{{#PART}}<section class="pd-part">{{#HEADING}}<h2 class="govuk-heading-m">{{TEXT}}</h2>{{/HEADING}}{{#INTRO}}<p class="pd-note">{{TEXT}}</p>{{/INTRO}}
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}</section>
{{/PART}}
{{#DOCUMENTS}}<section class="pd-part">{{#FOLDED}}<details class="govuk-details"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Dokumen ({{COUNT}})]]</span></summary><div class="govuk-details__text">{{/FOLDED}}
{{#HEADED}}<h2 class="govuk-heading-m">[[Dokumen]]</h2>{{/HEADED}}
{{#CARRIED}}<input type="hidden" name="_berkas" value="{{VALUE}}">{{/CARRIED}}
{{#LETTERS}}{{>LETTER}}{{/LETTERS}}
{{#FOLDED_END}}</div></details>{{/FOLDED_END}}</section>{{/DOCUMENTS}}
{{#END}}<section class="pd-part">{{#FIELDS}}{{>FIELD}}{{/FIELDS}}</section>{{/END}}
<div class="govuk-button-group"><button class="govuk-button">{{SUBMIT}}</button> <a class="govuk-link" href="{{BACK}}">[[Batal]]</a></div>
</form>
