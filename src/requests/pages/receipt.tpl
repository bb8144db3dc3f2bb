{{%AUTOESCAPE context="HTML"}}<p class="pd-eyebrow">{{WHEN}}</p>
<h1 class="govuk-heading-xl">[[Permohonan Anda kami terima]]</h1>
<p class="pd-lead">[[Kami menjawab paling lambat <strong>{{DUE}}</strong>.]]</p>
<section class="pd-receipt" aria-label="[[Tanda terima]]">
  <div class="pd-receipt__in">
    <dl><dt>[[Nomor permohonan]]</dt><dd class="pd-code">{{NUMBER}}<small>[[Sebutkan nomor ini bila Anda menghubungi kami.]]</small></dd>
    <dt>[[Kode rahasia]]</dt><dd class="pd-code">{{SECRET}}<small>[[Bersama nomor, kode ini membuka halaman lacak. Simpan, jangan dibagikan.]]</small></dd></dl>
    <figure class="pd-qr">{{>QR}}<figcaption>[[Pindai untuk melacak]]</figcaption></figure>
  </div>
  <p class="pd-receipt__foot">{{SUBJECT}}</p>
</section>
<div class="govuk-button-group pd-noprint"><a class="govuk-button" href="{{PDF}}">[[Unduh tanda terima (PDF)]]</a><a class="govuk-link" href="{{TRACK}}">[[Lihat kabar permohonan]]</a></div>
{{#MAILED}}<p class="govuk-body">[[Nomor dan kode ini juga kami kirim ke {{EMAIL}}.]]</p>{{/MAILED}}
<h2 class="govuk-heading-m">[[Apa yang terjadi setelah ini]]</h2>
{{>LINE}}
