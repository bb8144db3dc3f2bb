{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">[[Register pemerintah daerah]]</h1></div>
<p class="pd-note">[[Catatan resmi tentang sistem, data, jaringan, dan tata kelola. Setiap entri punya pemilik, keadaan, dan riwayat lengkap.]]</p>
<form class="pd-filter pd-filter--one" action="/register" method="get" role="search">
<div class="govuk-form-group"><label class="govuk-label" for="cari">[[Cari register]]</label><input class="govuk-input" id="cari" name="cari" type="search" value="{{TYPED}}"></div>
<button class="govuk-button govuk-button--secondary">[[Cari]]</button>
</form>
{{#GROUP}}<h2 class="govuk-heading-m govuk-!-margin-top-6">{{HEADING}}</h2>
<ul class="pd-index pd-index--figures">
{{#REGISTER}}<li><div><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><p>{{SUMMARY}}</p></div><p class="pd-index__figures"><span class="pd-num">{{COUNT}}</span>{{#LATE}} <a class="govuk-link pd-days pd-days--late" href="{{ADDRESS}}">{{TEXT}}</a>{{/LATE}}{{#DUE}} <a class="govuk-link" href="{{ADDRESS}}">{{TEXT}}</a>{{/DUE}}</p></li>
{{/REGISTER}}</ul>{{/GROUP}}
{{>EMPTY}}
