{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">{{TITLE}}</h1>
{{#SEARCH}}<form class="pd-filter pd-filter--one" action="{{ADDRESS}}" method="get" role="search"><div class="govuk-form-group"><label class="govuk-label" for="cari">[[Hanya yang namanya memuat]]</label><input class="govuk-input" id="cari" name="cari" type="search" value="{{TYPED}}"></div><button class="govuk-button govuk-button--secondary">[[Gambar]]</button></form>{{/SEARCH}}
{{#WHOLE}}<p class="govuk-body pd-noprint"><a class="govuk-link" href="{{ADDRESS}}">[[Gambar seluruh register]]</a></p>{{/WHOLE}}
{{#CUT}}<p class="pd-note">[[Ada lebih banyak daripada yang muat; {{COUNT}} yang pertama digambar. Persempit dengan kata, atau buka gambar dari satu entri.]]</p>{{/CUT}}
{{#DRAWING}}<p class="pd-note" id="gambar-h">[[Panah menunjuk dari entri yang menyebut ke entri yang disebut. Isinya sama dengan tabel di bawah.]]</p>
<div class="pd-scroll pd-picture" tabindex="0" role="region" aria-label="[[Gambar, dapat digeser]]"><svg viewBox="0 0 {{WIDTH}} {{HEIGHT}}" width="{{WIDTH}}" height="{{HEIGHT}}" role="img" aria-label="{{TITLE}}" aria-describedby="gambar-h">
<defs><marker id="panah" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="p-head" d="M0 0L8 4L0 8z"/></marker></defs>
{{#LANE}}<rect class="p-lane" x="0" y="{{Y}}" width="{{WIDTH}}" height="{{LANE_HEIGHT}}" rx="4"/>
{{/LANE}}{{#ARROW}}<path class="p-arrow" d="{{PATH}}" marker-end="url(#panah)"/>
{{/ARROW}}{{#HEADING}}<text class="p-heading" x="16" y="{{TEXT_Y}}">{{LABEL}}</text>
{{/HEADING}}{{#BOX}}<rect class="p-box" x="{{X}}" y="{{Y}}" width="{{BOX_WIDTH}}" height="{{BOX_HEIGHT}}" rx="4"/>{{#LINE}}<text x="{{LINE_X}}" y="{{LINE_Y}}">{{TEXT}}</text>{{/LINE}}
{{/BOX}}</svg></div>{{/DRAWING}}
{{#TABLE}}<h2 class="govuk-heading-m">[[Hubungan]]</h2>
<table class="govuk-table pd-cards" role="table"><caption class="govuk-table__caption govuk-visually-hidden">{{TITLE}}</caption>
<thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row"><th scope="col" role="columnheader" class="govuk-table__header">[[Entri]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Hubungan]]</th><th scope="col" role="columnheader" class="govuk-table__header">[[Dengan]]</th></tr></thead>
<tbody class="govuk-table__body" role="rowgroup">{{#ROW}}<tr class="govuk-table__row" role="row"><th scope="row" role="rowheader" class="govuk-table__header pd-cards__title"><a class="govuk-link" href="{{FROM_ADDRESS}}">{{FROM}}</a></th><td class="govuk-table__cell" role="cell" data-label="[[Hubungan]]"><span>{{SAID}}</span></td><td class="govuk-table__cell" role="cell" data-label="[[Dengan]]"><a class="govuk-link" href="{{TO_ADDRESS}}">{{TO}}</a></td></tr>
{{/ROW}}</tbody></table>{{/TABLE}}
{{#ALONE}}<h2 class="govuk-heading-m">[[Belum berhubungan dengan yang lain]]</h2><ul class="pd-plain pd-related">{{#ENTRY}}<li><a class="govuk-link" href="{{ADDRESS}}">{{TITLE}}</a></li>
{{/ENTRY}}</ul>{{/ALONE}}
{{>EMPTY}}
