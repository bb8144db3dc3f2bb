{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">{{HEADING}}</h1><p class="pd-note">{{NOW}}</p></div>
<div class="pd-split pd-split--office">
<div>
{{#CHECKED}}<section class="pd-next" aria-labelledby="hasil" role="status"><h2 id="hasil">[[Hasil pemeriksaan catatan]]</h2><p>{{>STATE}}</p><p>{{TEXT}}</p></section>{{/CHECKED}}
{{#TROUBLES}}<ul class="pd-need">{{#TROUBLE}}<li>{{>ICON}}<span>{{TEXT}}</span></li>{{/TROUBLE}}</ul>{{/TROUBLES}}
<h2 class="govuk-heading-m">[[Email keluar]]</h2>
{{>OUTBOX}}
{{#TECHNICAL}}<p class="pd-note">[[Keterangan teknis:]] <span lang="en">{{TEXT}}</span></p>{{/TECHNICAL}}
<h2 class="govuk-heading-m">[[Catatan kejadian]]</h2>
{{>RECORD}}
<h2 class="govuk-heading-m">[[Permohonan menurut meja]]</h2>
<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">[[Permohonan menurut meja]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Meja]]</th><th scope="col" role="columnheader" class="govuk-table__header govuk-table__header--numeric">[[Perlu tindakan]]</th><th scope="col" role="columnheader" class="govuk-table__header govuk-table__header--numeric">[[Terlambat]]</th><th scope="col" role="columnheader" class="govuk-table__header govuk-table__header--numeric">[[Menunggu pemohon]]</th><th scope="col" role="columnheader" class="govuk-table__header govuk-table__header--numeric">[[Dalam proses]]</th><th scope="col" role="columnheader" class="govuk-table__header govuk-table__header--numeric">[[Selesai]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#DESK}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title">{{NAME}}</th><td class="govuk-table__cell govuk-table__cell--numeric" role="cell" data-label="[[Perlu tindakan]]">{{ACTION}}</td><td class="govuk-table__cell govuk-table__cell--numeric" role="cell" data-label="[[Terlambat]]">{{LATE}}</td><td class="govuk-table__cell govuk-table__cell--numeric" role="cell" data-label="[[Menunggu pemohon]]">{{WAITING}}</td><td class="govuk-table__cell govuk-table__cell--numeric" role="cell" data-label="[[Dalam proses]]">{{ELSEWHERE}}</td><td class="govuk-table__cell govuk-table__cell--numeric" role="cell" data-label="[[Selesai]]">{{DONE}}</td></tr>
{{/DESK}}</tbody></table>
<p class="pd-note">[[Satu permohonan dapat berada di beberapa meja. “Terlambat” sudah termasuk dalam “Perlu tindakan”.]]</p>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Layanan yang berlaku]]</span></summary><div class="govuk-details__text">
<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">[[Layanan yang berlaku]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Layanan]]</th><th scope="col" role="columnheader" class="govuk-table__header govuk-table__header--numeric">[[Versi]]</th><th scope="col" role="columnheader" class="govuk-table__header govuk-table__header--numeric">[[Versi SOP]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[SOP berlaku sejak]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#SERVICE}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a></th><td class="govuk-table__cell govuk-table__cell--numeric" role="cell" data-label="[[Versi]]">{{VERSION}}</td><td class="govuk-table__cell govuk-table__cell--numeric" role="cell" data-label="[[Versi SOP]]">{{PROCEDURE}}</td><td class="govuk-table__cell" role="cell" data-label="[[SOP berlaku sejak]]">{{EFFECTIVE}}</td></tr>
{{/SERVICE}}</tbody></table></div></details>
<h2 class="govuk-heading-m">[[Kalender dan program]]</h2>
<p class="govuk-body">[[Kalender libur yang ada: {{YEARS}}.]]</p>
{{>PROGRAM}}
</div>
<section class="pd-actions" aria-labelledby="langkah"><h2 id="langkah">[[Langkah Anda]]</h2>
{{#RETRY}}<form action="/sistem/kirim-ulang" method="post">{{>CSRF}}<p class="pd-note">[[Kirim lagi bila server email sudah pulih.]]</p><button class="govuk-button">[[Coba kirim lagi yang gagal]]</button></form>{{/RETRY}}
{{#CHECK}}<form action="/sistem/periksa-catatan" method="post">{{>CSRF}}<p class="pd-note">[[Memastikan tidak ada catatan yang diubah diam-diam: {{EVENTS}} dibaca satu per satu. Tunggu sampai hasilnya tampil; biasanya beberapa detik.]]</p><button class="govuk-button govuk-button--secondary">[[Periksa catatan sekarang]]</button></form>{{/CHECK}}
{{#LONG_RECORD}}<p class="pd-note">[[Catatan ini terlalu panjang untuk diperiksa di sini. Jalankan “pendopo check” di server.]]</p>{{/LONG_RECORD}}
</section>
</div>
