{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group" id="jadwal-{{FIELD}}" tabindex="-1" data-slots="{{FIELD}}">
{{#DAY}}<p class="govuk-body">{{WHAT}}: {{#ALL_FREE}}[[masih kosong sepanjang hari.]]{{/ALL_FREE}}{{#SOME_TAKEN}}[[terpakai pukul {{HOURS}}.]]{{/SOME_TAKEN}}</p>
<ol class="pd-slots" aria-label="[[Ketersediaan per jam]]">
{{#HOUR}}<li class="{{CLASS}}">{{CLOCK}}{{>ICON}}<span class="govuk-visually-hidden"> {{STATE}}</span></li>
{{/HOUR}}</ol>
<p class="pd-legend" aria-hidden="true"><span>{{>FREE_ICON}}[[kosong]]</span><span>{{>TAKEN_ICON}}[[terpakai]]</span><span>{{>YOURS_ICON}}[[pilihan Anda]]</span><span>{{>CLASH_ICON}}[[bentrok]]</span></p>
{{/DAY}}{{#ASK}}<p class="govuk-hint">[[Pilih yang hendak dipakai, isi tanggalnya, lalu lihat jam yang masih kosong.]]</p>{{/ASK}}
<button class="govuk-button govuk-button--secondary pd-small" name="_lihat" value="{{FIELD}}" formnovalidate>[[Lihat jam yang kosong]]</button>
</div>
