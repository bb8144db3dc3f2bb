{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{HEADING}}</h1>
{{#WAITING}}<div class="pd-next"><p class="govuk-body govuk-!-margin-bottom-1">[[Menunggu Anda. Buka, lalu lengkapi: sampai dikirim lagi, waktu jawaban berhenti.]]</p>
<ul class="govuk-list govuk-!-margin-bottom-0">{{#REQUEST}}<li><a class="govuk-link" href="{{ADDRESS}}">{{SERVICE}}: {{SUBJECT}}</a></li>{{/REQUEST}}</ul></div>{{/WAITING}}
{{#DRAFTS}}<h2 class="govuk-heading-m">[[Belum terkirim]]</h2>
<ul class="pd-index">{{#DRAFT}}<li><a class="govuk-link" href="{{ADDRESS}}">{{SERVICE}}{{#CORRECTION}} ([[perbaikan]]){{/CORRECTION}}</a><p>[[Terakhir disimpan {{SAVED}}; tersimpan sampai {{UNTIL}}.]]</p></li>
{{/DRAFT}}</ul>
<h2 class="govuk-heading-m">[[Sudah terkirim]]</h2>{{/DRAFTS}}
{{>EMPTY}}
{{#TABLE}}<table class="govuk-table pd-cards pd-dense" role="table"><caption class="govuk-visually-hidden">[[Permohonan, yang terbaru dahulu]]</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Nomor dan layanan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Keadaan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dikirim]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dijawab paling lambat]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">
{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link pd-code" href="{{ADDRESS}}">{{NUMBER}}</a><span class="pd-sub">{{SERVICE}}</span><span class="pd-sub">{{SUBJECT}}</span></th><td class="govuk-table__cell" role="cell">{{>STATE}}</td><td class="govuk-table__cell" role="cell" data-label="[[Dikirim]]">{{SENT}}</td><td class="govuk-table__cell" role="cell" data-label="[[Batas jawaban]]">{{#DUE}}{{DATE}}{{/DUE}}{{#NONE_DUE}}<span class="pd-none">–</span>{{/NONE_DUE}}</td></tr>
{{/ROW}}</tbody></table>
{{#MORE}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">[[Yang lebih lama]]</a></p>{{/MORE}}{{/TABLE}}
