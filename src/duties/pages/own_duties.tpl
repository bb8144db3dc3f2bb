{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">[[Yang menjadi kewajiban kita]]</h1><p class="pd-note">{{TODAY}}</p></div>
{{#ALL}}<p class="govuk-body pd-noprint"><a class="govuk-link" href="/kewajiban/semua">[[Kewajiban semua pihak]]</a> · <a class="govuk-link" href="/kewajiban/surat">[[Surat teguran]]</a></p>{{/ALL}}
{{>NOBODY}}
{{#SECTION}}<h2 class="govuk-heading-m govuk-!-margin-top-6">{{HEADING}}</h2>
{{>TABLE}}
{{#MORE}}<p class="govuk-body"><a class="govuk-link" href="/kewajiban/semua">[[Masih ada lagi: buka daftar lengkap]]</a></p>{{/MORE}}
{{/SECTION}}
{{>ENTRY_DATES}}
{{>EMPTY}}
<p class="govuk-body pd-noprint"><a class="govuk-link" href="/kewajiban/semua?tampilan=open">[[Semua yang belum dipenuhi]]</a> · <a class="govuk-link" href="/kewajiban/kalender">[[Pasang di kalender Anda]]</a> · <a class="govuk-link" href="/kewajiban/kalender#surat">[[Surat harian Anda]]</a></p>
