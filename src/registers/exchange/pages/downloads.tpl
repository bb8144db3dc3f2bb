{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">[[Unduh {{NAME}}]]</h1>
<p class="govuk-body">{{#NARROWED}}[[Berkas memuat entri yang sedang Anda saring dan boleh Anda lihat.]] {{/NARROWED}}[[Berkas dapat diisi lagi lalu diimpor: ID dan versinya ikut, sehingga tidak ada yang tertimpa.]]</p>
<ul class="pd-plain">
{{#FORM}}<li class="govuk-!-margin-bottom-4"><a class="govuk-link govuk-!-font-weight-bold" href="{{ADDRESS}}" download>{{LABEL}}</a><br><span class="pd-note">{{SAID}}</span></li>
{{/FORM}}</ul>
