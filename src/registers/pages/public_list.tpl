{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{TITLE}}</h1>
<p class="govuk-body">{{SUMMARY}}</p>
<form class="pd-filter" action="{{ADDRESS}}" method="get" role="search">
<div class="govuk-form-group"><label class="govuk-label" for="cari">[[Cari]]</label><input class="govuk-input" id="cari" name="cari" type="search" value="{{TYPED}}"></div>
{{#FIELD}}<div class="govuk-form-group"><label class="govuk-label" for="isian-{{KEY}}">{{LABEL}}</label><select class="govuk-select" id="isian-{{KEY}}" name="isian.{{KEY}}"><option value="">[[Semua]]</option>
{{#OPTION}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{LABEL}}</option>
{{/OPTION}}</select></div>
{{/FIELD}}{{#YEAR}}<div class="govuk-form-group"><label class="govuk-label" for="isian-{{KEY}}">{{LABEL}}</label><input class="govuk-input govuk-input--width-4" id="isian-{{KEY}}" name="isian.{{KEY}}" inputmode="numeric" maxlength="4" autocomplete="off" value="{{VALUE}}"></div>
{{/YEAR}}<button class="govuk-button govuk-button--secondary">[[Cari]]</button></form>
{{#ENTRIES}}<ul class="pd-index pd-index--public">{{#ENTRY}}<li><a class="govuk-link" href="{{ENTRY_ADDRESS}}">{{NAME}}</a> {{>STATE}}<dl class="pd-facts-line">{{#COLUMN}}<div><dt>{{LABEL}}</dt><dd>{{TEXT}}</dd></div>{{/COLUMN}}</dl></li>
{{/ENTRY}}</ul>{{/ENTRIES}}
{{>EMPTY}}
{{#NEXT}}<nav class="govuk-pagination" aria-label="[[Halaman]]"><div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{{NEXT_ADDRESS}}" rel="next"><span class="govuk-pagination__link-title">[[Berikutnya]]</span></a></div></nav>{{/NEXT}}
