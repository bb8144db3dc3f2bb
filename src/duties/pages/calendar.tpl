{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">[[Kewajiban di kalender Anda]]</h1>
{{>NOTICE}}
<p class="govuk-body">[[Kalender di ponsel atau komputer Anda dapat menampilkan batas waktu kewajiban. Buat alamat kalender, lalu tempel di aplikasi kalender Anda sebagai kalender langganan.]]</p>
{{#MADE}}<div class="pd-next"><h2>[[Alamat kalender Anda]]</h2><p><code>{{ADDRESS}}</code></p><p>[[Salin sekarang: alamat ini tidak ditampilkan lagi. Siapa pun yang memilikinya dapat membaca kewajiban Anda, jadi jangan dibagikan.]]</p></div>{{/MADE}}
{{#HAS}}<p class="govuk-body">[[Anda sudah punya alamat kalender. Alamat baru mengakhiri yang lama.]]</p>{{/HAS}}
<form action="/kewajiban/kalender" method="post">{{>CSRF}}<div class="govuk-button-group"><button class="govuk-button" name="aksi" value="buat">{{BUTTON}}</button>
{{#END}}<button class="govuk-button govuk-button--secondary" name="aksi" value="akhiri">[[Akhiri alamat ini]]</button>{{/END}}</div></form>
