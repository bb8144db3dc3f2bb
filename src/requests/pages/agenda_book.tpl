{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1><p class="pd-note">{{NOW}}</p></div>
{{#LIST}}<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">{{TITLE}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Nomor agenda]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dicatat]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Permohonan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dari]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ENTRY}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><span class="pd-code">{{LABEL}}</span></th>
<td class="govuk-table__cell" role="cell" data-label="[[Dicatat]]"><span>{{RECORDED}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Permohonan]]"><span><a class="govuk-link" href="{{ADDRESS}}">{{SUBJECT}}</a><span class="pd-sub pd-code">{{NUMBER}}</span></span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Dari]]"><span>{{APPLICANT}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td></tr>
{{/ENTRY}}</tbody></table>
<p class="pd-note pd-noprint">[[Buku ini dapat dicetak dari menu peramban.]]</p>{{/LIST}}
{{>EMPTY}}
{{#PAGING}}<nav class="govuk-pagination" aria-label="[[Halaman]]">{{#FIRST}}<div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}"><span class="govuk-pagination__link-title">[[Kembali ke awal]]</span></a></div>{{/FIRST}}{{#NEXT}}<div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}" rel="next"><span class="govuk-pagination__link-title">[[Berikutnya]]</span></a></div>{{/NEXT}}</nav>{{/PAGING}}
<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{BEFORE}}">[[Buku agenda tahun sebelumnya]]</a></p>
