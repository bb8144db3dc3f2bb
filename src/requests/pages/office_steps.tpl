{{%AUTOESCAPE context="HTML"}}<section class="pd-actions" aria-labelledby="aksi">
<h2 id="aksi">[[Langkah Anda]]</h2>
{{#ACTING}}<p class="pd-note">[[Anda bertindak untuk {{NAME}}.]]</p>{{/ACTING}}
{{#SENT_BACK}}<p class="govuk-body govuk-!-margin-top-2">[[{{WHO}} meminta diperiksa lagi:]] “{{NOTE}}”</p>{{/SENT_BACK}}
{{#CHECK}}<form class="govuk-!-margin-top-3" id="langkah" action="{{ADDRESS}}/periksa" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
<button class="govuk-button" name="aksi" value="lengkap">[[Nyatakan lengkap]]</button>
<p class="pd-note">{{NEXT}}</p>
<button class="govuk-button govuk-button--secondary" name="aksi" value="tunda">[[Kembalikan untuk dilengkapi]]</button>
<p class="pd-note">[[Tandai dahulu isian atau surat yang kurang. Waktu berhenti, dan pemohon diberi tahu lewat email dan halaman lacak.]]</p>
</form>{{/CHECK}}
{{#RECORD}}<form class="govuk-!-margin-top-3" action="{{ADDRESS}}/catat" method="post" novalidate>{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-archive_code">[[Kode klasifikasi arsip]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-archive_code-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<input class="govuk-input{{#WRONG}} govuk-input--error{{/WRONG}}" id="f-archive_code" name="klasifikasi" value="{{CODE}}" autocomplete="off"{{#WRONG}} aria-invalid="true" aria-describedby="f-archive_code-e"{{/WRONG}}></div>
<button class="govuk-button">[[Catat di agenda]]</button>
<p class="pd-note">[[Nomor agenda berikutnya diberikan saat dicatat. {{NEXT}}]]</p>
</form>{{/RECORD}}
{{#DISPOSE}}<a class="govuk-button govuk-!-margin-top-3" href="/disposisi?surat={{NUMBER:u}}">[[Beri disposisi]]</a>
<p class="pd-note">[[Pilih bidang, instruksi, dan catatan.]]</p>{{/DISPOSE}}
{{#TAKE}}<form class="govuk-!-margin-top-3" action="{{ADDRESS}}/ambil" method="post">{{>CSRF}}<input type="hidden" name="versi" value="{{VERSION}}">
<button class="govuk-button">[[Nyatakan diterima bidang]]</button>
<p class="pd-note">[[Bidang Anda mulai mengerjakan. Pemohon diberi tahu.]]</p>
</form>{{/TAKE}}
{{#ANSWER}}<a class="govuk-button govuk-!-margin-top-3" href="{{ADDRESS}}/jawab">[[Tulis jawaban]]</a>
<p class="pd-note">[[Kabulkan atau tolak, dengan alasan dan berkas hasilnya.]]</p>{{/ANSWER}}
{{#NOTHING}}<p class="pd-note">{{TEXT}}</p>{{/NOTHING}}
{{#PAPERS}}<p class="govuk-body govuk-!-margin-bottom-1"><a class="govuk-link" href="{{ADDRESS}}/cetak">[[Cetak permohonan (PDF)]]</a></p>
{{#SHEET}}<p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href="{{ADDRESS}}/lembar-disposisi">[[Cetak lembar disposisi (PDF)]]</a></p>{{/SHEET}}{{/PAPERS}}
</section>
