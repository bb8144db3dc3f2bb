{{%AUTOESCAPE context="HTML"}}<p class="pd-eyebrow">{{REGULATION}}</p>
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{ARTICLE}}</h1><p>{{>TAG}}</p></div>
<p class="govuk-body-l">{{SUMMARY}}</p>
{{#NOT_DUE_YET}}<p class="govuk-body">[[Belum ada yang jatuh tempo, jadi sementara dihitung dijalankan. Mulai tenggat pertamanya, keadaannya mengikuti pelaksanaannya.]]</p>
{{/NOT_DUE_YET}}{{#NOTHING_HAPPENED}}<p class="govuk-body">[[Dihitung dijalankan karena belum terjadi hal yang memintanya. Begitu hal itu dicatat, keadaannya mengikuti catatan dan tanggalnya.]]</p>
{{/NOTHING_HAPPENED}}{{>FACTS}}
{{#MISPRINT}}<div class="govuk-inset-text"><p class="govuk-body govuk-!-margin-bottom-1">[[Tertulis:]] {{SAYS}}</p><p class="govuk-body govuk-!-margin-bottom-0">[[Dibaca:]] {{READ_AS}}</p></div>
{{/MISPRINT}}
{{#WAIVER}}<h2 class="govuk-heading-m">[[Mengapa tidak dinilai]]</h2><p class="govuk-body">{{TEXT}}</p>{{/WAIVER}}
{{#SERVED}}<h2 class="govuk-heading-m">[[Yang menjalankannya, dan buktinya]]</h2>
<ul class="pd-articles">{{#BINDING}}<li class="pd-article"><h3 class="pd-article__no">{{KIND}}</h3>
<div><p>{{#LINK}}<a class="govuk-link" href="{{ADDRESS}}">{{TEXT}}</a>{{/LINK}}{{#PLAIN}}{{TEXT}}{{/PLAIN}}</p><p class="pd-article__proof">{{PROOF}}</p>{{#REMAINDER}}<p class="pd-article__proof"><a class="govuk-link" href="{{ADDRESS}}">[[Lihat yang belum sesuai: {{SAID}}]]</a></p>{{/REMAINDER}}</div>
<div class="pd-article__state">{{>TAG}}</div></li>
{{/BINDING}}</ul>
<p class="govuk-body govuk-!-margin-top-3">[[Keadaan dihitung sistem dari catatan yang ada, {{COUNTED}}.]]</p>{{/SERVED}}
<h2 class="govuk-heading-m">[[Keadaannya dari hari ke hari]]</h2>
{{#NO_CHANGES}}<p class="pd-note">[[Belum ada yang dicatat. Sistem mencatat keadaan setiap ketentuan sekali sehari.]]</p>{{/NO_CHANGES}}
{{>CHANGES}}
{{#ACTS}}<h2 class="govuk-heading-m">[[Yang terakhir dikerjakan]]</h2>
<ul class="govuk-list">{{#ACT}}<li><a class="govuk-link" href="{{ADDRESS}}">{{WHAT}}</a><span class="pd-sub">{{WHEN}}</span></li>
{{/ACT}}</ul>{{/ACTS}}
<nav class="govuk-pagination pd-noprint" aria-label="[[Ketentuan di sekitarnya]]">{{#PREVIOUS}}<div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}" rel="prev"><span class="govuk-pagination__link-title">[[Sebelumnya]]<span class="govuk-visually-hidden">:</span> <span class="pd-sub">{{LABEL}}</span></span></a></div>{{/PREVIOUS}}{{#NEXT}}<div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}" rel="next"><span class="govuk-pagination__link-title">[[Berikutnya]]<span class="govuk-visually-hidden">:</span> <span class="pd-sub">{{LABEL}}</span></span></a></div>{{/NEXT}}</nav>
