{{%AUTOESCAPE context="HTML"}}<!doctype html>
<html lang="{{LANGUAGE}}" class="govuk-template">
<head>
  <meta charset="utf-8">
  <title>{{TITLE}}{{PORTAL}}, {{CITY}}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="theme-color" content="{{ACCENT}}">
  {{#PRIVATE}}<meta name="robots" content="noindex">{{/PRIVATE}}
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <link rel="preload" href="{{FONT}}" as="font" type="font/woff2" crossorigin>
  <link rel="stylesheet" href="{{STYLE}}">
  <link rel="stylesheet" href="{{COLOURS}}">
  <script type="module" src="{{SCRIPT}}"></script>
</head>
<body class="{{BODY}}">
<a href="#isi" class="govuk-skip-link">[[Langsung ke isi halaman]]</a>
{{>HEADER}}
<div class="pd-page">
{{#HALL}}
<main id="isi" tabindex="-1">
{{>NOTICE}}
{{CONTENT:none}}
</main>
{{/HALL}}
{{#INNER}}
<div class="govuk-width-container">
{{#CRUMBS}}<nav class="govuk-breadcrumbs" aria-label="[[Jejak halaman]]"><ol class="govuk-breadcrumbs__list">
  {{#CRUMB}}<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="{{ADDRESS}}">{{LABEL}}</a></li>{{/CRUMB}}
</ol></nav>{{/CRUMBS}}
{{#BACK}}<nav aria-label="[[Kembali]]"><a class="govuk-back-link" href="{{ADDRESS}}">{{LABEL}}</a></nav>{{/BACK}}
<main class="{{MAIN}}" id="isi" tabindex="-1">
{{>NOTICE}}
{{CONTENT:none}}
</main>
</div>
{{/INNER}}
</div>
{{>FOOTER}}
<div id="kata" hidden data-saved="[[Tersimpan pukul]]" data-saving="[[Menyimpan]]" data-unsaved="[[Belum tersimpan. Kami coba lagi.]]"
  data-changed="[[Draf ini diubah dari perangkat lain. Muat ulang halaman supaya isian terbaru tampil.]]"
  data-large="[[Berkas ini terlalu besar. Paling besar]]" data-type="[[Jenis berkas ini tidak diterima.]]"
  data-uploading="[[Mengunggah]]" data-all="[[Pilih semua]]" data-leave="[[Isian belum disimpan.]]"></div>
</body>
</html>
