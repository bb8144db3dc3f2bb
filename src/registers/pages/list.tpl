{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1>{{#NEW}}<a class="govuk-button govuk-!-margin-bottom-0" href="{{ADDRESS}}/baru">{{LABEL}}</a>{{/NEW}}</div>
<p class="pd-note">{{SUMMARY}}</p>
<nav aria-label="[[Tampilan register]]"><ul class="pd-views">
{{#VIEW}}<li><a href="{{ADDRESS}}"{{#CURRENT}} aria-current="true"{{/CURRENT}}>{{LABEL}}</a></li>
{{/VIEW}}</ul></nav>
{{#LACKING}}<p class="govuk-body">{{TEXT}} <a class="govuk-link" href="{{ADDRESS}}">[[Tampilkan juga yang lain]]</a></p>{{/LACKING}}
<form action="{{LIST}}" method="get" role="search">
<div class="pd-filter pd-filter--register">
<div class="govuk-form-group">{{#KEEP_VIEW}}<input type="hidden" name="tampilan" value="{{VALUE}}">{{/KEEP_VIEW}}{{#LACKING}}<input type="hidden" name="tanpa" value="{{KEY}}">{{/LACKING}}<label class="govuk-label" for="cari">[[Nama, nomor, atau kata lain]]</label><input class="govuk-input" id="cari" name="cari" type="search" value="{{TYPED}}"></div>
<div class="govuk-form-group"><label class="govuk-label" for="keadaan">[[Keadaan]]</label><select class="govuk-select" id="keadaan" name="keadaan"><option value="">[[Semua]]</option>
{{#OPTION}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{LABEL}}</option>
{{/OPTION}}</select></div>
<button class="govuk-button govuk-button--secondary">[[Saring]]</button>
</div>
{{#MORE}}<details class="govuk-details pd-more"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Saringan lain]]</span></summary><div class="govuk-details__text pd-filter pd-filter--more">
{{#OWNERS}}<div class="govuk-form-group"><label class="govuk-label" for="pemilik">[[Pemilik]]</label><select class="govuk-select" id="pemilik" name="pemilik"><option value="">[[Semua]]</option>
{{#OPTION}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{LABEL}}</option>
{{/OPTION}}</select></div>{{/OWNERS}}
{{#FIELD}}<div class="govuk-form-group"><label class="govuk-label" for="isian-{{KEY}}">{{LABEL}}</label><select class="govuk-select" id="isian-{{KEY}}" name="isian.{{KEY}}"><option value="">[[Semua]]</option>
{{#OPTION}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{LABEL}}</option>
{{/OPTION}}</select></div>
{{/FIELD}}{{#YEAR}}<div class="govuk-form-group"><label class="govuk-label" for="isian-{{KEY}}">{{LABEL}}</label><input class="govuk-input govuk-input--width-4" id="isian-{{KEY}}" name="isian.{{KEY}}" inputmode="numeric" maxlength="4" autocomplete="off" value="{{VALUE}}"></div>
{{/YEAR}}<div class="govuk-form-group"><label class="govuk-label" for="urut">[[Urutan]]</label><select class="govuk-select" id="urut" name="urut">{{#SORT}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{LABEL}}</option>
{{/SORT}}</select></div>
</div></details>{{/MORE}}
</form>
{{#SAVED}}<h2 class="govuk-heading-s govuk-!-margin-bottom-1">[[Pencarian yang disimpan]]</h2><ul class="pd-plain pd-saved-list">
{{#SEARCH}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a>{{#SHARED_BY}} <span class="pd-note-inline">[[dari {{NAME}}]]</span>{{/SHARED_BY}}{{#OWN}} <form action="{{FORM}}" method="post">{{>CSRF}}<input type="hidden" name="id" value="{{ID}}"><button class="pd-link" name="aksi" value="hapus">[[Hapus]]<span class="govuk-visually-hidden"> {{NAME}}</span></button></form>{{/OWN}}</li>
{{/SEARCH}}</ul>{{/SAVED}}
{{#LIST_OF}}{{>TABLE}}
{{#PAGING}}<nav class="govuk-pagination" aria-label="[[Halaman]]">{{#FIRST}}<div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}"><span class="govuk-pagination__link-title">[[Kembali ke awal]]</span></a></div>{{/FIRST}}{{#NEXT}}<div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}" rel="next"><span class="govuk-pagination__link-title">[[Berikutnya]]</span></a></div>{{/NEXT}}</nav>{{/PAGING}}
<p class="pd-note">{{SHOWN}}</p>{{/LIST_OF}}
{{>EMPTY}}
{{#SAVE}}<details class="govuk-details pd-noprint"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Simpan pencarian ini]]</span></summary><div class="govuk-details__text"><form class="pd-form" action="{{ADDRESS}}" method="post">{{>CSRF}}<input type="hidden" name="saringan" value="{{QUERY}}">
<div class="govuk-form-group"><label class="govuk-label" for="nama">[[Nama pencarian]]</label><input class="govuk-input" id="nama" name="nama" maxlength="80"></div>
<div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="bagikan" name="bagikan" value="ya"><label class="govuk-label govuk-checkboxes__label" for="bagikan">[[Bagikan kepada semua petugas]]</label></div></div>
<button class="govuk-button govuk-button--secondary" name="aksi" value="simpan">[[Simpan]]</button></form></div></details>{{/SAVE}}
<ul class="pd-plain pd-links pd-noprint">
<li><a class="govuk-link" href="{{DOWNLOAD}}">[[Unduh]]<span class="govuk-visually-hidden"> {{TITLE}}</span></a></li>
{{#IMPORT}}<li><a class="govuk-link" href="{{ADDRESS}}">[[Impor]]<span class="govuk-visually-hidden"> {{TITLE}}</span></a></li>{{/IMPORT}}
{{#ALIKE}}<li><a class="govuk-link" href="{{LIST}}/kembar">[[Yang mungkin kembar]]</a></li>{{/ALIKE}}
{{#PICTURE}}<li><a class="govuk-link" href="{{LIST}}/gambar">[[Gambar hubungan]]</a></li>{{/PICTURE}}
<li><a class="govuk-link" href="{{LIST}}/pada">[[Sebagaimana adanya pada suatu hari]]</a></li>
{{#PUBLIC}}<li><a class="govuk-link" href="{{PUBLIC_ADDRESS}}">[[Yang dibuka untuk umum]]</a></li>{{/PUBLIC}}
</ul>
{{#BASED}}<p class="pd-note">[[Dasar:]] {{#BASIS}}{{TEXT}}{{#BASIS_separator}} · {{/BASIS_separator}}{{/BASIS}}</p>{{/BASED}}
