{{%AUTOESCAPE context="HTML"}}<div class="pd-titlebar"><h1 class="govuk-heading-l">[[Daftar kewajiban]]</h1></div>
<nav aria-label="[[Tampilan kewajiban]]"><ul class="pd-views">
{{#VIEW}}<li><a href="{{ADDRESS}}"{{#CURRENT}} aria-current="true"{{/CURRENT}}>{{LABEL}}</a></li>
{{/VIEW}}</ul></nav>
<form class="pd-filter" action="/kewajiban/semua" method="get" role="search"><input type="hidden" name="tampilan" value="{{VIEW_WORD}}">
<div class="govuk-form-group"><label class="govuk-label" for="siapa">[[Siapa]]</label><select class="govuk-select" id="siapa" name="siapa"><option value="">[[Semua pihak]]</option>
{{#OWNER}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{NAME}}</option>
{{/OWNER}}</select></div>
<div class="govuk-form-group"><label class="govuk-label" for="kewajiban">[[Kewajiban]]</label><select class="govuk-select" id="kewajiban" name="kewajiban"><option value="">[[Semua kewajiban]]</option>
{{#DUTY}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{NAME}}</option>
{{/DUTY}}</select></div>
<button class="govuk-button govuk-button--secondary">[[Saring]]</button>
</form>
{{>NOBODY}}
{{>TABLE}}
{{>EMPTY}}
{{#PAGING}}<nav class="govuk-pagination" aria-label="[[Halaman]]">{{#FIRST}}<div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}"><span class="govuk-pagination__link-title">[[Kembali ke awal]]</span></a></div>{{/FIRST}}{{#NEXT}}<div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{{ADDRESS}}" rel="next"><span class="govuk-pagination__link-title">[[Berikutnya]]</span></a></div>{{/NEXT}}</nav>{{/PAGING}}
