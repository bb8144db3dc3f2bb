{{%AUTOESCAPE context="HTML"}}<p class="pd-eyebrow pd-code">{{NUMBER}}</p>
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1></div>
<p class="govuk-body">{{MESSAGE}}</p>
{{#SINCE}}<h2 class="govuk-heading-m">[[Yang terjadi setelah Anda membukanya]]</h2>
{{>HISTORY}}{{/SINCE}}
{{#TYPED}}<h2 class="govuk-heading-m">[[Yang tadi Anda tulis]]</h2>
<p class="pd-note">[[Belum tersimpan. Salin dari sini bila masih diperlukan.]]</p>
<dl class="govuk-summary-list">{{#ENTRY}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{LABEL}}</dt><dd class="govuk-summary-list__value">{{#LINE}}{{TEXT}}{{#LINE_separator}}<br>{{/LINE_separator}}{{/LINE}}</dd></div>{{/ENTRY}}</dl>{{/TYPED}}
<p class="govuk-body"><a class="govuk-button" href="{{ADDRESS}}">[[Buka permohonan sekarang]]</a></p>
