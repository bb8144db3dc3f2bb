{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">{{TITLE}}</h1>
<section class="pd-receipt"><div class="pd-receipt__in"><dl><dt>{{LABEL}}</dt><dd class="pd-code">{{SECRET}}</dd></dl></div></section>
<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">[[Peringatan]]</span>[[Hanya ditampilkan sekali. Setelah Anda meninggalkan halaman ini, tidak ada yang dapat melihatnya lagi.]]</strong></div>
<p class="govuk-body">{{WHAT}}</p>
<p class="govuk-body"><a class="govuk-link" href="{{NEXT}}">[[Lanjut]]</a></p>
