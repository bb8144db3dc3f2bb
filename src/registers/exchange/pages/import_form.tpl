{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-l">[[Impor {{NAME}}]]</h1>
<p class="govuk-body">[[Berkas Anda diperiksa dulu seluruhnya. Tidak ada yang tersimpan sebelum Anda menyetujui hasil pemeriksaan, dan kalau ada satu baris saja yang salah, tidak ada yang disimpan.]]</p>
<ol class="govuk-list govuk-list--number">
<li>[[Unduh templat lalu isi satu entri per baris:]] <a class="govuk-link" href="{{ADDRESS}}/templat?bentuk=xlsx" download>XLSX</a> [[atau]] <a class="govuk-link" href="{{ADDRESS}}/templat?bentuk=csv-excel" download>CSV</a>. [[Templat XLSX memuat pilihan dan lembar penjelasan.]]</li>
<li>[[Untuk mengubah entri yang sudah ada, unduh entri itu, ubah isinya, lalu impor berkasnya.]] <a class="govuk-link" href="{{ADDRESS}}/unduh">[[Unduh entri]]</a></li>
<li>[[Kirim berkasnya di bawah ini.]]</li>
</ol>
{{#FORM}}<form class="pd-form" action="{{ACTION}}" method="post" enctype="multipart/form-data" novalidate>{{>CSRF}}
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label govuk-label--s" for="f-berkas">[[Berkas XLSX atau CSV]]</label>
<div class="govuk-hint" id="h-berkas">[[Paling besar {{MOST}} MB. CSV dalam UTF-8.]]</div>
{{#ERROR}}<p class="govuk-error-message" id="e-berkas"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/ERROR}}
<input class="govuk-file-upload{{#WRONG}} govuk-file-upload--error{{/WRONG}}" id="f-berkas" name="berkas" type="file" aria-describedby="h-berkas{{#WRONG}} e-berkas{{/WRONG}}"></div>
<button class="govuk-button">[[Kirim untuk diperiksa]]</button>
</form>{{/FORM}}
{{#SENT_BEFORE}}<h2 class="govuk-heading-m">[[Impor Anda sebelumnya]]</h2>{{/SENT_BEFORE}}
<ul class="pd-plain">
{{#BEFORE}}<li class="govuk-!-margin-bottom-2"><a class="govuk-link" href="{{ADDRESS}}">{{FILE}}</a> {{>STATE}} <span class="pd-note-inline">{{SENT}}</span></li>
{{/BEFORE}}</ul>
