{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">[[Kewajiban di kalender Anda]]</h1>
{{>NOTICE}}
<p class="govuk-body">[[Kalender di ponsel atau komputer Anda dapat menampilkan batas waktu kewajiban. Buat alamat kalender, lalu tempel di aplikasi kalender Anda sebagai kalender langganan.]]</p>
{{#MADE}}<div class="pd-next"><h2>[[Alamat kalender Anda]]</h2><p><code>{{ADDRESS}}</code></p><p>[[Salin sekarang: alamat ini tidak ditampilkan lagi. Siapa pun yang memilikinya dapat membaca kewajiban Anda, jadi jangan dibagikan.]]</p></div>{{/MADE}}
{{#HAS}}<p class="govuk-body">[[Anda sudah punya alamat kalender. Alamat baru mengakhiri yang lama.]]</p>{{/HAS}}
<form action="/kewajiban/kalender" method="post">{{>CSRF}}<div class="govuk-button-group"><button class="govuk-button" name="aksi" value="buat">{{BUTTON}}</button>
{{#END}}<button class="govuk-button govuk-button--secondary" name="aksi" value="akhiri">[[Akhiri alamat ini]]</button>{{/END}}</div></form>
<h2 class="govuk-heading-m govuk-!-margin-top-6" id="surat">[[Surat harian]]</h2>
<p class="govuk-body">[[Sekali sehari, bila ada yang menunggu Anda, Anda mendapat satu surat lewat email: apa yang terlambat, apa yang segera jatuh tempo, dan bukti yang perlu Anda periksa.]]</p>
<form action="/kewajiban/kalender" method="post">{{>CSRF}}<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">[[Bahasa surat itu]]</legend><div class="govuk-radios govuk-radios--inline govuk-radios--small">
{{#LANGUAGE}}<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" name="bahasa_surat" id="bahasa-{{CODE}}" value="{{CODE}}"{{#CHECKED}} checked{{/CHECKED}}><label class="govuk-label govuk-radios__label" for="bahasa-{{CODE}}" lang="{{CODE}}">{{NAME}}</label></div>
{{/LANGUAGE}}</div></fieldset></div>
<button class="govuk-button govuk-button--secondary" name="aksi" value="bahasa">[[Simpan bahasa]]</button></form>
