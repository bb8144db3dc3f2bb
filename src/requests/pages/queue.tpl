{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1><p class="pd-note">{{NOW}}</p></div>
{{#DESKS}}<nav aria-label="[[Meja Anda]]"><ul class="pd-views">{{#DESK}}<li><a href="{{ADDRESS}}"{{#CURRENT}} aria-current="true"{{/CURRENT}}>{{LABEL}}</a></li>{{/DESK}}</ul></nav>{{/DESKS}}
<nav aria-label="[[Tampilan antrean]]"><ul class="pd-views">
{{#VIEW}}<li{{#LATE}} class="is-late"{{/LATE}}><a href="{{ADDRESS}}"{{#CURRENT}} aria-current="true"{{/CURRENT}}>{{LABEL}}{{#COUNT}} <b>{{TEXT}}</b>{{/COUNT}}</a></li>
{{/VIEW}}{{#FOLDED}}<li class="pd-phone"><a href="#saring">[[Cari dan saring]]</a></li>{{/FOLDED}}</ul></nav>
<form class="pd-filter{{#FOLDED}} pd-filter--folded{{/FOLDED}}" id="saring" action="/antrean" method="get" role="search">
<div class="govuk-form-group"><input type="hidden" name="meja" value="{{DESK_KEY}}"><input type="hidden" name="tampilan" value="{{VIEW_WORD}}"><label class="govuk-label" for="cari">[[Nomor, nama, atau perihal]]</label><input class="govuk-input" id="cari" name="cari" type="search" value="{{TYPED}}"></div>
<div class="govuk-form-group"><label class="govuk-label" for="layanan">[[Layanan]]</label><select class="govuk-select" id="layanan" name="layanan"><option value="">[[Semua layanan]]</option>
{{#SERVICE}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{NAME}}</option>
{{/SERVICE}}</select></div>
<div class="govuk-form-group"><label class="govuk-label" for="urut">[[Urutan]]</label><select class="govuk-select" id="urut" name="urut"><option value="due">[[Paling mendesak]]</option><option value="newest"{{#NEWEST}} selected{{/NEWEST}}>[[Terbaru]]</option></select></div>
<button class="govuk-button govuk-button--secondary">[[Saring]]</button>
</form>
{{#FOUND}}<p class="pd-note">[[Hasil pencarian “{{TYPED}}” di semua tampilan meja ini.]] <a class="govuk-link" href="{{ADDRESS}}">[[Hapus pencarian]]</a></p>{{/FOUND}}
{{#LIST}}<form action="{{ACTION}}" method="post">{{>CSRF}}
<table class="govuk-table pd-cards" role="table">
<caption class="govuk-table__caption govuk-visually-hidden">{{CAPTION}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">
{{#SELECTING}}<th scope="col" role="columnheader" class="govuk-table__header pd-noprint"><span class="govuk-visually-hidden">[[Pilih]]</span></th>{{/SELECTING}}
<th scope="col" role="columnheader" class="govuk-table__header">[[Permohonan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Pemohon]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Tanggal masuk]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Batas jawaban]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th><th scope="col" role="columnheader" class="govuk-table__header pd-noprint">[[Langkah]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row{{#LATE}} pd-row-late{{/LATE}}" role="row">
{{#SELECTING}}<td class="govuk-table__cell pd-noprint{{#SELECT}} pd-select{{/SELECT}}" role="cell">{{#SELECT}}<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="p-{{NUMBER}}" name="pilih" value="{{NUMBER}}:{{VERSION}}"><label class="govuk-label govuk-checkboxes__label" for="p-{{NUMBER}}"><span class="govuk-visually-hidden">[[Pilih]] {{NUMBER}}</span></label></div></div>{{/SELECT}}</td>{{/SELECTING}}
<th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{SUBJECT}}</a><span class="pd-sub pd-code">{{NUMBER}}</span></th>
<td class="govuk-table__cell" role="cell" data-label="[[Pemohon]]"><span>{{APPLICANT}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Tanggal masuk]]"><span class="pd-nowrap">{{SUBMITTED}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Batas]]"><span>{{DUE}}{{#NONE_DUE}}<span class="pd-none">–</span>{{/NONE_DUE}} {{>DAYS}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Keadaan]]">{{>STATE}}</td>
<td class="govuk-table__cell pd-noprint" role="cell" data-label="[[Langkah]]"><a class="govuk-link" href="{{STEP_ADDRESS}}">{{STEP}}<span class="govuk-visually-hidden"> {{NUMBER}}</span></a></td>
</tr>
{{/ROW}}</tbody></table>
{{#SEVERAL}}<p><button class="govuk-button">{{LABEL}}</button></p>{{/SEVERAL}}
</form>
{{#PAGING}}<nav class="govuk-pagination" aria-label="[[Halaman]]">{{#FIRST}}<div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}"><span class="govuk-pagination__link-title">[[Kembali ke awal]]</span></a></div>{{/FIRST}}{{#NEXT}}<div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}" rel="next"><span class="govuk-pagination__link-title">[[Berikutnya]]</span></a></div>{{/NEXT}}</nav>{{/PAGING}}
<p class="pd-note pd-noprint">[[Batas jawaban menghitung hari kerja dan jeda. Buka permohonan untuk melihat hitungannya. Daftar ini dapat dicetak dari menu peramban.]]</p>
{{/LIST}}
{{>EMPTY}}
{{#BOOK}}<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{ADDRESS}}">[[Buku agenda {{YEAR}}]]</a></p>{{/BOOK}}
