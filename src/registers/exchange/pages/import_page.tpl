{{%AUTOESCAPE context="HTML"}}<p class="pd-eyebrow">[[Impor {{NAME}}]]</p>
<h1 class="govuk-heading-l">{{TITLE}}</h1>
<p class="govuk-body">{{>STATE}} <span class="pd-note-inline">{{FILE}} · {{SENT}}</span></p>
{{#UNDER_WAY}}<div class="pd-next" role="status"><p class="govuk-body govuk-!-margin-bottom-1">{{TEXT}}</p>{{#KNOWN}}<progress class="pd-progress" max="{{TOTAL}}" value="{{DONE}}" aria-label="{{TEXT}}">{{TEXT}}</progress>{{/KNOWN}}
<p class="pd-note">[[Halaman ini dimuat lagi sendiri setiap beberapa detik. Anda boleh menutupnya: hasilnya tetap di sini.]] <a class="govuk-link" href="{{ADDRESS}}">[[Muat lagi sekarang]]</a></p></div>{{/UNDER_WAY}}
{{#FIGURES}}<dl class="govuk-summary-list">
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Baris dibaca]]</dt><dd class="govuk-summary-list__value">{{ROWS}}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Entri baru]]</dt><dd class="govuk-summary-list__value">{{CREATED}}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Entri yang berubah]]</dt><dd class="govuk-summary-list__value">{{CHANGED}}</dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">[[Sudah sama, dibiarkan]]</dt><dd class="govuk-summary-list__value">{{UNCHANGED}}</dd></div>
</dl>{{/FIGURES}}
{{#AGREE}}<form class="pd-form" action="{{ACTION}}" method="post">{{>CSRF}}<p class="govuk-body">[[Pemeriksaan tidak menemukan kesalahan. Belum ada yang tersimpan.]]</p>
<div class="govuk-button-group"><button class="govuk-button" name="aksi" value="simpan">[[Simpan semuanya]]</button> <button class="govuk-button govuk-button--secondary" name="aksi" value="batal">[[Batalkan impor]]</button></div></form>{{/AGREE}}
{{#REFUSED}}<p class="govuk-body">{{TEXT}} [[Perbaiki di berkas Anda, lalu kirim lagi.]]</p>
<h2 class="govuk-heading-m">[[Yang perlu diperbaiki]]</h2>
<table class="govuk-table pd-cards" role="table"><caption class="govuk-visually-hidden">[[Yang perlu diperbaiki]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Baris]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Kolom]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Tertulis]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Yang diharapkan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#TROUBLE}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title">{{#ROW}}[[Baris]] {{NUMBER}}{{/ROW}}{{#FILE_ITSELF}}[[Berkas]]{{/FILE_ITSELF}}</th>
<td class="govuk-table__cell" role="cell" data-label="[[Kolom]]"><span>{{COLUMN}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Tertulis]]"><span>{{WRITTEN}}</span></td>
<td class="govuk-table__cell" role="cell" data-label="[[Yang diharapkan]]"><span>{{EXPECTED}}</span></td></tr>
{{/TROUBLE}}</tbody></table>{{/REFUSED}}
{{#AGAIN}}<p class="govuk-body"><a class="govuk-button govuk-button--secondary" href="{{ADDRESS}}">[[Kirim berkas lagi]]</a></p>{{/AGAIN}}
{{#KEPT}}<p class="govuk-body"><a class="govuk-button" href="{{ADDRESS}}">[[Lihat entri]]</a></p>{{/KEPT}}
